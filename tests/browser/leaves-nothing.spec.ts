import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "@playwright/test";
import type { RawAnswers } from "../../src/engine/template.ts";
import { namesIn } from "../../src/pack/incident/examples/case.ts";
import { yearEightCorridor } from "../../src/pack/incident/examples/year-eight-corridor.ts";
import { incident } from "../../src/pack/incident/template.ts";
import { chromiumArgs, ensureChromium } from "../../tools/chromium.mjs";
import {
  button,
  copyTitles,
  downloadOf,
  finish,
  firstRun,
  goTo,
  openReview,
  readyOffline,
  savePdf,
} from "./support/app.ts";
import { fillIn } from "./support/fill-in.ts";
import { tracesIn } from "./support/forensics.ts";
import { now } from "./support/people.ts";
import { watchingProxy } from "./support/proxy.ts";
import { unlock } from "./support/seed.ts";
import { serveBuild } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

/** In no word of the app, so that finding it means that something that was typed lies there. */
const mark = "Qjzxvwky";
const phrase = `${mark} under the walnut tree`;
const wrongPhrase = `${mark} under the almond tree`;
const half = `${mark} half a sentence`;

/** What Chromium asks its maker by itself on any page, an empty one too: for updates, the time, a sign-in, and help with a form by its build. */
const ownQuestions = new Set([
  "accounts.google.com",
  "clients2.google.com",
  "content-autofill.googleapis.com",
  "update.googleapis.com",
]);

/** Every text that a person would write, each with a mark of its own. */
function marked(answers: RawAnswers): { readonly answers: RawAnswers; readonly marks: readonly string[] } {
  const marks: string[] = [];
  const walk = (value: unknown): unknown => {
    if (typeof value === "string" && value.includes(" ")) {
      const own = `${mark}${marks.length}x`;
      marks.push(own);
      return `${value} ${own}`;
    }
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
    return value;
  };
  return { answers: walk(answers) as RawAnswers, marks };
}

test("of a whole job nothing lies readable in the browser’s files, neither locked nor after use, and nothing is asked of anywhere else", async (// biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
{}, info) => {
  test.setTimeout(240_000);
  const profile = mkdtempSync(join(tmpdir(), "waymark-traces-"));
  const server = await serveBuild();
  const proxy = await watchingProxy(server.url);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: [...chromiumArgs],
    proxy: { server: proxy.url, bypass: "<-loopback>" },
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1180, height: 820 },
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await page.goto(server.url);
  const recoveryKey = await firstRun(page, phrase);
  await readyOffline(page);

  const { answers, marks } = marked(yearEightCorridor.answers);
  await button(page, "Record an incident").click();
  await fillIn(page, { template: incident, answers, names: markedNames() });
  await openReview(page);
  await finish(page);
  const [whole = ""] = await copyTitles(page);
  expect((await savePdf(page, whole)).text).toContain(mark);
  await searchFor(page, `${mark}1x`);
  await makeBackup(page);
  await startDraft(page, half);
  await button(page, "Lock").click();
  await page.getByLabel("Passphrase", { exact: true }).fill(wrongPhrase);
  await button(page, "Unlock").click();
  await expect(page.getByText("That is not the passphrase of this device.").first()).toBeVisible();

  const words = [mark, ...["", " ", "-"].map((between) => recoveryKey.join(between))];
  expect(marks.length).toBeGreaterThanOrEqual(30);
  info.annotations.push({ type: "tried", description: String(marks.length + words.length) });
  // A browser writes some things late, and some only when it ends.
  const locked = join(profile, "..", `${profile.split("/").at(-1)}-locked`);
  cpSync(profile, locked, { recursive: true, filter: (path) => !/Singleton/.test(path) });
  await unlock(page, phrase);
  await expect(page.getByRole("textbox").last()).toHaveValue(half);
  await context.close();
  await proxy.stop();
  await server.stop();

  expect(tracesIn(locked, words)).toEqual([]);
  expect(tracesIn(profile, words)).toEqual([]);
  // That the search finds: the page's title is in the history, and what is put there is found however it is packed.
  expect(tracesIn(profile, ["Waymark"]).map(({ file }) => file)).toContain("Default/History");
  expect(new Set(tracesIn(planted(profile), [mark]).map(({ file }) => file)).size).toBe(5);
  rmSync(profile, { recursive: true });
  rmSync(locked, { recursive: true });

  const asked = proxy.asked.map((url) => new URL(url)).filter(({ hostname }) => !ownQuestions.has(hostname));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter(({ origin }) => origin !== server.url)).toEqual([]);
  // Files of the app, by their names and nothing else.
  expect(asked.filter(({ search, hash }) => !/^(\?__WB_REVISION__=[0-9a-f]+)?$/.test(search + hash))).toEqual([]);
});

/** The names of the example, each with the mark. */
function markedNames() {
  const names = namesIn(yearEightCorridor);
  return {
    ...names,
    child: (id: string) => `${names.child(id)}${mark}`,
    person: (id: string) => `${yearEightCorridor.people.find((each) => each.id === id)?.name ?? ""} ${mark}`,
  };
}

async function searchFor(page: Page, word: string): Promise<void> {
  await goTo(page, "Today");
  await page.keyboard.press("/");
  await page.getByRole("searchbox", { name: "Search for" }).pressSequentially(word);
  await expect(page.getByText(/^\d+ results?$/).first()).toBeVisible();
}

async function makeBackup(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await goTo(page, "Settings");
  await page
    .getByRole("main")
    .getByRole("link", { name: /[Bb]ackup/ })
    .first()
    .click();
  await button(page, "Make a backup").click();
  const save = page.getByRole("link", { name: "Save the backup" });
  await downloadOf(page, () => save.click());
}

async function startDraft(page: Page, words: string): Promise<void> {
  await goTo(page, "Today");
  await button(page, "Record an incident").click();
  await page.getByRole("radio").first().check();
  await button(page, "Continue").click();
  await page.getByRole("textbox").last().fill(words);
  await expect(page.getByText(/^Saved on this tablet/)).toBeVisible();
}

/** A folder in which the mark lies in five disguises. */
function planted(profile: string): string {
  const folder = join(profile, "planted");
  mkdirSync(folder);
  const noise = Buffer.from("noise before it ");
  const put = (name: string, bytes: Buffer) => writeFileSync(join(folder, name), Buffer.concat([noise, bytes, noise]));
  put("plain", Buffer.from(mark));
  put("utf-16", Buffer.from(mark, "utf16le"));
  put("base64", Buffer.from(Buffer.from(`a${mark}bc`).toString("base64")));
  put("small letters", Buffer.from(mark.toLowerCase()));
  put("gzip", gzipSync(Buffer.from(`Said: ${mark}`)));
  return folder;
}

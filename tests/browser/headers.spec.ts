import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { securityHeaders } from "../../tools/headers.ts";
import { copyTitles, savePdf } from "./support/app.ts";
import { finishedIncidents } from "./support/examples.ts";
import { openWith } from "./support/seed.ts";
import { built } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

test("every file is served with the headers that the README asks for", async ({ request }) => {
  const page = await request.get("/");
  const script = /\/assets\/index-[\w-]+\.js/.exec(await page.text())?.[0] ?? "";
  for (const path of ["/", "/plans", script, "/offline.worker.js", "/manifest.webmanifest"]) {
    const headers = (await request.get(path)).headers();
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()], path).toBe(value);
  }
});

test("the policy of the page lets no script but the app’s own run", async ({ page, watched }) => {
  const policy = securityHeaders["Content-Security-Policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|\*/);
  await page.goto("/");
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = "<img src=x>";
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  expect(watched.faults.splice(0)).toEqual([expect.stringContaining("requires 'TrustedHTML' assignment")]);
});

test("no name stands in an address, a title, the browser’s history, its small storage or a file name", async ({
  page,
  watched,
}) => {
  const { records, fileIds, childNames } = await finishedIncidents();
  const names = childNames.flatMap((name) => name.split(" "));
  await openWith(page, records);
  const kept: string[] = [];
  const look = async () =>
    kept.push(
      page.url(),
      await page.title(),
      await page.evaluate(() =>
        JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, document.cookie]),
      ),
    );
  for (const place of ["Incidents", "Safety plans", "Children", "Settings", "Today"]) {
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: place }).click();
    await look();
  }
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Children" }).click();
  await page.getByRole("list", { name: "Children" }).getByRole("link").first().click();
  await expect(page.getByRole("link", { name: "Change details" })).toBeVisible();
  await look();
  await page.goto(`/file/${fileIds[0]}`);
  await page.getByLabel("Passphrase", { exact: true }).waitFor();
  await look();
  const words = [...kept, ...watched.requests].join(" ").normalize("NFC");
  expect(names.filter((name) => words.includes(name) || words.includes(encodeURIComponent(name)))).toEqual([]);
});

test("a file that is saved names what it is and not who", async ({ page }) => {
  const { records, fileIds } = await finishedIncidents();
  await openWith(page, records, `/file/${fileIds[1]}`);
  const [title = ""] = await copyTitles(page);
  const pdf = await savePdf(page, title);
  expect(pdf.fileName).toMatch(/^incident-\d{4}-v1-incident-record\.pdf$/);
  expect(pdf.title).toBe("Incident record");
});

test("no file imports from the first file of a worker, which Safari’s engine would then run once more", async () => {
  const folder = join(built, "assets");
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  const started = new Set(
    files.flatMap(({ text }) => [...text.matchAll(/`\/assets\/([\w.-]+\.js)`/g)].map(([, name]) => name)),
  );
  expect([...started].filter((name) => name?.startsWith("storage.worker"))).toHaveLength(1);
  const imports = files.flatMap(({ name, text }) =>
    [...text.matchAll(/(?:from|import)\s*["`']\.\/([\w.-]+\.js)["`']/g)].map(([, from]) => ({ name, from })),
  );
  expect(imports.filter(({ from }) => started.has(from))).toEqual([]);
});

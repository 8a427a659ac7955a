import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runsIn } from "../../../tools/runs.mjs";
import { languageIn } from "../words/language.ts";
import { news } from "./news.ts";
import { groups, type Reader } from "./task.ts";
import { tasks } from "./tasks.ts";

const src = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, src), "utf8");
const textsOf = ({ title, steps }: (typeof tasks)[number]) => [
  title,
  ...steps.flatMap((step) => (typeof step === "string" ? [step] : [step.text, step.opens])),
];
const each = tasks.map((task) => [task.id, task] as const);

describe("the tasks", () => {
  test("have ids of their own, and every group has some", () => {
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    for (const group of Object.keys(groups)) expect(tasks.some((task) => task.group === group)).toBe(true);
    // Pages that stand under the same address.
    expect(tasks.filter(({ id }) => id === "keys" || id === "new")).toEqual([]);
  });

  test.each(each)("%s is a few short steps", (_, task) => {
    expect(task.steps.length).toBeGreaterThan(1);
    expect(task.steps.length).toBeLessThan(7);
    const long = textsOf(task)
      .flatMap((text) => text.split(/(?<=[.;:!?])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 30);
    expect(long).toEqual([]);
    expect(textsOf(task).flatMap((text) => languageIn(text).map(({ words }) => words))).toEqual([]);
  });

  test("repeat no more than eight words of any source", () => {
    const bytes = readFileSync(new URL("../../../tests/fixtures/source-runs.bin", import.meta.url));
    const known = new Set(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4));
    const all = tasks.flatMap(textsOf);
    expect(all.filter((text) => runsIn(text).some((run) => known.has(run)))).toEqual([]);
  });
});

describe("what the help says is true of the app", () => {
  // Addresses as the app knows them. An address with anything below it leads to a list of its own, here or there.
  const screens = {
    lead: read("app/screens.tsx"),
    recorder: read("app/partScreens.tsx").split("HeadScreens =")[0] ?? "",
    head: read("app/partScreens.tsx").split("HeadScreens =")[1] ?? "",
  } as const satisfies Readonly<Record<Reader, string>>;
  const below: Readonly<Record<string, string>> = {
    "/guidance/*?": read("screens/guidance/GuidancePlaces.tsx"),
    "/guidance/help/*?": read("screens/help/HelpPlaces.tsx"),
    "/team/*?": read("screens/team/TeamPlaces.tsx"),
    "/team/confidence/*?": read("screens/confidence/ConfidencePlaces.tsx"),
    "/team/supervision/*?": read("screens/supervision/SupervisionPlaces.tsx"),
  };
  const pathsIn = (source: string): readonly string[] =>
    [...source.matchAll(/<Route path="([^"]+)"/g)].flatMap(([, path = ""]) =>
      below[path] === undefined ? [path] : pathsIn(below[path]),
    );
  const links = tasks.flatMap((task) =>
    task.steps.flatMap((step) => (typeof step === "string" ? [] : [[task.id, step.at, task.readers] as const])),
  );

  test("the addresses of each role are found", () => {
    expect(pathsIn(screens.recorder)).toContain("/concerns/write");
    expect(pathsIn(screens.recorder)).not.toContain("/policy");
    expect(pathsIn(screens.head)).toContain("/guidance/help/keys");
    expect(pathsIn(screens.head)).not.toContain("/concerns/write");
  });
  test.each(links)("%s leads to %s, which everybody may open for whom it is", (_, at, readers) => {
    for (const reader of readers) expect(pathsIn(screens[reader])).toContain(at);
  });

  test.each(news)("what is new, $id, leads where everybody may go for whom it is", ({ at, readers }) => {
    for (const reader of readers) expect(pathsIn(screens[reader])).toContain(at);
  });

  const files = (folder: string): readonly string[] =>
    readdirSync(new URL(folder, src), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|fixture/.test(file))
      .map((file) => read(`${folder}/${file}`));
  const app = ["app", "screens", "records", "ui"].flatMap(files).join("\n").replaceAll(/\s+/g, " ");
  test.each(links)("%s leads to %s by the name that stands there", (id, at) => {
    const step = tasks
      .find((task) => task.id === id)
      ?.steps.flatMap((each) => (typeof each === "string" ? [] : [each]))
      .find((each) => each.at === at);
    expect(app.includes(step?.opens ?? "?")).toBe(true);
  });

  // What a person writes or is asked, and what the device calls it.
  const notOurs = ["not yet clear", "was approved", "Add to Home Screen"];
  const quoted = tasks.flatMap((task) =>
    textsOf(task).flatMap((text) =>
      [...text.matchAll(/“([^”]+)”/g)].flatMap(([, words = ""]) =>
        notOurs.includes(words) ? [] : [[task.id, words] as const],
      ),
    ),
  );
  test.each(quoted)("%s: “%s” stands in the app", (_, words) => {
    expect(app.includes(words)).toBe(true);
  });
});

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { choice, choices, group, notice, text, which } from "../src/engine/ask.ts";
import { type Section, section } from "../src/engine/template.ts";
import { kinds } from "../src/pack/index.ts";
import { kitchenSink } from "./fixtures/kitchen-sink.ts";
import { templateOf } from "./fixtures/small-template.ts";
import { lostFrom, type Shape, shapeOf, updateCommand } from "./shapes.ts";

const templates = [
  { id: "kitchen-sink", load: async () => kitchenSink },
  ...Object.entries(kinds).map(([id, { load }]) => ({ id, load })),
];

describe("no answer of a stored draft is forgotten while a template’s version stands still:", () => {
  test.each(templates)("$id", async ({ load }) => {
    const template = await load();
    const file = new URL(`./fixtures/shapes/${template.id}.${template.version}.json`, import.meta.url);
    const kept: Shape = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
    const lost = lostFrom(template, kept);
    expect(lost, lost.join("\n")).toEqual([]);
    if (process.env["UPDATE_SHAPES"] === "1") writeFileSync(file, `${JSON.stringify(shapeOf(template), null, 2)}\n`);
    expect(
      existsSync(file),
      `The shape of ${template.id} version ${template.version} has not been kept yet. Run: ${updateCommand}`,
    ).toBe(true);
  });
});

describe("a shape", () => {
  const place = choice("place", { yard: "Yard", bus: "Bus" }, { label: "Place" });
  const people = group("people", [text("name", { label: "Name" })], { label: "People", itemName: "person" });
  const of = (...questions: Section["questions"]) => templateOf([section("s", "S", questions)]);
  const before = of(
    notice("note", { title: "N", text: "Said." }),
    place,
    choices("kinds", { a: "A" }, { label: "Kinds" }),
    people,
    which("who", people, { label: "Who?" }),
  );
  const kept = shapeOf(before);
  const questions = before.sections[0]?.questions ?? [];

  test("says keys, kinds, what can be chosen, and what stands in a group", () => {
    expect(kept).toEqual([
      "place: choice",
      "place: choice of yard",
      "place: choice of bus",
      "kinds: choices",
      "kinds: choices of a",
      "people: group",
      "people > name: text",
      "who: which of people",
    ]);
  });

  test("may grow, change its order and change its words", () => {
    const more = choice("place", { bus: "School bus", yard: "Yard", park: "Park" }, { label: "Where?" });
    const rest = questions.filter(({ key }) => key !== "place");
    const after = templateOf([
      section("renamed", "Renamed", rest),
      section("last", "Last", [more, text("new", { label: "New" })]),
    ]);
    expect(lostFrom(after, kept)).toEqual([]);
  });

  const changing = (key: string, ...into: Section["questions"]) =>
    lostFrom(of(...questions.flatMap((question) => (question.key === key ? into : [question]))), kept).map(
      (sentence) => /“(.*)”/.exec(sentence)?.[1],
    );

  test("may not lose a question, a choice or a kind", () => {
    expect(changing("who")).toEqual(["who: which of people"]);
    expect(changing("place", choice("place", { yard: "Yard" }, { label: "Place" }))).toEqual(["place: choice of bus"]);
    expect(changing("kinds", text("kinds", { label: "Kinds" }))).toEqual(["kinds: choices", "kinds: choices of a"]);
    expect(changing("people", group("people", [text("other", { label: "O" })], { label: "P", itemName: "p" }))).toEqual(
      ["people > name: text"],
    );
  });

  test("that lost something says what to do", () => {
    const after = of(choices("place", { yard: "Yard", bus: "Bus" }, { label: "Place" }));
    expect(lostFrom(after, ["place: choice"])).toEqual([
      "small version 1 no longer has “place: choice”, which drafts of that version may hold. Put it back, or raise the version to 2 " +
        "with a migration that says what becomes of it, and run: UPDATE_SHAPES=1 npx vitest run --project unit tests/shapes.test.ts",
    ]);
  });
});

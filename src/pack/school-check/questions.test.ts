import { describe, expect, test } from "vitest";
import { check, complete } from "../../engine/check.ts";
import type { Section } from "../../engine/template.ts";
import { type AreaId, areas, statementsOf } from "./areas.ts";
import { namesInSecondaryCheck as names, secondaryCheck } from "./examples.ts";
import { sections } from "./sections.ts";
import { schoolCheck } from "./template.ts";

const today = "2026-11-22";
const ids = Object.keys(areas) as readonly AreaId[];
const asked: readonly Section[] = sections;
const leaves = asked
  .flatMap(({ questions }) => questions)
  .flatMap((question) => (question.kind === "group" ? question.item : [question]));

describe("what a whole-school check asks", () => {
  test("has the four areas of Beyond Referrals, by their names", () => {
    expect(ids.map((id) => areas[id].title)).toEqual([
      "Structures and systems",
      "Prevention",
      "Identification",
      "Response and intervention",
    ]);
    expect(sections.map(({ id }) => id)).toEqual(["about", ...ids, "places", "actions", "priorities"]);
    expect(sections[0].lead).toContain("the statements are Waymark’s own");
  });

  test.each(ids)("asks each statement of “%s” once, with the same four answers, and a note", (id) => {
    const questions = asked.find((section) => section.id === id)?.questions ?? [];
    const statements = statementsOf(id);
    expect(statements.length).toBeGreaterThanOrEqual(5);
    expect(statements.length).toBeLessThanOrEqual(6);
    expect(questions.map(({ key }) => key)).toEqual([...statements.map(({ key }) => key), `${id}_note`]);
    expect(questions.map(({ label }) => label).slice(0, -1)).toEqual(statements.map(({ text }) => text));
    for (const question of questions)
      if (question.kind === "choice")
        expect(Object.keys(question.choices)).toEqual(["inPlace", "partly", "notYet", "notKnown"]);
  });

  test("asks for no child and for no number", () => {
    expect(leaves.map(({ kind }) => kind).filter((kind) => ["child", "number"].includes(kind))).toEqual([]);
  });

  test("can be finished as the example is, without a warning", () => {
    expect(complete(schoolCheck, secondaryCheck, { today, names })).toMatchObject({ ok: true, warnings: [] });
  });

  test("can be finished without places, actions, priorities or notes", () => {
    const { places: _places, actions: _actions, priorities: _priorities, ...rest } = secondaryCheck;
    expect(complete(schoolCheck, rest, { today, names }).ok).toBe(true);
  });

  test("wants an answer to every statement, of which “Not known” is one", () => {
    const { prevention_remarks: _open, ...rest } = secondaryCheck;
    expect(check(schoolCheck, rest, "final", { today, names }).map(({ key }) => key)).toEqual(["prevention_remarks"]);
  });

  test("has at most three things that come first", () => {
    const priorities = ["1", "2", "3", "4"].map((itemId) => ({ itemId, priority: "The stairs" }));
    const found = check(schoolCheck, { ...secondaryCheck, priorities }, "final", { today, names });
    expect(found.map(({ message }) => message)).toEqual(["What comes first: at most 3"]);
  });
});

import { describe, expect, test } from "vitest";
import { namesInSecondaryCheck as names, secondaryCheck } from "./examples.ts";
import { rules } from "./rules.ts";
import type { CheckAnswers } from "./sections.ts";

const found = (change: CheckAnswers) =>
  rules.flatMap((rule) =>
    rule
      .find({ ...secondaryCheck, ...change }, { today: "2026-11-22", names })
      .map(({ key, itemId }) => [rule.level, rule.id, key, ...(itemId === undefined ? [] : [itemId])].join(" ")),
  );
const [stairs, bus, chats] = secondaryCheck.places ?? [];
if (!stairs || !bus || !chats) throw new Error("the example has lost its places");
const { pupilVoice: _, ...unheard } = stairs;

describe("rules of the whole-school check", () => {
  test("have nothing to say to the example, or to a check that has hardly begun", () => {
    expect(found({})).toEqual([]);
    expect(rules.flatMap((rule) => rule.find({}, { today: "2026-11-22", names }))).toEqual([]);
  });

  test("a check without pupils’ voices is warned of", () => {
    const without = { ...secondaryCheck, places: [{ ...unheard }] };
    expect(found({ ...without, voice: ["notYet"] })).toEqual(["warn no-pupil-voice voice"]);
    expect(found({ ...without, voice: ["survey", "notYet"] })).toEqual([]);
  });

  test("what pupils say about one of the places is their voice too", () => {
    expect(found({ voice: ["notYet"] })).toEqual([]);
  });

  test("a place where nothing is done, and that no action is for, is warned of by its name", () => {
    expect(found({ actions: [] })).toEqual([
      "warn place-without-action doing stairs",
      "warn place-without-action doing chats",
    ]);
    const messages = rules.flatMap((rule) =>
      rule.find({ places: [stairs] }, { today: "2026-11-22", names }).map(({ message }) => message),
    );
    expect(messages).toEqual([expect.stringContaining("The stairs by the science block")]);
  });

  test("blank words are no answer", () => {
    expect(found({ places: [{ ...bus, doing: "  " }] })).toEqual(["warn place-without-action doing bus"]);
  });

  test("an action that is due before the day of the check stops it", () => {
    const due = (day: string): CheckAnswers => ({
      actions: (secondaryCheck.actions ?? []).map((action) => ({ ...action, due: day })),
    });
    expect(found(due("2026-11-15"))).toEqual(["a1", "a2", "a3"].map((itemId) => `stop due-before-check due ${itemId}`));
    expect(found(due("2026-11-16"))).toEqual([]);
  });
});

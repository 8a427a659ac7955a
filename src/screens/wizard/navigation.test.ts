import { describe, expect, test } from "vitest";
import { kitchenSink, kitchenSinkExample, kitchenSinkNames } from "../../../tests/fixtures/kitchen-sink.ts";
import { check } from "../../engine/check.ts";
import { pageFor, pagesOf } from "../../engine/pages.ts";
import type { RawAnswers } from "../../engine/template.ts";
import { onward, onwardAfterChange, pageName, placeOf, problemsOn, samePages } from "./navigation.ts";

const context = { today: "2026-11-22", names: kitchenSinkNames };
const final = (answers: RawAnswers) => check(kitchenSink, answers, "final", context);
const compact = (answers: RawAnswers) => pagesOf(kitchenSink, answers, "compact");

describe("going on", () => {
  test("every page leads to the next, and the last one to the review", () => {
    const pages = compact(kitchenSinkExample);
    pages.forEach((page, index) => {
      const next = pages[index + 1];
      expect(onward(pages, index)).toEqual(
        next === undefined ? { to: "review" } : { to: "page", place: placeOf(next), field: false },
      );
      expect(pages[pageFor(pages, placeOf(page))]).toBe(page);
    });
  });
  test("every page has a name of its own", () => {
    for (const density of ["compact", "guided"] as const) {
      const names = pagesOf(kitchenSink, kitchenSinkExample, density).map(pageName);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("going on after a Change link", () => {
  const before = final(kitchenSinkExample);
  test("leads to the review when nothing new is needed", () => {
    const after = final({ ...kitchenSinkExample, title: "Another note" });
    expect(onwardAfterChange(compact(kitchenSinkExample), before, after)).toEqual({ to: "review" });
  });
  test("leads to the first question that the change made necessary", () => {
    const changed = { ...kitchenSinkExample, place: "corridor" };
    expect(onwardAfterChange(compact(changed), before, final(changed))).toMatchObject({
      to: "page",
      place: { key: "anyShown" },
      field: true,
    });
  });
  test("leads to a question in an item", () => {
    const [first, second] = kitchenSinkExample.children;
    const changed = { ...kitchenSinkExample, children: [first, { ...second, wasTold: "no" }] };
    expect(onwardAfterChange(compact(changed), before, final(changed))).toMatchObject({
      place: { key: "whyNot", itemId: second?.itemId },
    });
  });
  test("does not lead to what was open before already", () => {
    const open = { ...kitchenSinkExample, account: "" };
    const changed = { ...open, title: "Another note" };
    expect(onwardAfterChange(compact(changed), final(open), final(changed))).toEqual({ to: "review" });
  });
});

describe("pages", () => {
  test("stay the same while typing changes none of them", () => {
    expect(samePages(compact(kitchenSinkExample), compact({ ...kitchenSinkExample, title: "x" }))).toBe(true);
    expect(samePages(compact(kitchenSinkExample), compact({ ...kitchenSinkExample, place: "corridor" }))).toBe(false);
  });
  test("know the problems of their own questions, rows included and cards not", () => {
    const answers = { ...kitchenSinkExample, children: [{ itemId: "a" }], controls: [{ itemId: "c" }] };
    const pages = compact(answers);
    const on = (place: Parameters<typeof pageFor>[1]) => {
      const page = pages[pageFor(pages, place)];
      return page === undefined ? [] : problemsOn(page, final(answers)).map(({ key }) => key);
    };
    expect(on({ sectionId: "people" })).toEqual(["childId", "wasTold"]);
    expect(on({ sectionId: "safety" })).toEqual([]);
    expect(on({ sectionId: "safety", key: "setting", itemId: "c" })).toEqual(["setting", "control"]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemIdOf, itemsOf } from "../../engine/relevant.ts";
import type { RawAnswers } from "../../engine/template.ts";
import { newItem, withItemBack, withItemMoved, withItems, withoutItem } from "./items.ts";

const three: RawAnswers = { note: "kept", places: ["a", "b", "c"].map((itemId) => ({ itemId, name: itemId })) };
const ids = (answers: RawAnswers) => itemsOf(answers["places"]).map(itemIdOf);

describe("the items of a group", () => {
  test("are added at the end, each with an id of its own", () => {
    const added = withItems(three, "places", [newItem({ name: "d" }), newItem({ name: "d" })]);
    expect(new Set(ids(added)).size).toBe(5);
    expect(ids(added).slice(0, 3)).toEqual(["a", "b", "c"]);
  });
  test("are added to a group that has none, or that cannot be read", () => {
    expect(ids(withItems({}, "places", [{ itemId: "a" }]))).toEqual(["a"]);
    expect(ids(withItems({ places: "damaged" }, "places", [{ itemId: "a" }]))).toEqual(["a"]);
  });
  test("move by one place, and no further than either end", () => {
    expect(ids(withItemMoved(three, "places", "a", 1))).toEqual(["b", "a", "c"]);
    expect(ids(withItemMoved(three, "places", "c", -1))).toEqual(["a", "c", "b"]);
    expect(withItemMoved(three, "places", "a", -1)).toBe(three);
    expect(withItemMoved(three, "places", "c", 1)).toBe(three);
    expect(withItemMoved(three, "places", "gone", 1)).toBe(three);
  });
  test("come back whole and in their place when a removal is undone, also after others were added", () => {
    const { answers, removed } = withoutItem(three, "places", "b");
    expect(ids(answers)).toEqual(["a", "c"]);
    if (removed === undefined) throw new Error("nothing was removed");
    expect(withItemBack(answers, removed)).toEqual(three);
    expect(ids(withItemBack(withItems(answers, "places", [{ itemId: "d" }]), removed))).toEqual(["a", "b", "c", "d"]);
    expect(withItemBack(three, removed)).toBe(three);
  });
  test("removing one that is not there changes nothing", () => {
    expect(withoutItem(three, "places", "gone")).toEqual({ answers: three });
  });
  test("undoing a removal restores what was there, whatever the list", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 30 }), fc.nat(), (itemIds, at) => {
        const before = { places: itemIds.map((itemId) => ({ itemId })) };
        const { answers, removed } = withoutItem(before, "places", itemIds[at % itemIds.length] ?? "");
        expect(removed && withItemBack(answers, removed)).toEqual(before);
      }),
    );
  });
});

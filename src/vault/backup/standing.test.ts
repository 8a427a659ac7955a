import { describe, expect, test } from "vitest";
import type { Standing } from "../api.ts";
import type { Content } from "../envelope.ts";
import { type Known, knownFrom } from "../records.ts";
import { chosen, compareRecords, countStandings } from "./standing.ts";

const content = (device: string, revision: number, parents: readonly (readonly [string, number])[], body: unknown) =>
  ({
    schema: 1,
    id: "one",
    type: 2,
    revision,
    device,
    parents: parents.map(([from, number]) => ({ device: from, revision: number })),
    removed: body === null,
    body,
  }) satisfies Content;

const first = content("tablet", 1, [], "first");
const onTablet = content("tablet", 2, [["tablet", 1]], "by the tablet");
const onLaptop = content("laptop", 2, [["tablet", 1]], "by the laptop");
const removedOnLaptop = content("laptop", 2, [["tablet", 1]], null);
const removedOnTablet = content("tablet", 2, [["tablet", 1]], null);
const damaged: Known = { type: 2, newest: { device: "tablet", revision: 5, parents: [] }, state: "damaged" };

function comparedTo(here: Content | undefined, there: Content | undefined, known = here && knownFrom(here)) {
  const [one] = compareRecords(
    there ? [there] : [],
    new Map(here ? [["one", here]] : []),
    new Map(known ? [["one", known]] : []),
  );
  if (one === undefined) throw new Error("nothing to compare");
  return one;
}

describe("a record in a backup", () => {
  test.each<[Standing, Content | undefined, Content | undefined]>([
    ["same", first, first],
    ["same", onTablet, { ...onLaptop, body: onTablet.body }],
    ["same", removedOnTablet, removedOnLaptop],
    ["same", undefined, removedOnLaptop],
    ["same", removedOnTablet, undefined],
    ["onlyInBackup", undefined, first],
    ["onlyHere", first, undefined],
    ["newerInBackup", first, onLaptop],
    ["newerInBackup", removedOnTablet, content("laptop", 3, [["tablet", 2]], "put again")],
    ["newerHere", onTablet, first],
    ["removedInBackup", first, removedOnLaptop],
    ["removedHere", removedOnTablet, first],
    ["bothChanged", onTablet, onLaptop],
    ["bothChanged", onTablet, removedOnLaptop],
    ["bothChanged", removedOnTablet, onLaptop],
    // A disk that was copied whole: two devices of one name.
    ["bothChanged", onTablet, { ...onTablet, body: "by its copy" }],
  ])("is %s", (standing, here, there) => {
    expect(comparedTo(here, there).standing).toBe(standing);
  });

  test("stands for one that cannot be read here, and is nothing where it was removed", () => {
    expect(comparedTo(undefined, first, damaged).standing).toBe("unreadableHere");
    expect(comparedTo(undefined, removedOnLaptop, damaged).standing).toBe("same");
    expect(comparedTo(undefined, undefined, damaged).standing).toBe("same");
  });

  test("is counted, but for a type that is not", () => {
    const all = [comparedTo(first, onLaptop), { ...comparedTo(first, onLaptop), type: 9 }, comparedTo(first, first)];
    expect(countStandings(all, [9])).toMatchObject({ newerInBackup: 1, same: 1, bothChanged: 0 });
    expect(countStandings(all, [])).toMatchObject({ newerInBackup: 2, same: 1 });
  });
});

describe("what is saved so that one side stands", () => {
  test("is nothing where it stands already", () => {
    for (const [here, there] of [
      [first, first],
      [first, undefined],
      [onTablet, first],
      [removedOnTablet, first],
    ] as const)
      expect(chosen(comparedTo(here, there), "here", "tablet")).toBeUndefined();
    expect(chosen(comparedTo(undefined, first, damaged), "here", "tablet")).toBeUndefined();
  });

  test("is the backup’s own revision where that was made from the one here, or there is none here", () => {
    expect(chosen(comparedTo(first, onLaptop), "backup", "tablet")).toBe(onLaptop);
    expect(chosen(comparedTo(first, removedOnLaptop), "backup", "tablet")).toBe(removedOnLaptop);
    expect(chosen(comparedTo(undefined, first), "backup", "tablet")).toBe(first);
  });

  test("is a new revision made from both, newer than either, where neither is in the other", () => {
    const both = [
      { device: "tablet", revision: 2 },
      { device: "laptop", revision: 2 },
    ];
    const one = comparedTo(onTablet, onLaptop);
    for (const [side, body] of [
      ["here", "by the tablet"],
      ["backup", "by the laptop"],
    ] as const) {
      const next = chosen(one, side, "tablet");
      expect(next).toMatchObject({ device: "tablet", revision: 3, removed: false, body });
      expect(next?.parents).toEqual(expect.arrayContaining(both));
      for (const before of [onTablet, onLaptop])
        expect(comparedTo(before, next).standing === "newerInBackup" || next?.body === before.body).toBe(true);
    }
  });

  test("is a new revision too where what was made later is not to stand, and a removal like any other", () => {
    const older = chosen(comparedTo(onTablet, first), "backup", "tablet");
    expect(older).toMatchObject({ revision: 3, removed: false, body: "first" });
    const kept = chosen(comparedTo(first, removedOnLaptop), "here", "tablet");
    expect(kept).toMatchObject({ revision: 3, removed: false, body: "first" });
    const gone = chosen(comparedTo(onTablet, undefined), "backup", "tablet");
    expect(gone).toMatchObject({ revision: 3, removed: true, body: null });
    expect(chosen(comparedTo(removedOnTablet, onLaptop), "here", "tablet")).toMatchObject({
      revision: 3,
      removed: true,
    });
  });

  test("stands above one that cannot be read here, and does not claim to know what was in it", () => {
    const mended = chosen(comparedTo(undefined, first, damaged), "backup", "tablet");
    expect(mended).toMatchObject({ revision: 6, body: "first" });
    expect(mended?.parents).toEqual([{ device: "tablet", revision: 1 }]);
  });
});

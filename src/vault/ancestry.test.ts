import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Lineage, parentsOf, relationOf } from "./ancestry.ts";

/** A revision with all that ever went into it: what a lineage has to tell in a few names. */
interface Told extends Lineage {
  readonly all: ReadonlySet<string>;
}
type Step =
  | { readonly do: "change"; readonly on: number }
  /** One device is given what another holds, as by a backup of it. */
  | { readonly do: "bring"; readonly from: number; readonly to: number };

const device = fc.integer({ min: 0, max: 2 });
const history = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant("change" as const), on: device }),
    fc.record({ do: fc.constant("bring" as const), from: device, to: device }),
  ),
  { maxLength: 25 },
);
const nameOf = ({ device, revision }: Lineage) => `${device} ${revision}`;

/** Every revision that a history makes. Where both have changed, one is chosen and both go into it. */
function revisionsOf(steps: readonly Step[], parents: (...before: readonly Lineage[]) => Lineage["parents"]) {
  const made: Told[] = [];
  const held: (Told | undefined)[] = [];
  const make = (on: number, ...before: readonly Told[]) => {
    const next: Told = {
      device: `device ${on}`,
      revision: 1 + Math.max(0, ...before.map(({ revision }) => revision)),
      parents: parents(...before),
      all: new Set(before.flatMap((each) => [nameOf(each), ...each.all])),
    };
    made.push(next);
    held[on] = next;
  };
  for (const step of steps) {
    if (step.do === "change") {
      make(step.on, ...[held[step.on] ?? []].flat());
      continue;
    }
    const [mine, theirs] = [held[step.to], held[step.from]];
    if (theirs === undefined) continue;
    if (mine === undefined || mine.all.has(nameOf(theirs)) === false) {
      if (mine === undefined || theirs.all.has(nameOf(mine))) held[step.to] = theirs;
      else if (nameOf(mine) !== nameOf(theirs)) make(step.to, mine, theirs);
    }
  }
  return made;
}
const truth = (one: Told, other: Told) => {
  if (nameOf(one) === nameOf(other)) return "same";
  if (other.all.has(nameOf(one))) return "older";
  return one.all.has(nameOf(other)) ? "newer" : "apart";
};
const pairs = (made: readonly Told[]) => made.flatMap((one) => made.map((other) => [one, other] as const));

describe("over any history of three devices", () => {
  test("what is older, newer or apart is told as it was", () => {
    fc.assert(
      fc.property(history, (steps) => {
        for (const [one, other] of pairs(revisionsOf(steps, parentsOf)))
          expect(relationOf(one, other)).toBe(truth(one, other));
      }),
      { numRuns: 300 },
    );
  });

  test("of revisions that name only the one before, and of a mixture, nothing is called older that is not", () => {
    const onlyBefore = (...before: readonly Lineage[]) =>
      before.slice(0, 1).map(({ device, revision }) => ({ device, revision }));
    fc.assert(
      fc.property(history, fc.nat(25), (steps, since) => {
        let count = 0;
        const mixed = (...before: readonly Lineage[]) => (count++ < since ? onlyBefore : parentsOf)(...before);
        for (const [one, other] of pairs(revisionsOf(steps, mixed))) {
          const told = relationOf(one, other);
          if (told !== "apart") expect(told).toBe(truth(one, other));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("it reads the other way round from the other side", () => {
    const turned = { same: "same", older: "newer", newer: "older", apart: "apart" } as const;
    fc.assert(
      fc.property(history, (steps) => {
        for (const [one, other] of pairs(revisionsOf(steps, parentsOf)))
          expect(relationOf(other, one)).toBe(turned[relationOf(one, other)]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a lineage", () => {
  test("names each device once, by its newest, the highest first", () => {
    const a: Lineage = { device: "a", revision: 4, parents: [{ device: "a", revision: 3 }] };
    const b: Lineage = { device: "b", revision: 6, parents: [{ device: "a", revision: 2 }] };
    expect(parentsOf()).toEqual([]);
    expect(parentsOf(a, b)).toEqual([
      { device: "b", revision: 6 },
      { device: "a", revision: 4 },
    ]);
  });

  test("of more devices than are kept forgets the lowest, and then asks", () => {
    const many = Array.from({ length: 70 }, (_, at): Lineage => ({ device: `d${at}`, revision: at + 1, parents: [] }));
    const parents = parentsOf(...many);
    expect(parents).toHaveLength(64);
    const next: Lineage = { device: "x", revision: 71, parents };
    expect(many.map((each) => relationOf(each, next))).toEqual([
      ...Array.from({ length: 6 }, () => "apart"),
      ...Array.from({ length: 64 }, () => "older"),
    ]);
  });

  test("that contradicts itself is told apart, not believed", () => {
    const one: Lineage = { device: "a", revision: 3, parents: [{ device: "b", revision: 3 }] };
    const other: Lineage = { device: "b", revision: 3, parents: [{ device: "a", revision: 3 }] };
    expect(relationOf(one, other)).toBe("apart");
    expect(relationOf({ ...one, revision: 9 }, { ...other, parents: [] })).toBe("newer");
  });
});

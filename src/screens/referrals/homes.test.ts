import { expect, test } from "vitest";
import { newAuthority } from "../../casefile/directory/directory.ts";
import { newSchool } from "../../casefile/entities.ts";
import { numbersFor, whereItGoes } from "./homes.ts";

const names = {
  child: (id: string) => ({ amal: "Amal Idris", zoe: "Zoë Quill", kit: "Kit Marlowe-Ash" })[id] ?? id,
  authority: (id: string) => ({ south: "Southmere Council", north: "Northmoor Council" })[id] ?? id,
};
const say = (homes: Readonly<Record<string, string>>, schools = "south") =>
  whereItGoes(
    Object.entries(homes).map(([childId, authority]) => ({ childId, authority })),
    schools,
    names,
  );

test("nothing needs saying where every child lives under the school's own authority", () => {
  expect(say({ amal: "south", zoe: "south" })).toEqual([]);
});

test("a home that is not known is named and comes first", () => {
  const [first, second] = say({ amal: "north", zoe: "" });
  expect(first).toMatchObject({ key: "notKnown", tone: "warning" });
  expect(first?.title).toContain("Zoë Quill lives under");
  expect(first?.title).not.toContain("Amal");
  expect(second?.key).toBe("notTheSchools");
});

test("several homes that are not known are named together", () => {
  expect(say({ amal: "", zoe: "", kit: "" })[0]?.title).toContain(
    "Amal Idris, Zoë Quill and Kit Marlowe-Ash live under",
  );
});

test("different authorities get a referral each, and every child's own is named", () => {
  const several = say({ amal: "north", zoe: "south" }).find(({ key }) => key === "several");
  expect(several?.text).toContain("Amal Idris under Northmoor Council and Zoë Quill under Southmere Council");
});

test("another authority than the school's is said to be right", () => {
  const [only, ...rest] = say({ amal: "north" });
  expect(rest).toEqual([]);
  expect(only?.title).toContain("Northmoor Council is right");
  expect(only?.text).toContain("Southmere Council");
});

test("while the school's own authority is not known, nothing is said of it", () => {
  expect(say({ amal: "north" }, "")).toEqual([]);
});

const known = {
  authorities: new Map(["north", "south", "west"].map((id) => [id, newAuthority(id, `${id} Council`)] as const)),
  school: { ...newSchool("school", "me", { name: "Larchwood", phase: "primary" as const }), authority: "south" },
};
const ring = (homes: readonly string[]) =>
  numbersFor(
    known,
    homes.map((authority) => ({ authority })),
  ).map(({ id }) => id);

test("the authorities of the children can be rung first, then the school's own, each once", () => {
  expect(ring(["north", "", "north"])).toEqual(["north", "south"]);
  expect(ring(["south"])).toEqual(["south"]);
});

test("while nothing is known, everybody in the directory can be rung", () => {
  expect(numbersFor({ authorities: known.authorities, school: undefined }, []).map(({ id }) => id)).toEqual([
    "north",
    "south",
    "west",
  ]);
});

import { expect, test } from "vitest";
import { namesAt, newVaultId, placeOf, placeOfWorker } from "./vaultPlace.ts";

test("nothing that lies in the browser under a name of one vault is the other’s", () => {
  const real = new Set(Object.values(namesAt.real));
  expect(Object.values(namesAt.practice).filter((name) => real.has(name))).toEqual([]);
});

test("a worker that was called something else opens neither", () => {
  expect(placeOfWorker("waymark-practice")).toBe("practice");
  expect(placeOfWorker("waymark-vault")).toBe("real");
  for (const name of ["", "waymark", "real", "practice"]) expect(() => placeOfWorker(name)).toThrow(RangeError);
});

test("a vault’s id says where it is", () => {
  for (const place of ["real", "practice"] as const) expect(placeOf(newVaultId(place))).toBe(place);
  expect(newVaultId("practice").length).toBeLessThan(64);
});

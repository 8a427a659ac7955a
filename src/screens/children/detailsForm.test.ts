import { describe, expect, test } from "vitest";
import { child } from "../../casefile/records.fixture.ts";
import { type DetailsForm, formOf, readDetails, somebodyNew } from "./detailsForm.ts";

const amal = child("amal", "Amal", "Idris", { dateOfBirth: "2018-03-09", upn: "A1", trustedAdult: "hale" });
const nora = child("nora", "Nora", "Idris", { upn: "B2" });
const read = (changes: Partial<DetailsForm>) =>
  readDetails({ ...formOf(amal, [nora]), ...changes }, amal, [nora], "2026-11-22");
const wrong = (changes: Partial<DetailsForm>) => [...read(changes).mistakes.keys()];

describe("a child’s details as they were typed", () => {
  test("are what they were while nothing is changed", () => {
    const { details, siblings, trusted, mistakes } = read({});
    expect({ ...amal, ...details }).toEqual(amal);
    expect([siblings, trusted, [...mistakes]]).toEqual([["nora"], undefined, []]);
  });

  test("stay as they were where something is wrong, which is said", () => {
    const half = { givenNames: " ", dateOfBirth: "2018-02-", upn: "b 2" };
    expect(wrong(half)).toEqual(["givenNames", "dateOfBirth", "upn"]);
    expect(read({ ...half, address: " 4 Alder Row " }).details).toMatchObject({
      givenNames: "Amal",
      dateOfBirth: "2018-03-09",
      upn: "A1",
      address: "4 Alder Row",
    });
    expect(wrong({ dateOfBirth: "2026-11-23" })).toEqual(["dateOfBirth"]);
    expect(read({ dateOfBirth: "--" }).details.dateOfBirth).toBe("");
  });

  test("leave out an adult of whom nothing is said, and keep one without a name", () => {
    const blank = { name: " ", relation: "", responsibility: "notKnown", contact: "" } as const;
    const uncle = { ...blank, relation: "Uncle in Leeds " };
    expect(read({ family: [blank, uncle] }).details.family).toEqual([
      { ...blank, name: "", relation: "Uncle in Leeds" },
    ]);
  });

  test("may bring an adult to trust who is on no list, by name", () => {
    const chosen = { trustedAdult: somebodyNew };
    expect(wrong(chosen)).toEqual(["newAdult"]);
    expect(read(chosen).details.trustedAdult).toBe("hale");
    expect(read({ ...chosen, newAdult: { name: " Lena Adeyemi", role: "" } }).trusted).toEqual({
      name: "Lena Adeyemi",
      role: "",
      organisation: "",
    });
    // What was typed before somebody of the list was chosen adds nobody.
    expect(read({ trustedAdult: "hale", newAdult: { name: "Lena", role: "" } }).trusted).toBeUndefined();
  });
});

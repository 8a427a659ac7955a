import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { type Authority, newChild } from "../entities.ts";
import { detailsOf, newAuthority } from "./directory.ts";
import { type DirectoryEntry, directoryFile, readDirectoryFile } from "./file.ts";

const today = "2026-11-22";
const southbank: Authority = {
  ...newAuthority("vault-id-1", "Southbank"),
  frontDoor: { team: "Single Point of Advice", phone: "0300 555 0101", email: "", hours: "" },
  portal: "https://portal.southbank.example/",
  thresholds: [{ label: "Level 3", meaning: "Several needs" }],
  stages: [{ name: "Stage one", to: "The team manager", workingDays: 2 }],
  stagesAreDefault: false,
  stagesSource: "Resolving disagreements, May 2026",
  checkedOn: "2026-10-01",
};
const northwick = newAuthority("vault-id-2", "Northwick");
const full = withEntities(emptyCaseFile, [southbank, northwick]);
const written = (...authorities: readonly unknown[]) =>
  JSON.stringify({ format: "waymark-directory", version: 1, authorities });
const read = (text: string, file = emptyCaseFile): readonly DirectoryEntry[] => {
  const result = readDirectoryFile(file, text, today);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const refusal = (text: string): string => {
  const result = readDirectoryFile(emptyCaseFile, text, today);
  return result.ok ? "" : result.error;
};
const reasons = (...authorities: readonly unknown[]) =>
  read(written(...authorities)).map((entry) => (entry.kind === "refused" ? entry.reason : entry.kind));

describe("the directory as a file", () => {
  test("of a practice school is taken over in one, and refused where records are real", () => {
    const { text } = directoryFile(full, true);
    expect(readDirectoryFile(emptyCaseFile, text, today, true)).toMatchObject({ ok: true });
    const refused = readDirectoryFile(emptyCaseFile, text, today);
    expect(refused.ok ? "" : refused.error).toMatch(/practice school.+invented.+Nothing has been changed\.$/);
  });

  test("holds no id of the vault and comes back as it was", () => {
    const { text, fileName } = directoryFile(full);
    expect(fileName).toBe("waymark-directory.json");
    expect(text).not.toContain("vault-id");
    expect(read(text)).toEqual([
      { kind: "new", name: "Northwick", details: detailsOf(northwick) },
      { kind: "new", name: "Southbank", details: detailsOf(southbank) },
    ]);
    expect(read(text, full).map(({ kind }) => kind)).toEqual(["same", "same"]);
  });

  test("says which child’s name stands in it", () => {
    const amal = newChild("2026-11-22T10:00", "c", {
      givenNames: "Amal",
      familyName: "Idris",
      knownAs: "",
      dateOfBirth: "",
      yearGroup: "",
    });
    const noted = { ...southbank, notes: "They were slow with Amal." };
    expect(directoryFile(withEntities(emptyCaseFile, [amal, noted])).namesFound).toEqual(["Amal"]);
    expect(directoryFile(withEntities(emptyCaseFile, [amal, southbank])).namesFound).toEqual([]);
  });
});

describe("a file is compared with the directory by name", () => {
  const entry = (theirs: Partial<Authority>, mine: Authority = southbank) =>
    read(written({ ...detailsOf(southbank), ...theirs }), withEntities(emptyCaseFile, [mine]))[0];

  test("whatever the case and accents of the name, and the school’s own spelling stays", () => {
    expect(entry({ name: "SOUTHBÁNK" })).toMatchObject({ kind: "same", name: "Southbank" });
  });
  test("and what differs is said in words", () => {
    const police = { team: "Missing and exploited team", phone: "101", email: "", hours: "" };
    expect(entry({ police, writtenWithin: 48 })).toMatchObject({
      kind: "changed",
      id: "vault-id-1",
      parts: ["police line (“Missing and exploited team, 101”)", "hours for the written referral (“24” becomes “48”)"],
      details: { police, writtenWithin: 48 },
    });
  });
  test("a number that would change is shown as it is and as it would be, and a list only by its name", () => {
    const frontDoor = { ...southbank.frontDoor, phone: "0300 555 0999" };
    expect(entry({ frontDoor, thresholds: [{ label: "Tier 4", meaning: "" }] })).toMatchObject({
      parts: [
        "front door (“Single Point of Advice, 0300 555 0101” becomes “Single Point of Advice, 0300 555 0999”)",
        "list of threshold levels",
      ],
    });
  });
  test("what the file leaves empty stays as the school wrote it", () => {
    const { name } = southbank;
    expect(read(written({ name }), withEntities(emptyCaseFile, [southbank]))).toEqual([{ kind: "same", name }]);
  });
  test("stages that the school put right are not replaced by a guess", () => {
    expect(entry({ stages: northwick.stages, stagesAreDefault: true, stagesSource: "" })).toMatchObject({
      kind: "same",
    });
    expect(entry({}, { ...southbank, stages: northwick.stages, stagesAreDefault: true })).toMatchObject({
      kind: "changed",
      parts: ["stages for disagreement"],
      details: { stagesAreDefault: false },
    });
  });
  test("the later of two days of checking counts, and a day that has not come is none", () => {
    expect(entry({ checkedOn: "2025-01-01" })).toMatchObject({ kind: "same" });
    expect(entry({ checkedOn: "2026-11-20" })).toMatchObject({ details: { checkedOn: "2026-11-20" } });
    expect(entry({ checkedOn: "2031-01-01" })).toMatchObject({ kind: "same" });
  });
});

describe("what is refused", () => {
  test("a whole file that is no directory, is too large, is newer or is empty", () => {
    expect(refusal("not JSON")).toMatch(/not a directory file/);
    expect(refusal("null")).toMatch(/not a directory file/);
    expect(refusal(JSON.stringify({ format: "other", version: 1, authorities: [] }))).toMatch(/not a directory file/);
    expect(refusal(JSON.stringify({ format: "waymark-directory", version: 2, authorities: [] }))).toMatch(/newer/);
    expect(refusal(written())).toMatch(/No authority/);
    expect(refusal(`"${"x".repeat(1_000_001)}"`)).toMatch(/too large/);
    expect(refusal(written(...Array.from({ length: 501 }, (_, index) => ({ name: `A${index}` }))))).toMatch(/500/);
  });
  test("single entries, each with its reason, while the others are read", () => {
    expect(
      reasons(
        { name: "Southbank" },
        { name: "SOUTHBANK" },
        { name: "  " },
        7,
        { name: "A", frontDoor: "0300" },
        { name: "B", portal: "http://b.example" },
        { name: "C", notes: "x".repeat(5_000) },
        { name: "D", stages: [{ name: "One", to: "", workingDays: 0 }] },
      ),
    ).toEqual([
      "new",
      "This name stands in the file twice.",
      "It has no name.",
      "It has no name.",
      "Its front door could not be read.",
      "Its portal address is not one that begins with https://.",
      "A text or a list in it is too long.",
      "Its stages for disagreement could not be read.",
    ]);
  });
  test("anything that is not asked for, an id among it, and signs that hide or turn text round", () => {
    const raw = `{"format":"waymark-directory","version":1,"authorities":[{"name":"South\\u202Ebank\\u0000","id":"x","type":"child","__proto__":{"v":9},"notes":"Two\\nlines"}]}`;
    expect(read(raw)).toEqual([
      { kind: "new", name: "Southbank", details: { ...detailsOf(newAuthority("", "Southbank")), notes: "Two\nlines" } },
    ]);
  });
  test("a very deep file, without a fall", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(refusal(deep)).toMatch(/not a directory file/);
    expect(reasons({ name: "A", extra: 1 })).toEqual(["new"]);
    const inside = `{"format":"waymark-directory","version":1,"authorities":[{"name":"A","extra":${deep},"notes":${deep}}]}`;
    expect(refusal(inside) === "" ? read(inside)[0]?.kind : "refused").toBe("refused");
  });
  test("any text and any JSON end in a value", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readDirectoryFile(full, text, today).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), (authorities) => {
        expect(readDirectoryFile(full, written(...authorities), today).ok).toBe(true);
      }),
    );
  });
});

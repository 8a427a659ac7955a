import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, bullets, facts, heading, notice, paragraph, table, textsOf } from "../../documents/blocks.ts";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { newAuthority } from "../directory/directory.ts";
import { type Child, newChild, newSchool, type Person } from "../entities.ts";
import { leaksIn, redactBlocks, redactorFor } from "./redaction.ts";

const child = (id: string, givenNames: string, familyName: string, knownAs = ""): Child =>
  newChild("2026-11-22T10:00", id, { givenNames, familyName, knownAs, dateOfBirth: "", yearGroup: "" });
const person = (id: string, name: string): Person => ({
  type: "person",
  v: 1,
  id,
  name,
  role: "Teacher",
  organisation: "",
});

const file = withEntities(emptyCaseFile, [
  child("amal", "Amal", "Idris", "Ami"),
  child("zoe", "Zoë", "Ó Briain-Łukasiewicz"),
  child("will", "Will", "Marsh"),
  child("sister", "Nora", "Idris"),
  child("elsewhere", "Thị Ánh", "Nguyễn"),
  person("reyes", "Tom Reyes"),
  person("marsh", "Helen Marsh"),
]);

describe("a copy for the parent of one child", () => {
  const redactor = redactorFor(file, "parent", ["amal"], ["amal", "zoe", "will"]);

  test("names that child and letters the others in the order of the cast", () => {
    expect(redactor.names.child("amal")).toBe("Amal Idris");
    expect(redactor.names.child("zoe")).toBe("Child B");
    expect(redactor.names.child("will")).toBe("Child C");
    expect(redactor.names.child("elsewhere")).toBe("Another child");
  });

  test.each([
    ["Zoë Ó Briain-Łukasiewicz pushed Amal.", "Child B pushed Amal."],
    ["ZOE and zoë’s bag", "Child B and Child B’s bag"],
    ["Mrs Lukasiewicz rang about Zoe", "Mrs Child B rang about Child B"],
    ["Will ran, and he will run again", "Child C ran, and he will run again"],
    ["Ánh saw it", "Another child saw it"],
    ["This week Thị told this, this and this", "This week another child told this, this and this"],
    ["Zoë\nÓ Briain-Łukasiewicz", "Child B"],
    ["Tom Reyes met Helen Marsh", "Tom Reyes met Helen Marsh"],
    ["The Marshes live there", "The family of Child C live there"],
  ])("turns “%s” into “%s”", (before, after) => {
    expect(redactor.text(before)).toBe(after);
  });

  test("keeps a family name that the child shares with a brother or sister", () => {
    expect(redactor.text("Nora Idris and Mr Idris")).toBe("Another child and Mr Idris");
  });
});

test("what stands for a name begins a sentence with a capital", () => {
  const redactor = redactorFor(file, "parent", ["amal"], ["amal"]);
  expect(redactor.text("Zoë ran. Zoë fell; “Zoë!” and (Zoë).\nZoë at 10.30 Zoë? “Zoë” said Zoë")).toBe(
    "Another child ran. Another child fell; “another child!” and (another child).\nAnother child at 10.30 another child? “Another child” said another child",
  );
});

test("of many children of one copy who are called the same nobody can tell who is meant, so no letters are given", () => {
  const called = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `may-${index}`);
    const all = withEntities(emptyCaseFile, [
      child("amal", "Amal", "Idris"),
      ...ids.map((id) => child(id, "Orla", id)),
    ]);
    return redactorFor(all, "parent", ["amal"], ["amal", ...ids]).text("They met Orla.");
  };
  expect(called(3)).toBe("They met Child B or Child C or Child D.");
  expect(called(4)).toBe("They met another child.");
});

test("the school’s own file names everybody", () => {
  const redactor = redactorFor(file, "file", [], ["zoe"]);
  expect(redactor.names.child("zoe")).toBe("Zoë Ó Briain-Łukasiewicz");
  expect(redactor.text("Zoë")).toBe("Zoë");
});

describe("the leak check of a finished file", () => {
  const redactor = redactorFor(file, "parent", ["amal"], ["amal", "zoe", "will"]);
  const leaks = (text: string, fixed = "") => leaksIn(text, redactor, fixed);

  test("finds a name whatever its case and accents, across a line break, and not inside another word", () => {
    expect(leaks("seen by ZOE")).toEqual(["Zoë"]);
    expect(leaks("Zoë Ó\nBriain-Łukasiewicz")).toEqual(["Zoë Ó Briain-Łukasiewicz"]);
    expect(leaks("he will go to the Azoes")).toEqual([]);
  });

  test("is not alarmed by staff or a school that share a name with a child", () => {
    expect(leaks("Helen Marsh, teacher")).toEqual([]);
    expect(leaks("Helen Marsh spoke with Marsh")).toEqual(["Marsh"]);
  });

  test("is not alarmed by a word that the document has of itself", () => {
    expect(leaks("Reviewed on 4 Will 2026", "Reviewed on 4 Will 2026")).toEqual([]);
  });

  test("names each leak once", () => {
    expect(leaks("Zoë, zoe and ZOË")).toEqual(["Zoë"]);
  });
});

describe("a name in free text", () => {
  const sams = withEntities(emptyCaseFile, [
    newSchool("s", "reyes", { name: "Vane Road School", phase: "primary" }),
    child("amal", "Amal", "Idris"),
    child("sam", "Sam", "Okafor", "Sammy"),
    child("may", "May", "O’Hara-Reed"),
    child("kit", "Kit", "Vane"),
    child("jo", "Jo", "King"),
    child("don", "Don", "van der Berg"),
    child("william", "William", "Kent"),
    child("wei", "伟明", "王"),
    child("sibling", "Adaeze", "Idris"),
    person("reyes", "Tom Reyes"),
    person("williams", "Ann Williams"),
    person("teacher", "Ngozi Okafor"),
    { ...person("mother", "Chidi Okafor"), role: "Sam’s grandmother" },
    person("sam-adult", "Sam"),
    person("namesake", "Kit Vane"),
    newAuthority("kent", "Kent County Council"),
    newAuthority("rude", "Sam Okafor’s team"),
  ]);
  const redactor = redactorFor(sams, "agency", ["amal"], ["amal", "sam", "may", "kit", "jo", "don", "william"]);

  test.each([
    // joined by a sign, or by none; with figures; in capitals, and in one word of several
    ["write to sam.okafor@example.org", "write to Child B@example.org"],
    ["@okafor_sam and sam-okafor2012", "@Child B and Child B2012"],
    ["his samokafor, xSamOkafor09", "his Child B, Child B09"],
    ["#JusticeForSam #justiceforsam", "#JusticeForChild B #justiceforsam"],
    ["SAM OKAFOR'S bag, OKAFOR’S mother", "Child B'S bag, Child B’S mother"],
    ["Sams bag, and Sammy’s", "Child B’s bag, and Child B’s"],
    ["the Okafors, the okafors’ car", "the family of Child B, the family of Child B’ car"],
    ["Okafor, Sam", "Child B, Child B"],
    ["Okafor Sam", "Child B"],
    // initials
    ["S. Okafor and S Okafor, then Sam O. and Sam O", "Child B and Child B, then Child B. and Child B"],
    ["Sam\nOkafor", "Child B"],
    ["told Sam. Okafor left", "told Child B. Child B left"],
    // accents, marks that stand alone, invisible signs, wide letters
    ["Sám, Sa\u0301m, S\u00adam, Ｓａｍ, 𝐒𝐚𝐦", "Child B, Child B, Child B, Child B, Child B"],
    // everyday words, dates and short forms are not names
    ["On 4 May 2026 she may stay, May said", "On 4 May 2026 she may stay, Child C said"],
    ["in Year 4 May cried", "in Year 4 Child C cried"],
    ["I don’t think Don can't", "I don’t think Child F can't"],
    ["a van, der Berg", "a van, der Child F"],
    ["he was joking about Jo King", "he was joking about Child E"],
    // parts of family names
    ["Mrs O'Hara, Mrs Reed, Mrs O Hara-Reed", "Mrs Child C, Mrs Child C, Mrs Child C"],
    // a name in the name of a place, an authority, or somebody on the staff
    ["Vane Road School, Vane", "Vane Road School, Child D"],
    ["Kent County Council wrote to Kent", "Kent County Council wrote to Child G"],
    ["Mrs Williams saw William", "Mrs Williams saw Child G"],
    ["MrOkafor and McKent", "MrChild B and McKent"],
    // a script without spaces
    ["老师说王伟明打了人", "老师说another child打了人"],
    // a brother or sister who has the family name of the child who is named
    ["A. Idris, Adaeze Idris, Idris", "A. Idris, another child, Idris"],
  ])("“%s” becomes “%s”", (before, after) => {
    expect(redactor.text(before)).toBe(after);
    expect(redactor.hiddenIn(after)).toEqual([]);
  });

  test("does not stay because an adult or an authority is called by it", () => {
    expect(redactor.names.person("sam-adult")).toBe("Child B, Teacher");
    expect(redactor.names.person("namesake")).toBe("Child D, Teacher");
    expect(redactor.names.person("teacher")).toBe("Ngozi Okafor, Teacher");
    expect(redactor.names.person("mother")).toBe("Chidi Child B, Child B’s grandmother");
    expect(redactor.names.authority("rude")).toBe("Child B’s team");
    expect(redactor.names.authority("kent")).toBe("Kent County Council");
  });
});

test("a child whose name is too short to look for is a letter all the same", () => {
  const short = withEntities(emptyCaseFile, [child("x", "X", "")]);
  expect(redactorFor(short, "staff", [], ["x"]).names.child("x")).toBe("Child B");
});

test("blocks of another record keep their form, and lose names and anchors", () => {
  const redactor = redactorFor(file, "agency", ["amal"], ["amal", "zoe"]);
  const from = { sectionId: "a", key: "b" };
  const blocks: readonly Block[] = [
    heading(2, "Zoë", from),
    paragraph("Zoë", from),
    notice("warning", "Zoë"),
    bullets([{ text: "Zoë", from }]),
    facts([{ label: "Zoë", value: "Zoë", from }]),
    table("Zoë", [{ title: "Zoë", width: 2 }], [{ cells: ["Zoë"], from }]),
    { kind: "quote", words: "Zoë", speaker: "Zoë", detail: "Zoë", from },
    { kind: "signature", role: "Zoë", name: "Zoë", detail: "Zoë", strokes: [[1, 2]], from },
    { kind: "signature", role: "Staff", name: "Tom Reyes", detail: "", strokes: [[1, 2]], from },
    { kind: "contents", title: "Zoë" },
    { kind: "pageBreak" },
  ];
  const redacted = redactBlocks(blocks, redactor);
  expect(redacted.map(({ kind }) => kind)).toEqual(blocks.map(({ kind }) => kind));
  const texts = redacted.flatMap(textsOf);
  expect(new Set(texts)).toEqual(new Set(["Child B", "Staff", "Tom Reyes", ""]));
  expect(texts).toHaveLength(blocks.flatMap(textsOf).length);
  expect(JSON.stringify(redacted)).not.toContain('"from"');
  expect(redacted.flatMap((block) => (block.kind === "signature" ? [block.strokes] : []))).toEqual([
    [[20, 60, 380, 60]],
    [[1, 2]],
  ]);
});

test("no name that is hidden can be read after redaction, however it was typed", () => {
  const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzáçéíñöøßłàüžş");
  const name = fc.array(letter, { minLength: 5, maxLength: 9 }).map((letters) => letters.join(""));
  const shape = fc.constantFrom(
    (given: string, family: string) => `${given} ${family}`,
    (given: string) => given,
    (_given: string, family: string) => family,
    (given: string, family: string) => `${given}.${family}`,
    (given: string, family: string) => `${given}_${family}7`,
    (given: string, family: string) => `${given}${family}`,
    (given: string, family: string) => `${family}, ${given}`,
    (given: string, family: string) => `${given}\n${family}`,
  );
  const typed = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize("NFD"),
    (text: string) => plain(text),
    (text: string) => text.replaceAll(/[aeou]/g, (vowel) => `${vowel}\u0301`),
  );
  const around = fc.constantFrom(
    " ",
    "’s bag, ",
    "'S ",
    ". Then ",
    " (",
    ") ",
    "\n",
    "/",
    " – he saw ",
    "@example.org ",
  );
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll("ß", "ss")
      .replaceAll("ø", "o")
      .replaceAll("ł", "l")
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "");
  const mention = fc.tuple(fc.nat(1), shape, typed, around);
  fc.assert(
    fc.property(
      fc.tuple(name, name, name, name),
      fc.array(mention, { minLength: 1, maxLength: 8 }),
      (parts, mentions) => {
        const hidden = [parts.slice(0, 2), parts.slice(2)] as const;
        const known = withEntities(
          emptyCaseFile,
          hidden.map(([given = "", family = ""], index) => child(`c${index}`, given, family)),
        );
        const redactor = redactorFor(known, "agency", [], ["c0", "c1"]);
        const text = mentions
          .map(([which, write, type, after]) => type(write(hidden[which]?.[0] ?? "", hidden[which]?.[1] ?? "")) + after)
          .join("");
        const read = plain(redactor.text(text)).match(/\p{L}+/gu) ?? [];
        // What is put in their place, and what stood around them, is no name.
        const others = new Set([
          "child",
          "b",
          "c",
          "or",
          "s",
          "bag",
          "then",
          "he",
          "saw",
          "example",
          "org",
          "of",
          "family",
        ]);
        expect(read.filter((word) => !others.has(word))).toEqual([]);
        expect(redactor.hiddenIn(redactor.text(text))).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});

test("whatever is written around a name, no name that should be hidden is left after redaction", () => {
  const redactor = redactorFor(file, "parent", ["amal"], ["amal", "zoe", "will"]);
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "Zoë",
      "zoe",
      "ÁNH",
      "Will Marsh",
      "Ó Briain-Łukasiewicz",
      "Nguyễn Thị Ánh",
      " ",
      "’s ",
      ".",
      "Łukasiewicz",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(leaksIn(redactor.text(pieces.join("")), redactor, "")).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

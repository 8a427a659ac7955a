import { describe, expect, test } from "vitest";
import type { Clause } from "./clause.ts";
import { blocksOfText, clausesFor, filled, ownPassageOf, passagesFor, saysTheSame } from "./compose.ts";
import { exampleNames, secondaryAcademy } from "./examples/example.ts";
import { fillRule, fills, fillsIn } from "./fills.ts";
import { library } from "./library.ts";
import type { PolicyAnswers } from "./sections.ts";

const names = exampleNames;
const from = { sectionId: "wording", key: "wording", itemId: "x" };

describe("the library", () => {
  test("never uses an id twice", () => {
    const ids = library.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
  test("fills only with what there is to fill with", () => {
    const unknown = library.flatMap((clause) =>
      "text" in clause
        ? fillsIn(clause.text)
            .filter((word) => fillRule(word) === undefined)
            .map((word) => `${clause.id}: ${word}`)
        : [],
    );
    expect(unknown).toEqual([]);
  });
  test("says what every duty rests on, and where a duty is not sure, what to check", () => {
    expect(
      library.filter(({ standing, rests }) => standing === "statutory" && rests.length === 0).map(({ id }) => id),
    ).toEqual([]);
    expect(library.filter(({ verify }) => verify !== undefined && verify.trim() === "").map(({ id }) => id)).toEqual(
      [],
    );
  });
  test("has real dates of checking, no long dashes and straight to the point sentences", () => {
    expect(library.filter(({ lastChecked }) => !/^20\d\d-\d\d-\d\d$/.test(lastChecked)).map(({ id }) => id)).toEqual(
      [],
    );
    expect(library.filter((clause) => "text" in clause && /[—–]|"|'/.test(clause.text)).map(({ id }) => id)).toEqual(
      [],
    );
  });
  test("is read by somebody in every clause, and every fill is used or asked for", () => {
    expect(library.filter(({ readers }) => readers.length === 0)).toEqual([]);
    const used = new Set(
      library
        .flatMap((clause) => ("text" in clause ? fillsIn(clause.text) : []))
        .map((word) => word.charAt(0).toLowerCase() + word.slice(1)),
    );
    const inTables = new Set([
      "authority",
      "chair",
      "guidance",
      "reviewEvery",
      "school",
      "designatedOfficer",
      "sarc",
      "policeContact",
      "hsbService",
      "board",
      "head",
      "deputyTitle",
      "localTool",
      "toolTrained",
      "trust",
    ]);
    expect(Object.keys(fills).filter((fill) => !used.has(fill) && !inTables.has(fill))).toEqual([]);
  });
});

describe("a text with fills", () => {
  test("says what the school answered, with a capital where the sentence begins", () => {
    expect(filled("{Pupils} tell the {leadTitle}. The {board} is told.", secondaryAcademy, names)).toBe(
      "Pupils tell the designated safeguarding lead. The board of trustees is told.",
    );
  });
  test("shows a gap while it is not known, and none where there is a word for everybody", () => {
    expect(filled("{authority}, {pupils}", {}, names)).toBe("[the name of the local authority], pupils");
  });
  test("leaves a word in braces that is no fill", () => {
    expect(filled("{nothing}", secondaryAcademy, names)).toBe("{nothing}");
  });
  test.each([
    ["sixteenPlus", "college", "students"],
    ["earlyYears", "maintained", "children"],
    ["primary", "maintained", "pupils"],
  ] as const)("calls those who learn in %s %s what they are called there: %s", (phase, kind, word) => {
    expect(filled("{pupils}", { phase, kind }, names)).toBe(word);
  });
});

describe("a text as blocks", () => {
  test("has paragraphs, points and steps, and a list that goes on is one list", () => {
    expect(blocksOfText("We:\n- listen\n- write\n\n1. First\n2. Then\n\nDone.", from)).toEqual([
      { kind: "paragraph", text: "We:", from },
      {
        kind: "list",
        ordered: false,
        items: [
          { text: "listen", from },
          { text: "write", from },
        ],
      },
      {
        kind: "list",
        ordered: true,
        items: [
          { text: "First", from },
          { text: "Then", from },
        ],
      },
      { kind: "paragraph", text: "Done.", from },
    ]);
  });
  test("is nothing where nothing is written", () => {
    expect(blocksOfText(" \n ", from)).toEqual([]);
  });
});

const written = (answers: PolicyAnswers): Extract<Clause, { readonly text: string }> => {
  const clause = clausesFor(answers, "policy").find((each) => "text" in each && each.text.includes("{"));
  if (clause === undefined || !("text" in clause)) throw new Error("No clause with a fill");
  return clause;
};

describe("a paragraph in a school’s own words", () => {
  const clause = written(secondaryAcademy);
  const passage = (text: string, basedOn = "As it was") =>
    passagesFor({ ...secondaryAcademy, wording: [{ passage: clause.id, text, basedOn }] }, names).find(
      ({ id }) => id === clause.id,
    );
  const original = passage("x")?.original ?? "";

  test("stands in place of the pack’s, which stays beneath it", () => {
    expect(passage("Ours.", original)).toMatchObject({ text: "Ours.", isChanged: true, original });
    expect(passage("Ours.", original)?.originalBefore).toBeUndefined();
  });
  test("is no change where it reads as the pack has it", () => {
    expect(passage(` ${original}\n`, original)?.isChanged).toBe(false);
  });
  test("says when the pack has moved on beneath it", () => {
    expect(passage("Ours.", "What the pack said last year.")?.originalBefore).toBe("What the pack said last year.");
  });
  test("can be left out", () => {
    expect(passage("", original)).toMatchObject({ text: "", isChanged: true });
  });
  test("can be added at the end of a part", () => {
    const own = ownPassageOf("roles");
    const found = passagesFor(
      { ...secondaryAcademy, wording: [{ passage: own, text: "Also.", basedOn: "" }] },
      names,
    ).find(({ id }) => id === own);
    expect(found).toMatchObject({ text: "Also.", isChanged: true, original: "", standing: "practice" });
  });
});

describe("whether a text is the pack’s wording", () => {
  const clause: Clause = {
    id: "test.names",
    part: "roles",
    title: "Test",
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked: "2026-11-22",
    text: "{authority} answers {pupils} (in a day?):\n- always\n- in {records}",
  };
  const said = filled(clause.text, secondaryAcademy, names);
  test("it is with any name of a thing outside", () => {
    expect(saysTheSame(clause, said, secondaryAcademy, names)).toBe(true);
    expect(saysTheSame(clause, said.replace("Southbank Council", "Northvale"), secondaryAcademy, names)).toBe(true);
  });
  test("it is not with other words, or with another answer that means something", () => {
    expect(saysTheSame(clause, said.replace("always", "sometimes"), secondaryAcademy, names)).toBe(false);
    expect(saysTheSame(clause, said.replace("in CPOMS", "on paper"), secondaryAcademy, names)).toBe(false);
  });
  test("marks of a list say nothing", () => {
    expect(saysTheSame(clause, said.replaceAll("- ", ""), secondaryAcademy, names)).toBe(true);
  });
});

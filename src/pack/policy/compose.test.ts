import { describe, expect, test } from "vitest";
import { relevant } from "../../engine/relevant.ts";
import type { Clause } from "./clause.ts";
import { blocksOfText, clausesFor, filled, ownPassageOf, passagesFor, saysTheSame } from "./compose.ts";
import { passages } from "./documents/readers.ts";
import { exampleNames, secondaryAcademy } from "./examples/example.ts";
import { fillRule, fills, fillsIn } from "./fills.ts";
import { library } from "./library.ts";
import type { PolicyAnswers } from "./sections.ts";
import { policy } from "./template.ts";

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
  test("keeps a number that is not the next step", () => {
    expect(blocksOfText("18. birthdays are days too\n2026. A year.\n1. First\n3. Third\r\n– a point", from)).toEqual([
      { kind: "paragraph", text: "18. birthdays are days too", from },
      { kind: "paragraph", text: "2026. A year.", from },
      { kind: "list", ordered: true, items: [{ text: "First", from }] },
      { kind: "paragraph", text: "3. Third", from },
      { kind: "list", ordered: false, items: [{ text: "a point", from }] },
    ]);
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
  test("it is of every clause in words, as it is filled in", () => {
    const other = library.filter(
      (each) =>
        "text" in each && !saysTheSame(each, filled(each.text, secondaryAcademy, names), secondaryAcademy, names),
    );
    expect(other.map(({ id }) => id)).toEqual([]);
  });
  test("it is not with other words, or with another answer that means something", () => {
    expect(saysTheSame(clause, said.replace("always", "sometimes"), secondaryAcademy, names)).toBe(false);
    expect(saysTheSame(clause, said.replace("in CPOMS", "on paper"), secondaryAcademy, names)).toBe(false);
  });
  test("it is not where more than a name stands in the place of one", () => {
    for (const more of ["Nobody answers. Northvale", "Nobody answers.\nNorthvale", "N".repeat(201)])
      expect(saysTheSame(clause, said.replace("Southbank Council", more), secondaryAcademy, names)).toBe(false);
    const atEnd = { ...clause, text: "We follow {guidance}." };
    expect(saysTheSame(atEnd, "We follow Guidance 2025. We also tell nobody.", secondaryAcademy, names)).toBe(false);
    expect(saysTheSame(atEnd, "We follow .", secondaryAcademy, names)).toBe(false);
  });
  test("it can be said of any text, with hyphens, signs of patterns and lines of lists inside an answer", () => {
    const odd = { ...clause, text: "Child-on-child abuse (a/b) [c]*: {pupilVoice} {authority} and {partnership}." };
    const answers = { ...secondaryAcademy, pupilVoice: "1. $& {school}\n- a.*+?^|b", partnership: "P. Q. $1" };
    expect(saysTheSame(odd, filled(odd.text, answers, names), answers, names)).toBe(true);
    expect(saysTheSame(odd, filled(odd.text, answers, names).replace("a.*", "axx"), answers, names)).toBe(false);
  });
  test("it is said at once of a text of 20,000 characters, however many names there are", () => {
    const many = { ...clause, text: `${"{authority} and ".repeat(8)}{partnership}!` };
    const start = performance.now();
    expect(saysTheSame(many, " and a".repeat(3400), secondaryAcademy, names)).toBe(false);
    expect(performance.now() - start).toBeLessThan(100);
  });
  test("marks of a list say nothing", () => {
    expect(saysTheSame(clause, said.replaceAll("- ", ""), secondaryAcademy, names)).toBe(true);
  });
});

test("the passages of the same answers are put together once, however many rules ask", () => {
  const draft = { ...secondaryAcademy };
  expect(passages(draft, names)).toBe(passages(draft, names));
  const { answers } = relevant(policy, draft);
  expect(passages(answers, names)).toBe(passages(answers, names));
  expect(passages(draft, { ...names })).not.toBe(passages(draft, names));
});

test("words of the school’s own come back with the answer that calls for their paragraph", () => {
  const faith = { ...secondaryAcademy, faith: "catholic" as const };
  const own = passagesFor(faith, names).find(({ id }) => id === ownPassageOf("faith"));
  expect(own?.isChanged).toBe(false);
  const wording = [{ passage: ownPassageOf("faith"), text: "Our chaplain listens.", basedOn: "" }];
  const textIn = (answers: PolicyAnswers) =>
    passagesFor(answers, names).find(({ id }) => id === ownPassageOf("faith"))?.text;
  expect(textIn({ ...secondaryAcademy, wording })).toBeUndefined();
  expect(textIn({ ...faith, wording })).toBe("Our chaplain listens.");
});

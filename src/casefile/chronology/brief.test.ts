import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { child, context, entry, finished } from "../records.fixture.ts";
import { inBrief, inShort } from "./brief.ts";
import { chronologyOf } from "./chronology.ts";
import { chronologyBlocks } from "./document.ts";
import { chronologyRows } from "./rows.ts";

const many = (count: number, word = "word"): string => Array.from({ length: count }, () => word).join(" ");
const counted = (text: string): number => text.split(/\s+/).filter((word) => word !== "" && word !== "…").length;

describe("a text cut short", () => {
  test("ends after a whole sentence, and says that there was more", () => {
    expect(inShort("Short. And plain.")).toBe("Short. And plain.");
    expect(inShort(`${many(40)} end. ${many(40, "more")}`)).toBe(`${many(40)} end. …`);
  });

  test("ends after a word where no sentence ends in its second half", () => {
    expect(inShort(`Yes. ${many(80)}`)).toBe(`Yes. ${many(59)} …`);
    expect(inShort(`${many(35)} at 10 a.m. ${many(80)}`)).toBe(`${many(35)} at 10 a.m. ${many(22)} …`);
  });

  test("does not cut words in quotation marks: they stay whole or go whole", () => {
    expect(inShort(`${many(50)} “${many(20, "said")}.” ${many(9)}`)).toBe(`${many(50)} …`);
    expect(inShort(`“${many(70, "said")}.” ${many(9)}`)).toBe(`“${many(70, "said")}.” …`);
    expect(inShort(`"${many(70, "said")}."`)).toBe(`"${many(70, "said")}."`);
  });

  test.each(["Ludwig van der Rohe", "van der Berg", "S. Okafor", "Thị Ánh Nguyễn-Szabó", "de la Cruz"])(
    "does not cut “%s” in two, wherever it stands",
    (name) => {
      for (let before = 20; before < 70; before += 1) {
        const kept = inShort(`${many(before, "seen")} ${name} ${many(60, "later")}`);
        const left = kept.replace(name, "").replaceAll(/seen|later|…|\s/gu, "");
        expect(left, String(before)).toBe("");
      }
    },
  );

  test("has sixty words at most, and what it has is how the text began", () => {
    const word = fc.constantFrom("a", "b.", "“c.”", "\n", "d?", "Mr.", "Ann", "(e");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const text = words.join(" ");
        const short = inShort(text);
        expect(counted(short)).toBeLessThanOrEqual(60);
        expect(text.trim().startsWith(short.replace(/ …$/, ""))).toBe(true);
        expect(short.endsWith(" …")).toBe(counted(text) > 60);
      }),
    );
  });
});

describe("a line in a document", () => {
  const { reference } = context();
  const words = many(200, "mine");
  const record = finished(
    "incident",
    "i",
    {
      whenHappened: { precision: "exact", date: "2026-11-19" },
      summary: many(100, "happened"),
      response: many(100, "acted"),
      notReferredReason: many(100, "because"),
      children: [{ itemId: "1", child: "amal", role: "affected" }],
      statements: [{ itemId: "s", words: { speaker: "amal", words, heardBy: "", asked: "" } }],
      contacts: [{ itemId: "c", contactWho: "police", contactState: "told", contactResult: many(100, "came") }],
      lateReason: many(100, "late"),
    },
    { number: 7, finishedAt: "2026-11-27T16:00" },
  );
  const corrected = entry("addendum", "x", "i", {
    addendumKind: "correction",
    replaced: many(90, "wrong"),
    added: many(90, "right"),
    addedAt: "2026-11-28T09:00",
  });
  const file = withEntities(emptyCaseFile, [child("amal", "Amal", "Idris"), record, corrected]);
  const lines = chronologyOf(file, "amal", reference);
  const [line] = lines;
  if (line === undefined) throw new Error("the incident has no line");

  test("is cut short with the record in which all of it stands, and stays whole itself", () => {
    expect(counted(line.what)).toBe(100);
    expect(inBrief(line)).toMatchObject({
      what: `${many(60, "happened")} … (in full: incident 7)`,
      action: `${many(40, "acted")} … (in full: incident 7)`,
      reason: `${many(40, "because")} … (in full: incident 7)`,
      outcome: `Told: the police. ${many(37, "came")} … (in full: incident 7)`,
    });
    expect(inBrief(line).entered.lateReason).toBe(`${many(40, "late")} … (in full: incident 7)`);
  });

  test("has the child’s own words and what was corrected in full", () => {
    expect(inBrief(line).words).toBe(words);
    expect(inBrief(line).amended).toEqual([
      expect.objectContaining({ struck: many(90, "wrong"), now: many(90, "right") }),
    ]);
  });

  test("is the same on pages on their side, on upright ones and in a spreadsheet", () => {
    const { what, action, reason, outcome } = inBrief(line);
    const wanted = { view: "full" } as const;
    const cells = (page: "onItsSide" | "upright") =>
      chronologyBlocks(lines, wanted, { child: "Amal", detail: "" }, page).flatMap((block) =>
        block.kind === "table" ? block.rows.slice(0, 1).flatMap((row) => row.cells) : [],
      );
    for (const made of [cells("onItsSide"), cells("upright"), chronologyRows(lines, wanted)[1] ?? []])
      for (const piece of [what, words, action, reason, outcome]) expect(made.join("\n")).toContain(piece);
  });
});

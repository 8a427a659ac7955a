import { expect, test } from "vitest";
import type { Retention } from "../casefile/entities.ts";
import type { RequestDetails } from "../casefile/leaving/request.ts";
import type { Decisions } from "../casefile/leaving/review.ts";
import { finished } from "../casefile/records.fixture.ts";
import { textsOf } from "../documents/blocks.ts";
import { caseFileWith, story, templates } from "./childFile.fixture.ts";
import { childFile, usualWish } from "./childFile.ts";
import { outgoingChildFile } from "./childFileOut.ts";
import { outgoingLetter, outgoingWithholding } from "./requestPapers.ts";

const at = new Date(2026, 10, 28, 10, 0);
const handing = { recipient: "The person who asked", purpose: "Answer" };
const request: RequestDetails = {
  who: "parent",
  checked: "Known to the school. Tomos agreed.",
  receivedOn: "2026-11-20",
  isComplex: false,
};
const file = caseFileWith(...story);
const made = childFile(file, templates, usualWish("child-tomos", "subject"), at);
if (made === undefined) throw new Error("the child has gone");
const quote = made.lines.find(({ original }) => original.startsWith("He grabbed"))?.original ?? "";
const why = "Giving it is likely to cause serious harm to somebody’s health";
const decisions: Decisions = new Map([[quote, { kind: "withheld", why, printed: "" }]]);
const answer = { file, made, decisions, request };
const says = (of: ReturnType<typeof outgoingLetter>) => of.document.blocks.flatMap(textsOf).join("\n");

test("everything about the child goes in unless it is withheld, and a ground that would do harm is not printed", () => {
  const copy = says(outgoingChildFile(file, made, decisions, handing, at));
  for (const part of ["Chronology", "Incident records (1)", "Decisions, contacts, notes and other entries (1)"])
    expect(copy).toContain(part);
  expect(copy).toContain("[Withheld]");
  expect(copy).not.toContain("serious harm");
  expect(copy).not.toContain("grabbed my bum");
});

test("the letter says in plain words what is sent, that something is left out, and what the person may do", () => {
  const letter = outgoingLetter(answer, handing, at);
  expect(says(letter)).toContain("You asked us on 20 November 2026 for what we hold about Tomos Bevan.");
  expect(says(letter)).toContain("Some passages, because the law lets or makes us keep them back");
  expect(says(letter)).toContain(
    "We keep each record for 25 years from the date of birth of the youngest child in it.",
  );
  expect(says(letter)).toContain("Information Commissioner’s Office");
  expect(says(letter)).not.toMatch(/serious harm|Zoë|Amara/);
  expect(letter.leaksIn(`${says(letter)} Amara`)).toEqual(["Amara"]);
});

test("the letter says for how long some records are kept where that is longer", () => {
  const rule: Retention = { type: "retention", v: 1, id: "keep", about: "i", rule: "birth75", looks: [] };
  const other = finished("incident", "n", {
    children: [{ itemId: "1", child: "child-tomos" }],
    summary: "He read aloud.",
  });
  const of = caseFileWith(...story, other, rule);
  expect(says(outgoingLetter({ ...answer, file: of }, handing, at))).toContain(
    "We keep each record for 25 years from the date of birth of the youngest child in it, and some for 75 years.",
  );
});

test("the log for the school says where something stood and why it was withheld, never the words", () => {
  const log = says(outgoingWithholding(answer, handing, at));
  expect(log).toContain(`Incident 0007 · version 1 · What was said\n${why}`);
  expect(log).toContain("It does not go to the person who asked.");
  expect(log).toContain("Known to the school. Tomos agreed.");
  expect(log).toContain("20 December 2026 (Sunday; 18 December 2026 is the last working day before)");
  expect(log).not.toContain("grabbed my bum");
});

import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile/casefile.ts";
import { type Child, type FinishedRecord, newChild } from "../casefile/entities.ts";
import { finished } from "../casefile/records.fixture.ts";
import { textsOfDocument } from "../documents/words.ts";
import { examples } from "../pack/referral/examples.ts";
import { referral } from "../pack/referral/template.ts";
import { blocksFor, documentFor } from "./copies.ts";
import { leaksFrom } from "./leaks.ts";

// A finished copy keeps its words; the names that it must not hold are those of today.

const [example] = examples;
if (example === undefined) throw new Error("the examples have gone");
const today = "2026-11-23";
const child = (id: string, name: string): Child => {
  const [givenNames = "", ...family] = name.split(" ");
  return newChild("2026-11-22T10:00", id, {
    givenNames,
    familyName: family.join(" "),
    knownAs: "",
    dateOfBirth: "",
    yearGroup: "",
  });
};
const then = withEntities(
  emptyCaseFile,
  Object.entries(example.children).map(([id, name]) => child(id, name)),
);
const copy = { document: referral.documents[0] };
/** A referral in which somebody stands whom the case file did not know yet, finished on that day. */
function finishedWith(words: string) {
  const record = finished("referral", "r", { ...example?.answers, worries: words });
  const kept: FinishedRecord = {
    ...record,
    documents: [{ documentId: "referral", blocks: [...blocksFor(then, referral, record, copy, today)] }],
  };
  const next: FinishedRecord = { ...record, id: "r-2", version: 2 };
  return (now: typeof then) => {
    const document = documentFor(now, referral, kept, copy, today);
    const leaks = (of: FinishedRecord) =>
      leaksFrom(
        now,
        referral,
        of,
        copy,
        textsOfDocument(documentFor(now, referral, of, copy, today)).join("\n"),
        today,
      );
    return { says: JSON.stringify(document.blocks), leaks: leaks(kept), nextLeaks: leaks(next) };
  };
}

describe("a finished copy with a child who came into the case file afterwards", () => {
  test.each(["Grace Hollow", "Drew Hollow", "June Hollow", "Brook Light"])("%s", (name) => {
    const [given = ""] = name.split(" ");
    const on = finishedWith(`${given} may be next.`);
    expect(on(then).leaks).toEqual([]);
    const { says, leaks, nextLeaks } = on(withEntities(then, [child("new", name)]));
    // Nothing finished is changed; it does not leave, and the next version can.
    expect(says).toContain(`${given} may be next.`);
    expect(leaks).toEqual([given]);
    expect(nextLeaks).toEqual([]);
  });

  test("does not stay for a word that it has of itself", () => {
    const { leaks } = finishedWith("It may happen again.")(withEntities(then, [child("new", "Drew Light")]));
    expect(leaks).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { newAuthority } from "../directory/directory.ts";
import type { Entity } from "../entities.ts";
import { child, closed, draft, entry, finished } from "../records.fixture.ts";
import { tasksOn } from "../today.ts";

const amal = child("amal", "Amal", "Idris");
const referral = finished(
  "referral",
  "r",
  { child: "amal", authority: "northvale" },
  { finishedAt: "2026-08-28T14:00" },
);
const sent = entry("sending", "s", "r", { sentTo: "northvale", sentAt: "2026-08-28T15:10" });
const reply = (answers: Readonly<Record<string, unknown>>) =>
  entry("reply", "a", "r", { askedAt: "2026-08-28T15:10", repliedAt: "2026-09-01T09:00", ...answers });
const reference = ({ templateId, number }: { readonly templateId: string; readonly number: number }) =>
  `${templateId} ${number}`;
const on = (today: string, ...entities: readonly Entity[]) =>
  tasksOn(withEntities(emptyCaseFile, [amal, newAuthority("northvale", "Northvale"), ...entities]), reference, {
    today,
    closed,
    isTouched: () => false,
  });
const kinds = (today: string, ...entities: readonly Entity[]) =>
  on(today, ...entities).map(({ kind, due }) => [kind, due]);

describe("what a referral waits for", () => {
  test("to be sent, on the day it was finished", () => {
    expect(kinds("2026-08-28", referral)).toEqual([["referralSend", "2026-08-28"]]);
  });

  test("an answer, which is late from the day after it was due", () => {
    expect(kinds("2026-09-01", referral, sent)).toEqual([["referralReply", "2026-09-01"]]);
    expect(on("2026-09-01", referral, sent)[0]?.why).toBe("An answer is due by the end of Tuesday 1 September.");
    expect(on("2026-09-02", referral, sent)[0]).toMatchObject({
      due: "2026-09-01",
      goesTo: { fileId: "r" },
      why: "No answer yet. It was due by the end of Tuesday 1 September. Ring the front door, then write down what they say.",
    });
  });

  test("more that they asked for, and nothing once it is settled", () => {
    expect(
      kinds("2026-09-01", referral, sent, reply({ outcome: "moreAsked", moreBy: "2026-09-03", view: "agree" })),
    ).toEqual([["referralMore", "2026-09-03"]]);
    expect(kinds("2026-09-01", referral, sent, reply({ outcome: "assessment", view: "agree" }))).toEqual([]);
  });

  test("a version that was finished after it went, beside whatever is awaited", () => {
    const next = { ...referral, id: "r-2", version: 2, finishedAt: "2026-09-01T10:00" };
    expect(kinds("2026-09-01", referral, sent, next)).toEqual([
      ["referralReply", "2026-09-01"],
      ["referralSend", "2026-09-01"],
    ]);
    expect(new Set(on("2026-09-01", referral, sent, next).map(({ id }) => id)).size).toBe(2);
    expect(kinds("2026-09-01", referral, sent, next, reply({ outcome: "assessment", view: "agree" }))).toEqual([
      ["referralSend", "2026-09-01"],
    ]);
  });

  test("a letter when the school disagrees, and then the answer to it", () => {
    const disagreed = reply({ outcome: "noAction", view: "disagree" });
    expect(kinds("2026-09-01", referral, sent, disagreed)).toEqual([["referralDisagree", "2026-09-02"]]);
    expect(on("2026-09-01", referral, sent, disagreed)[0]?.why).toContain("Practitioner to practitioner");
    const letter = entry("escalation", "e", "r", {
      stage: "Practitioner to practitioner",
      raisedAt: "2026-09-01T16:00",
      answerBy: "2026-09-02",
    });
    expect(kinds("2026-09-01", referral, sent, disagreed, letter)).toEqual([["escalationReply", "2026-09-02"]]);
  });

  test("nothing while it is a draft, but to be finished, and nothing once it is closed", () => {
    expect(kinds("2026-09-01", draft("referral", "q", { child: "amal" }))).toEqual([["draft", undefined]]);
    expect(kinds("2026-09-01", referral, entry("closing", "c", "r", {}))).toEqual([]);
  });
});

describe("a decision not to refer", () => {
  const incident = finished("incident", "i", { children: [{ itemId: "1", child: "amal" }] });
  const not = (fileId: string, lookAgain: string, childId = "amal", finishedAt = "2026-11-10T10:00") =>
    entry(
      "not-referred",
      fileId,
      "i",
      { aboutChildren: [{ itemId: "1", aboutChild: childId }], lookAgain },
      { startedAt: finishedAt, finishedAt },
    );
  const from = { links: [{ kind: "from", fileId: "i" }], startedAt: "2026-11-12T09:00" } as const;

  test("waits for its day", () => {
    expect(kinds("2026-11-20", incident, not("n", "2026-11-24"))).toEqual([["notReferredLook", "2026-11-24"]]);
  });
  test("is settled by a referral of that child from this record, and by no other", () => {
    const refer = (childId: string, more: object = from) => draft("referral", "r", { child: childId }, more);
    const waiting = (more: Entity) => kinds("2026-11-20", incident, not("n", "2026-11-24"), more).map(([kind]) => kind);
    expect(waiting(refer("amal"))).toEqual(["draft"]);
    expect(waiting(refer("zoe"))).toContain("notReferredLook");
    expect(waiting(refer("amal", {}))).toContain("notReferredLook");
  });
  test("is settled by a later one, which waits for its own day, and by a decision on the day or after it", () => {
    const later = not("n2", "2026-12-01", "amal", "2026-11-20T10:00");
    expect(kinds("2026-11-20", incident, not("n", "2026-11-24"), later)).toEqual([["notReferredLook", "2026-12-01"]]);
    const decision = (finishedAt: string) => entry("decision", "d", "i", {}, { finishedAt });
    expect(kinds("2026-11-25", incident, not("n", "2026-11-24"), decision("2026-11-24T10:00"))).toEqual([]);
    expect(kinds("2026-11-25", incident, not("n", "2026-11-24"), decision("2026-11-20T10:00"))).toHaveLength(1);
  });
});

test("no line of Today names a child", () => {
  const all = on("2026-12-01", referral, sent, reply({ outcome: "noAction", view: "disagree" }));
  expect(JSON.stringify(all)).not.toMatch(/Amal|Idris/);
});

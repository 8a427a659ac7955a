import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textsOf } from "../../documents/blocks.ts";
import { check, complete } from "../../engine/check.ts";
import { rowsOf, summarise } from "../../engine/summary.ts";
import type { Names, RawAnswers } from "../../engine/template.ts";
import { actionEntry } from "./action.ts";
import { actionDoneEntry } from "./action-done.ts";
import { addendumEntry } from "./addendum.ts";
import { agencyStatusEntry } from "./agency-status.ts";
import { closingEntry } from "./closing.ts";
import { contactEntry } from "./contact.ts";
import { decisionEntry } from "./decision.ts";
import { judgementEntry } from "./judgement.ts";
import { notReferredEntry } from "./not-referred.ts";
import { reasoningEntry } from "./reasoning.ts";
import { replyEntry } from "./reply.ts";
import { sendingEntry } from "./sending.ts";
import { tierChangeEntry } from "./tier-change.ts";

const names: Names = {
  child: () => "Siôn Llŷr",
  person: () => "Folake Adeyemi, designated safeguarding lead",
  personName: () => "Folake Adeyemi",
  authority: () => "Northvale council",
};
const context = { today: "2026-11-22", names };
const hale = { name: "Ruth Hale", strokes: [], signedAt: "2026-11-20T16:00" };
const adeyemi = { name: "Folake Adeyemi", strokes: [[1, 2, 3, 4]], signedAt: "2026-11-20T16:05" };

const entries = [
  {
    template: decisionEntry,
    finished: {
      decision: "Tell Gethin Bevan in person tomorrow.",
      decisionReason: "He has not rung back, and a letter would reach him after the weekend.",
      decisionOptions: "A letter home with Tomos: rejected.",
      decidedBy: "p",
      decidedAt: "2026-11-18T09:00",
      supersedes: "17 November 2026, ringing again at 17:30.",
    },
  },
  {
    template: contactEntry,
    finished: {
      contactWho: "socialCare",
      contactChild: "c",
      contactName: "Priya Nair, front door",
      contactState: "told",
      contactBy: "p",
      contactAt: "2026-11-18T09:00",
      contactMethod: "phone",
      contactResult: "Will reply within a working day.",
    },
  },
  {
    template: judgementEntry,
    finished: {
      judgedBy: "p",
      judgedOn: "2026-11-18",
      level: "problematic",
      levelConfidence: "high",
      levelReason: "It has stopped since the corridor is staffed.",
      tool: "aim",
      toolUser: "Folake Adeyemi",
      toolTrained: { precision: "term", term: "spring", year: 2025 },
      toolOutcome: "No further assessment",
    },
  },
  {
    template: addendumEntry,
    finished: {
      addendumKind: "role",
      roleChild: "c",
      newRole: "both",
      added: "Siôn told Ruth Hale that he had been asked first.",
      addedBasis: "told",
      addedSource: "Siôn Llŷr, to Ruth Hale, reception teacher",
      whyNow: "He said so today.",
      addedBy: "p",
      addedAt: "2026-11-18T09:00",
    },
  },
  {
    template: tierChangeEntry,
    finished: {
      newTier: "note",
      tierChangeReason: "Front door and parents agree that it fits the age.",
      tierChangedBy: "p",
      tierChangedAt: "2026-11-18T09:00",
    },
  },
  {
    template: agencyStatusEntry,
    finished: {
      agency: "police",
      statusChild: "c",
      policeStatus: "bail",
      statusFrom: "2026-11-01",
      statusTo: "2026-11-20",
      statusContact: "Detective Constable Helen Marsh, MP/4471/26",
      statusSource: "Helen Marsh, by phone",
      statusForSchool: "Not to be in the same room as the other child.",
    },
  },
  {
    template: closingEntry,
    finished: {
      closingReason: "Nothing since September; both children say they are fine.",
      outcome: "resolvedByPlan",
      supportAfter: "The card to leave lessons stays.",
      lessons: "Duty rota changed.",
      firstSignature: hale,
      secondSignature: adeyemi,
    },
  },
  {
    template: actionEntry,
    finished: {
      actionWhat: "Ring the school nurse.",
      actionOwner: "p",
      actionDue: "2026-11-27",
      actionAgreed: "2026-11-20",
    },
  },
  {
    template: actionDoneEntry,
    finished: { doneHow: "done", doneOn: "2026-11-21", doneBy: "p", cameOf: "She comes on Monday." },
  },
  {
    template: sendingEntry,
    finished: {
      sentTo: "a",
      sentTeam: "Multi-agency front door",
      sentAt: "2026-11-20T11:40",
      sentHow: "secureEmail",
      acknowledged: "yes",
      receipt: "FD/26/11873",
      promisedBy: "2026-11-24",
    },
  },
  {
    template: replyEntry,
    finished: {
      askedAt: "2026-11-20T11:40",
      repliedAt: "2026-11-20T15:05",
      repliedBy: "Marcus Bell, duty social worker, front door",
      inWriting: "yes",
      outcome: "noAction",
      outcomeReason: "The school has a plan.",
      view: "disagree",
      ground: "threshold",
      viewReason: "The plan ends at half past five.",
      meanwhile: "His grandmother collects him.",
    },
  },
  {
    template: notReferredEntry,
    finished: {
      aboutChildren: [{ itemId: "c", aboutChild: "c" }],
      why: ["lowLevel", "adviceTaken"],
      whyDetail: "A first comment, and the front door advised early help.",
      optionsConsidered: "Waiting a week: rejected, as both sit at one table.",
      adviceTaken: "Sunita Rao, family front door, 18 November",
      keptSafe: "Seats changed; an adult at the lockers.",
      wouldChange: "A second report.",
      decidedBy: "p",
      decidedAt: "2026-11-18T09:00",
      lookAgain: "2026-11-27",
    },
  },
  {
    template: reasoningEntry,
    finished: {
      reasonChild: "c",
      seenHeard: "Ruth Hale saw him stand at the door of the toilets three times and heard him laugh.",
      ageStage: "Many of his age giggle at this; few come back for it.",
      needs: "He signs, and has no sign for “private”.",
      powerBetween: "He is two years older and has the key to the games cupboard.",
      agreement: "She said stop once, and he went on.",
      secrecy: "By the bins, where nobody is on duty.",
      howOften: "Three times since the clocks went back.",
      afterAdults: "It stopped in the hall and began again outside.",
      otherReasons: "Copying an older brother.",
      happening: ["gain", "harmAtHome"],
      happeningDetail: "New trainers, and he will not say where from.",
      exploitationDone: "Told the front door on 18 November.",
      notKnown: "Who the boy at the gate is. His grandmother may know.",
      whoAsked: "The nurse, on 17 November.",
      otherViews: "His teacher thinks it is a game.",
      judgedBy: "p",
      judgedOn: "2026-11-18",
      level: "problematic",
      levelConfidence: "low",
      levelReason: "She said stop, and he went on.",
      tool: "discussion",
    },
  },
];

describe("entries about a finished record", () => {
  test.each(entries)("$template.id can be finished and prints every answer", ({ template, finished }) => {
    expect(complete(template, finished, context)).toMatchObject({ ok: true, warnings: [] });
    const text = print(template, finished);
    const rows = rowsOf(summarise(template, finished, names)).filter(({ answered }) => answered);
    expect(rows).toHaveLength(Object.keys(finished).length);
    for (const { from, value } of rows) {
      const pieces = from.key.endsWith("Signature") ? value.split(", ") : [value];
      for (const piece of pieces) expect(text).toContain(piece);
    }
  });

  test.each(entries)("$template.id cannot be finished empty, and prints as a draft", ({ template }) => {
    expect(complete(template, {}, context).ok).toBe(false);
    expect(print(template, {})).toContain("Not answered");
  });

  test("any part of an entry prints and can be checked", () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.infiniteStream(fc.boolean()), ({ template, finished }, keep) => {
        const part = Object.fromEntries(Object.entries(finished).filter(() => keep.next().value));
        check(template, part, "final", context);
        const text = print(template, part);
        return rowsOf(summarise(template, part, names)).every(
          ({ answered, from, value }) => !answered || from.key.endsWith("Signature") || text.includes(value),
        );
      }),
    );
  });

  test("ids are unique", () => {
    expect(new Set(entries.map(({ template }) => template.id)).size).toBe(entries.length);
  });
});

const print = (template: (typeof entries)[number]["template"], answers: RawAnswers): string =>
  template.documents[0]
    .build(answers as never, { names, today: "2026-11-22", version: 1 })
    .flatMap(textsOf)
    .join("\n");

const stops = (template: (typeof entries)[number]["template"], answers: RawAnswers) =>
  check(template, answers, "final", context).filter(({ level }) => level === "stop");

describe("closing a record", () => {
  const finished = entries[6]?.finished ?? {};

  test.each(["Ruth Hale", "ruth  hale ", "RUTH HALE"])("“%s” is not a second person beside Ruth Hale", (name) => {
    const problems = stops(closingEntry, { ...finished, secondSignature: { ...adeyemi, name } });
    expect(problems.map(({ key }) => key)).toEqual(["secondSignature"]);
  });

  test("the same accents typed in two ways make no second person", () => {
    const composed = { ...hale, name: "Zoë Llŷr".normalize("NFC") };
    const decomposed = { ...hale, name: "Zoë Llŷr".normalize("NFD") };
    expect(stops(closingEntry, { ...finished, firstSignature: composed, secondSignature: decomposed })).toHaveLength(1);
  });

  test("two different people may close it", () => {
    expect(stops(closingEntry, finished)).toEqual([]);
  });

  test.each(["false", "malicious", "unfounded"])(
    "the outcome “%s” wants its reasons, and care for the child who told",
    (outcome) => {
      expect(stops(closingEntry, { ...finished, outcome }).map(({ key }) => key)).toEqual(["outcomeReason"]);
      expect(stops(closingEntry, { ...finished, outcome, outcomeReason: "Seen on CCTV." })).toEqual([]);
    },
  );

  test("closing while an agency is at work is questioned, not refused", () => {
    const problems = check(closingEntry, { ...finished, outcome: "ongoingPolice" }, "final", context);
    expect(problems.map(({ key, level }) => [key, level])).toEqual([["outcome", "warn"]]);
  });
});

describe("what an entry asks", () => {
  test("a correction wants the words that it corrects, an addition does not", () => {
    const finished = { ...entries[3]?.finished, roleChild: undefined, newRole: undefined };
    expect(stops(addendumEntry, { ...finished, addendumKind: "correction" }).map(({ key }) => key)).toEqual([
      "replaced",
    ]);
    expect(stops(addendumEntry, { ...finished, addendumKind: "addition" })).toEqual([]);
  });

  test("a changed role wants the child and the role", () => {
    const finished = { ...entries[3]?.finished, roleChild: undefined, newRole: undefined };
    expect(stops(addendumEntry, finished).map(({ key }) => key)).toEqual(["roleChild", "newRole"]);
  });

  test("an agency’s status is asked in that agency’s own terms", () => {
    const finished = { ...entries[5]?.finished, policeStatus: undefined };
    for (const [agency, ...keys] of [
      ["socialCare", "socialCareStatus"],
      ["police", "policeStatus"],
      ["earlyHelp", "otherStatus"],
      ["youthJustice", "otherStatus"],
      // There are many of these, so each is asked for by its name.
      ["health", "agencyName", "otherStatus"],
      ["otherAgency", "agencyName", "otherStatus"],
    ])
      expect(stops(agencyStatusEntry, { ...finished, agency }).map((problem) => problem.key)).toEqual(keys);
  });

  test("an agency’s status cannot end before it starts, and may still be open", () => {
    const finished = entries[5]?.finished;
    expect(stops(agencyStatusEntry, { ...finished, statusTo: "2026-10-31" }).map(({ key }) => key)).toEqual([
      "statusTo",
    ]);
    expect(stops(agencyStatusEntry, { ...finished, statusTo: undefined })).toEqual([]);
  });

  test("somebody not told wants a reason, somebody told wants what came of it", () => {
    const base = { contactWho: "parent" };
    expect(stops(contactEntry, { ...base, contactState: "withheld" }).map(({ key }) => key)).toEqual(["contactWhyNot"]);
    expect(stops(contactEntry, { ...base, contactState: "told" }).map(({ key }) => key)).toEqual([
      "contactBy",
      "contactAt",
      "contactMethod",
      "contactResult",
    ]);
  });
});

describe("after a referral", () => {
  const finishedOf = (id: string) => entries.find(({ template }) => template.id === id)?.finished ?? {};
  const asked = (template: (typeof entries)[number]["template"], answers: RawAnswers): readonly string[] =>
    rowsOf(summarise(template, answers, names)).map(({ from }) => from.key);

  test("a receipt is asked for once it has been acknowledged", () => {
    const { receipt: _, ...bare } = { receipt: "", ...finishedOf("sending") };
    expect(stops(sendingEntry, bare).map(({ key }) => key)).toEqual(["receipt"]);
    for (const acknowledged of ["no", "notKnown"]) expect(stops(sendingEntry, { ...bare, acknowledged })).toEqual([]);
  });

  test("a promised day may be left open", () => {
    expect(stops(sendingEntry, { ...finishedOf("sending"), promisedBy: undefined })).toEqual([]);
  });

  test("a reply before the sending is questioned, not refused", () => {
    const reply = (askedAt: string, repliedAt: string) =>
      check(replyEntry, { ...finishedOf("reply"), askedAt, repliedAt }, "final", context);
    expect(reply("2026-11-20T11:40", "2026-11-20T11:39").map(({ key, level }) => [key, level])).toEqual([
      ["repliedAt", "warn"],
    ]);
    expect(reply("2026-11-20T11:40", "2026-11-20T11:39")[0]?.message).toContain("before the referral was sent");
    expect(reply("2026-11-20T11:40", "2026-11-20T11:40")).toEqual([]);
  });

  test.each([
    [actionDoneEntry, "action-done", { doneOn: "2026-11-23" }, "doneOn"],
    [sendingEntry, "sending", { sentAt: "2026-11-23T09:00" }, "sentAt"],
    [sendingEntry, "sending", { sentAt: "2026-11-20T09:00", promisedBy: "2026-11-19" }, "promisedBy"],
    [replyEntry, "reply", { repliedAt: "2026-11-23T09:00" }, "repliedAt"],
    [notReferredEntry, "not-referred", { decidedAt: "2026-11-23T09:00", lookAgain: "2026-12-01" }, "decidedAt"],
    [notReferredEntry, "not-referred", { decidedAt: "2026-11-20T09:00", lookAgain: "2026-11-19" }, "lookAgain"],
  ] as const)("days that cannot be are stopped: %o %s", (template, id, days, key) => {
    expect(stops(template, { ...finishedOf(id), ...days }).map((problem) => problem.key)).toEqual([key]);
  });

  test("more information wants a day to send it by, and nothing else does", () => {
    const reply = finishedOf("reply");
    expect(stops(replyEntry, { ...reply, outcome: "moreAsked" }).map(({ key }) => key)).toEqual(["moreBy"]);
    for (const outcome of ["assessment", "protection", "earlyHelp", "adviceOnly", "noAction"])
      expect(stops(replyEntry, { ...reply, outcome })).toEqual([]);
  });

  test("disagreeing wants what it is about and why, agreeing wants neither", () => {
    const reply = { ...finishedOf("reply"), ground: undefined, viewReason: undefined };
    expect(stops(replyEntry, reply).map(({ key }) => key)).toEqual(["ground", "viewReason"]);
    expect(stops(replyEntry, { ...reply, view: "agree" })).toEqual([]);
    expect(asked(replyEntry, { view: "agree" })).not.toContain("ground");
  });

  test.each(["whyDetail", "optionsConsidered", "keptSafe", "wouldChange", "decidedBy", "lookAgain"])(
    "a decision not to refer is not finished without %s",
    (key) => {
      const problems = stops(notReferredEntry, { ...finishedOf("not-referred"), [key]: undefined });
      expect(problems.map((problem) => problem.key)).toEqual([key]);
    },
  );

  test("a decision not to refer names at least one child and one reason", () => {
    const decision = { ...finishedOf("not-referred"), aboutChildren: [], why: [] };
    expect(stops(notReferredEntry, decision).map(({ key }) => key)).toEqual(["aboutChildren", "why"]);
  });
});

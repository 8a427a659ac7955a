import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyCaseFile, fileNow, withEntities } from "../casefile.ts";
import { newAuthority } from "../directory/directory.ts";
import type { Entity } from "../entities.ts";
import { closed, draft, entry, finished } from "../records.fixture.ts";
import { nextStageOf, referralState, versionUnsent } from "./state.ts";

const written = finished(
  "referral",
  "r",
  { child: "amal", authority: "northvale" },
  { finishedAt: "2026-08-28T14:00" },
);
const northvale = {
  ...newAuthority("northvale", "Northvale"),
  stages: [
    { name: "Team manager", to: "The team manager", workingDays: 2 },
    { name: "Head of service", to: "The head of service", workingDays: 3 },
  ],
};
const at = (...entities: readonly Entity[]) => {
  const file = withEntities(emptyCaseFile, [northvale, written, ...entities]);
  const now = fileNow(file, "referral", "r");
  if (now === undefined) throw new Error("no referral");
  return referralState(file, now, closed);
};
const sent = (sentAt: string, more = {}, id = "s") =>
  entry("sending", id, "r", { sentTo: "northvale", sentAt, ...more }, { finishedAt: sentAt });
const reply = (askedAt: string, more: Readonly<Record<string, unknown>>, id = "a") =>
  entry("reply", id, "r", { askedAt, repliedAt: "2026-09-01T15:00", ...more }, { finishedAt: "2026-09-01T15:30" });
const letter = (stage: string, raisedAt: string, answerBy: string, id = "e") =>
  entry("escalation", id, "r", { stage, raisedAt, answerBy }, { finishedAt: raisedAt });

const friday = "2026-08-28T15:10";

describe("where a referral stands", () => {
  test("being written, and then waiting to be sent from the day it was finished", () => {
    const begun = draft("referral", "q", {});
    const file = withEntities(emptyCaseFile, [begun]);
    const now = fileNow(file, "referral", "q");
    expect(now && referralState(file, now, closed)).toEqual({ at: "draft" });
    expect(at()).toEqual({ at: "toSend", due: "2026-08-28" });
  });

  test("sent on a Friday before a bank holiday, an answer is due by the end of Tuesday", () => {
    expect(at(sent(friday))).toEqual({ at: "waiting", after: "sending", since: friday, due: "2026-09-01" });
  });

  test("a day they named counts before the next working day", () => {
    expect(at(sent(friday, { promisedBy: "2026-09-03" }))).toMatchObject({ due: "2026-09-03" });
  });

  test("an answer the school agrees with settles it", () => {
    expect(at(sent(friday), reply(friday, { outcome: "assessment", view: "agree" }))).toMatchObject({ at: "settled" });
  });

  test("more was asked for, by the day it will be sent; sending again starts the wait again", () => {
    const asked = reply(friday, { outcome: "moreAsked", view: "agree", moreBy: "2026-09-02" });
    expect(at(sent(friday), asked)).toMatchObject({ at: "moreAsked", due: "2026-09-02" });
    expect(at(sent(friday), asked, sent("2026-09-02T10:00", {}, "s2"))).toMatchObject({
      at: "waiting",
      after: "sending",
      due: "2026-09-03",
    });
  });

  test("a disagreement goes stage by stage, each with its own day, until the last has been gone through", () => {
    const first = [sent(friday), reply(friday, { outcome: "noAction", view: "disagree" })];
    expect(at(...first)).toMatchObject({ at: "disagreed", due: "2026-09-02", next: { name: "Team manager" } });
    const second = [...first, letter("Team manager", "2026-09-02T09:00", "2026-09-04")];
    expect(at(...second)).toMatchObject({
      at: "waiting",
      after: "escalation",
      stage: "Team manager",
      due: "2026-09-04",
    });
    const third = [...second, reply("2026-09-02T09:00", { outcome: "noAction", view: "disagree" }, "a2")];
    expect(at(...third)).toMatchObject({ at: "disagreed", next: { name: "Head of service" } });
    const last = [
      ...third,
      letter("Head of service", "2026-09-07T09:00", "2026-09-10", "e2"),
      reply("2026-09-07T09:00", { outcome: "noAction", view: "disagree" }, "a3"),
    ];
    expect(at(...last)).toMatchObject({ at: "disagreed", next: undefined });
  });

  test("a stage that went by another name is counted", () => {
    const file = withEntities(emptyCaseFile, [northvale, written, letter("Informal talk", friday, "2026-09-01")]);
    const now = fileNow(file, "referral", "r");
    expect(now && nextStageOf(file, now)?.name).toBe("Head of service");
  });

  test("drafts of entries say nothing yet", () => {
    expect(at(draft("sending", "s", { sentAt: friday }, { links: [{ kind: "about", fileId: "r" }] }))).toMatchObject({
      at: "toSend",
    });
  });
});

describe("an answer that came before the written referral", () => {
  const early = { outcome: "noAction", view: "disagree", repliedAt: "2026-08-28T11:00" };
  test("answers it all the same, whatever was given as the time of the request", () => {
    expect(at(sent(friday), reply(friday, early))).toMatchObject({ at: "disagreed", due: "2026-09-01" });
    expect(at(sent(friday), reply("2026-08-28T10:30", early))).toMatchObject({ at: "disagreed" });
  });
  test("and counts when no sending is recorded at all", () => {
    expect(at(reply(friday, { outcome: "assessment", view: "agree" }))).toMatchObject({ at: "settled" });
  });
  test("an answer to the sending, written down after the letter, does not answer the letter", () => {
    const late = reply(friday, { outcome: "noAction", view: "agree" }, "late");
    const { at: where } = at(sent(friday), letter("Team manager", "2026-09-02T09:00", "2026-09-04"), {
      ...late,
      finishedAt: "2026-09-03T09:00",
    });
    expect(where).toBe("waiting");
  });
});

test("whatever the times in the entries, there is a state, and its due day is a real one", () => {
  const time = fc.constantFrom("2026-08-28T09:00", "2026-08-28T15:10", "2026-09-02T09:00", "", "2026-09-");
  const anEntry = fc.record({ kind: fc.constantFrom("sending", "reply", "escalation"), time, other: time });
  fc.assert(
    fc.property(fc.array(anEntry, { maxLength: 8 }), (all) => {
      const entities = all.map(({ kind, time: when, other }, index) =>
        entry(
          kind,
          `x${index}`,
          "r",
          { sentAt: when, askedAt: when, raisedAt: when, repliedAt: other, answerBy: other, view: "disagree" },
          { finishedAt: "2026-09-01T10:00" },
        ),
      );
      expect(at(...entities).due ?? "2026-09-01").toMatch(/^2026-\d\d-\d\d$/);
    }),
  );
});

describe("what was written down in another order than it happened", () => {
  test("the answer that came last counts, not the one that was written down last", () => {
    const earlier = reply(friday, { repliedAt: "2026-08-28T16:00", outcome: "moreAsked", view: "agree" }, "a1");
    const later = reply(friday, { repliedAt: "2026-09-01T15:00", outcome: "assessment", view: "agree" }, "a2");
    const standing = { at: "settled", reply: { fileId: "a2" } };
    expect(at(sent(friday), { ...earlier, finishedAt: "2026-09-02T09:00" }, later)).toMatchObject(standing);
  });

  test("entries of one minute stand in the order of their numbers, in whatever order they were read", () => {
    const first = { ...reply(friday, { outcome: "moreAsked", view: "agree" }, "a1"), number: 1 };
    const second = { ...reply(friday, { outcome: "assessment", view: "agree" }, "a2"), number: 2 };
    expect(at(sent(friday), first, second)).toEqual(at(sent(friday), second, first));
    expect(at(sent(friday), second, first)).toMatchObject({ at: "settled" });
  });
});

test("an authority whose stages were all taken out has those of Waymark: there is a next one", () => {
  const bare = { ...northvale, stages: [] };
  const disagreed = [sent(friday), reply(friday, { outcome: "noAction", view: "disagree" })];
  const file = withEntities(emptyCaseFile, [bare, written, ...disagreed]);
  const now = fileNow(file, "referral", "r");
  expect(now && nextStageOf(file, now)?.name).toBe("Practitioner to practitioner");
});

test("a version finished after the referral went is not with anybody until it is sent too", () => {
  const next = { ...written, id: "r-2", version: 2, finishedAt: "2026-08-31T10:00" };
  const unsent = (...entities: readonly Entity[]) => {
    const file = withEntities(emptyCaseFile, [northvale, written, ...entities]);
    const now = fileNow(file, "referral", "r");
    return now && versionUnsent(file, now)?.version;
  };
  expect(unsent(sent(friday))).toBeUndefined();
  expect(unsent(next)).toBeUndefined();
  expect(unsent(sent(friday), next)).toBe(2);
  expect(unsent(sent(friday), next, sent("2026-08-31T10:00", {}, "s2"))).toBeUndefined();
});

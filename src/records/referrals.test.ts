import { beforeEach, describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { namesIn } from "../casefile/casefile.ts";
import { newAuthority } from "../casefile/directory/directory.ts";
import type { DraftRecord, Entity } from "../casefile/entities.ts";
import { child, draft, entry, finished, school } from "../casefile/records.fixture.ts";
import { complete } from "../engine/check.ts";
import type { RawAnswers } from "../engine/template.ts";
import { examples as incidents } from "../pack/incident/examples.ts";
import { examples as referrals } from "../pack/referral/examples.ts";
import { closedDaysIn } from "./closedDays.ts";
import { tasksNow } from "./deadlines.ts";
import { startEscalation, startNotReferred, startReferral, startReply, startSending } from "./referrals.ts";
import { loadTemplate } from "./templates.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

const [referred] = referrals;
const incident = incidents.find(({ id }) => id === "year-eight-corridor");
if (referred === undefined || incident === undefined) throw new Error("the examples have gone");
const aboutEllis = { ...referred.answers, authority: "northvale" };

const northvale = {
  ...newAuthority("northvale", "Northvale"),
  stages: [
    { name: "Team manager", to: "Lena Cross, team manager", workingDays: 2 },
    { name: "Head of service", to: "The head of service", workingDays: 3 },
  ],
};

let workspace: Workspace;
const friday = new Date(2026, 7, 28, 15, 10);
const put = (...entities: readonly Entity[]) => workspace.commit(entities.map((each) => ({ put: each })));
const draftFrom = async (started: ReturnType<typeof startSending>): Promise<DraftRecord> => {
  const result = await started;
  const found = result.ok ? workspace.caseFile.get().drafts.get(result.value) : undefined;
  if (found === undefined) throw new Error("nothing was started");
  return found;
};

beforeEach(async () => {
  const vault = memoryVault();
  workspace = createWorkspace(vault, vault.unlocked(), () => friday);
  await put(
    school,
    northvale,
    child("child-ellis", "Ellis", "Varga-Thorne"),
    child("child-tomos", "Tomos", "Bevan"),
    finished("referral", "r", aboutEllis, { number: 4 }),
    finished("incident", "i", incident.answers, { number: 7 }),
  );
});

describe("starting a referral", () => {
  test("from an incident makes a draft with what is known, and says what it rests on", async () => {
    const begun = await draftFrom(startReferral(workspace, { childId: "child-tomos", from: "i" }));
    expect(begun).toMatchObject({ templateId: "referral", number: 5, links: [{ kind: "from", fileId: "i" }] });
    expect(begun.answers).toMatchObject({ child: "child-tomos", account: incident.answers.summary });
    expect(begun.carried["account"]).toMatchObject({ fileId: "i", label: "Incident 0007, 20 November 2026" });
  });

  test("says so when the child or the record it should start from is not here", async () => {
    const none = { ok: false, error: { reason: "noSuchFile" } };
    expect(await startReferral(workspace, { childId: "nobody" })).toEqual(none);
    expect(await startReferral(workspace, { childId: "child-tomos", from: "gone" })).toEqual(none);
    expect(await startSending(workspace, "gone")).toEqual(none);
    expect(await startNotReferred(workspace, "r")).toEqual(none);
  });

  test("still opens when a record that an earlier draft cites has been deleted", async () => {
    await put(draft("referral", "d", { child: "child-tomos" }, { links: [{ kind: "from", fileId: "deleted" }] }));
    const begun = await draftFrom(startReferral(workspace, { childId: "child-tomos" }));
    expect(begun.answers).toMatchObject({ child: "child-tomos" });
  });
});

const sent: RawAnswers = {
  sentTo: "northvale",
  sentTeam: "Front door",
  sentAt: "2026-08-28T15:10",
  sentHow: "secureEmail",
  acknowledged: "no",
};
const refused: RawAnswers = {
  askedAt: "2026-08-28T15:10",
  repliedAt: "2026-09-01T11:00",
  repliedBy: "Marcus Bell, duty social worker",
  inWriting: "yes",
  outcome: "noAction",
  outcomeReason: "One event, managed in school.",
  view: "disagree",
  ground: "threshold",
  viewReason: "The record holds five events in ten weeks.",
};

describe("what happens after it is sent", () => {
  test("how it went begins with the authority and the team it was written for, now", async () => {
    const { answers, links } = await draftFrom(startSending(workspace, "r"));
    expect(links).toEqual([{ kind: "about", fileId: "r" }]);
    expect(answers).toMatchObject({ sentTo: "northvale", sentTeam: aboutEllis.team, sentAt: "2026-08-28T15:10" });
  });

  test("sent on a Friday before the bank holiday, Today shows it late on Wednesday and not on Tuesday", async () => {
    await put(entry("sending", "s", "r", sent));
    const task = (today: string) =>
      tasksNow(workspace.caseFile.get(), today).find(({ kind }) => kind === "referralReply");
    expect(closedDaysIn(workspace.caseFile.get()).why.get("2026-08-31")).toBeDefined();
    expect(task("2026-09-01")).toMatchObject({ due: "2026-09-01", reference: "Referral 0004" });
    expect(task("2026-09-01")?.why).not.toContain("No answer yet");
    expect(task("2026-09-02")?.why).toContain("No answer yet");
  });

  test("a reply answers whatever was asked last", async () => {
    expect((await draftFrom(startReply(workspace, "r"))).answers).toEqual({});
    await put(entry("sending", "s", "r", sent));
    expect((await draftFrom(startReply(workspace, "r"))).answers).toEqual({ askedAt: "2026-08-28T15:10" });
    await put(entry("escalation", "e", "r", { stage: "Team manager", raisedAt: "2026-09-02T09:00" }));
    expect((await draftFrom(startReply(workspace, "r"))).answers).toEqual({ askedAt: "2026-09-02T09:00" });
  });
});

describe("the letter of a disagreement", () => {
  const problemsOf = async ({ answers }: DraftRecord) => {
    const names = namesIn(workspace.caseFile.get());
    const result = complete(await loadTemplate("escalation"), answers, { today: "2026-08-28", names });
    return result.ok ? [] : result.problems.map(({ key }) => key);
  };

  test("needs no retyping when the referral was complete", async () => {
    await put(entry("sending", "s", "r", sent), entry("reply", "a", "r", refused));
    const begun = await draftFrom(startEscalation(workspace, "r"));
    expect(await problemsOf(begun)).toEqual([]);
    expect(begun.answers).toMatchObject({
      child: "child-ellis",
      authority: "northvale",
      stage: "Team manager",
      stageTo: "Lena Cross, team manager",
      ground: "threshold",
      referralReference: "Referral 0004",
      referredAt: "2026-08-28T15:10",
      lastAnswer: "noAction",
      disagreement: "The record holds five events in ten weeks.",
      headline: aboutEllis.headline,
      needReason: aboutEllis.needReason,
      // Two working days from Friday 28 August, over a bank holiday.
      answerBy: "2026-09-02",
      raisedBy: "me",
    });
    expect(begun.answers["wanted"]).toContain(aboutEllis.askDetail);
    expect(begun.carried["disagreement"]).toMatchObject({ fileId: "a", path: "viewReason" });
    expect(begun.carried["headline"]).toMatchObject({ fileId: "r", path: "headline" });
  });

  test("goes to the next stage after an answer to the first, and says what came of that", async () => {
    await put(
      entry("sending", "s", "r", sent),
      entry("reply", "a", "r", refused),
      entry("escalation", "e", "r", {
        stage: "Team manager",
        stageTo: "Lena Cross, team manager",
        raisedAt: "2026-09-02T09:00",
        answerBy: "2026-09-04",
      }),
      entry("reply", "a2", "r", { ...refused, askedAt: "2026-09-02T09:00", repliedAt: "2026-09-04T10:00" }),
    );
    const begun = await draftFrom(startEscalation(workspace, "r"));
    expect(await problemsOf(begun)).toEqual([]);
    expect(begun.answers).toMatchObject({ stage: "Head of service", lastAnswerAt: "2026-09-04T10:00" });
    expect(begun.answers["earlierStages"]).toBe(
      "Team manager, to Lena Cross, team manager, on 2 September 2026. Answered on 4 September 2026: no further action. One event, managed in school.",
    );
  });

  test("about silence says when an answer was due, and needs no retyping either", async () => {
    await put(entry("sending", "s", "r", sent));
    const begun = await draftFrom(startEscalation(workspace, "r"));
    expect(await problemsOf(begun)).toEqual([]);
    expect(begun.answers).toMatchObject({
      ground: "noReply",
      disagreement:
        "The referral was sent on 28 August 2026 at 15:10. An answer was due by the end of Tuesday 1 September. None has come.",
    });
  });

  test("about silence after an answer repeats why the school saw it differently, for a reader who has not read it", async () => {
    await put(
      entry("sending", "s", "r", sent),
      entry("reply", "a", "r", refused),
      entry("escalation", "e", "r", {
        stage: "Team manager",
        stageTo: "Lena Cross, team manager",
        raisedAt: "2026-09-02T09:00",
        answerBy: "2026-09-04",
      }),
    );
    const { answers } = await draftFrom(startEscalation(workspace, "r"));
    expect(answers).toMatchObject({ ground: "noReply", stage: "Head of service" });
    expect(answers["disagreement"]).toMatch(
      /^A letter \(Team manager\) was sent on 2 September 2026 at 09:00\..* None has come\.\n\nWhat we said about the decision still stands\. ./,
    );
    expect(answers["disagreement"]).toContain(refused["viewReason"]);
  });
});

test("a decision not to refer is about the children who have no referral from this record", async () => {
  await put(finished("referral", "own", { child: "child-zoe-8" }, { links: [{ kind: "from", fileId: "i" }] }));
  const { answers, links } = await draftFrom(startNotReferred(workspace, "i"));
  expect(links).toEqual([{ kind: "about", fileId: "i" }]);
  expect(answers).toMatchObject({
    aboutChildren: [{ aboutChild: "child-tomos" }, { aboutChild: "child-amara" }],
    decidedBy: "me",
    decidedAt: "2026-08-28T15:10",
  });
});

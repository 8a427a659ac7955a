import { describe, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import * as story from "../../../tests/fixtures/referral-story.ts";
import { type FileNow, fileNow, namesIn } from "../../casefile/casefile.ts";
import type { Entity } from "../../casefile/entities.ts";
import { loadTemplate } from "../../records/templates.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { stepsAfterReferral, stepsToRefer } from "./referralSteps.ts";
import type { Step } from "./steps.ts";

async function from(entities: readonly Entity[], now = story.now) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => now);
  await workspace.commit([...story.setting, ...entities].map((put) => ({ put })));
  const file = workspace.caseFile.get();
  const of = (templateId: string, fileId: string): FileNow => {
    const found = fileNow(file, templateId, fileId);
    if (found === undefined) throw new Error(`The story has no ${fileId}`);
    return found;
  };
  const names = namesIn(file);
  const template = await loadTemplate("referral");
  return {
    workspace,
    afterReferral: () => stepsAfterReferral({ workspace, file, names, now: of("referral", "referral"), template }),
    toRefer: () => stepsToRefer({ file, names, now: of("incident", "incident") }),
  };
}
const titles = (steps: readonly Step[]) => steps.map(({ title }) => title);
/** Without the step for the other child, which is there whatever the state. */
const own = (steps: readonly Step[]) => titles(steps).filter((title) => !title.includes("Zoë"));
const press = async (step: Step | undefined) => {
  if (step === undefined || !("start" in step)) throw new Error("There is nothing to start");
  const started = await step.start();
  return started.ok ? started.value : "";
};

describe("what a referral calls for, state by state", () => {
  test("finished and not sent: how it went, a correction, or an answer that came by telephone", async () => {
    const { afterReferral } = await from([story.referral]);
    expect(own(afterReferral())).toEqual([
      "Record how it was sent",
      "Correct it before it goes",
      "Record their answer",
    ]);
    expect(afterReferral()[0]?.detail).toContain("Southmere Council");
  });

  test("sent and not late: their answer, and no letter", async () => {
    const monday = new Date(2026, 10, 23, 9, 0);
    expect(own((await from([story.referral, story.sending], monday)).afterReferral())).toEqual([
      "Record their answer",
      "Correct it or add to it",
    ]);
  });

  test("sent and no answer in time: the letter of the first stage", async () => {
    expect(own((await from([story.referral, story.sending])).afterReferral())).toEqual([
      "Record their answer",
      "No answer in time: write the letter for stage “Practitioner to practitioner”",
      "Correct it or add to it",
    ]);
  });

  test("they asked for more: the next version, and how it was sent again", async () => {
    const more = story.reply({ outcome: "moreAsked", view: "agree", moreBy: "2026-11-25" });
    expect(own((await from([story.referral, story.sending, more])).afterReferral())).toEqual([
      "Add what they asked for",
      "They asked for more: record how it was sent again",
    ]);
  });

  test("a version finished since it went: how that was sent, and no other version but the next one", async () => {
    const next = { ...story.referral, id: "referral-2", version: 2, finishedAt: "2026-11-24T12:00" };
    const steps = (await from([story.referral, story.sending, next])).afterReferral();
    expect(own(steps)[0]).toBe("Record how version 2 was sent");
    expect(own(steps)).toContain("Record their answer");
  });

  test("answered and agreed: a later answer is left to record, or a correction", async () => {
    const agreed = story.reply({ outcome: "assessment", view: "agree" });
    expect(own((await from([story.referral, story.sending, agreed])).afterReferral())).toEqual([
      "Record a further answer",
      "Correct it or add to it",
    ]);
  });

  test("disagreed: the letter of the next stage, addressed", async () => {
    const disagreed = story.reply({ outcome: "noAction", view: "disagree" });
    const steps = (await from([story.referral, story.sending, disagreed])).afterReferral();
    expect(own(steps)).toEqual([
      "Disagree: write the letter for stage “Practitioner to practitioner”",
      "Record a further answer",
      "Correct it or add to it",
    ]);
    expect(steps[0]?.detail).toContain("the worker who made the decision");
  });

  test("a letter that is answered in time needs no other letter", async () => {
    const disagreed = story.reply({ outcome: "noAction", view: "disagree" });
    const sent = [story.referral, story.sending, disagreed, story.letter("Practitioner to practitioner")];
    expect(own((await from(sent)).afterReferral())).toEqual(["Record their answer", "Correct it or add to it"]);
    expect(own((await from(sent, new Date(2026, 10, 26, 9, 0))).afterReferral())).toEqual([
      "Record their answer",
      "No answer in time: write the letter for stage “Manager to manager”",
      "Correct it or add to it",
    ]);
  });

  test("after the last stage there is still a letter, and the local procedure decides to whom", async () => {
    const disagreed = story.reply({
      outcome: "noAction",
      view: "disagree",
      askedAt: "2026-11-24T09:00",
      repliedAt: "2026-11-24T10:00",
    });
    const steps = (await from([story.referral, story.sending, story.letter("Partnership"), disagreed])).afterReferral();
    expect(steps[0]).toMatchObject({ title: "Disagree: write the letter for whoever comes next" });
    expect(steps[0]?.detail).toContain("Every stage in the directory has been used");
  });
});

describe("what was begun", () => {
  test("is gone on with, not begun twice", async () => {
    const [first] = (await from([story.referral, story.begun("sending")])).afterReferral();
    expect(first).toMatchObject({ title: "Record how it was sent", href: "/write/sending-draft" });
  });

  test("a next version under way is not started again", async () => {
    const next = { ...story.referralDraft, version: 2 };
    expect(own((await from([story.referral, next])).afterReferral())).not.toContain("Correct it before it goes");
  });

  test("a correction carries everything but the signature", async () => {
    const { afterReferral, workspace } = await from([story.referral]);
    const id = await press(afterReferral().find(({ key }) => key === "revise"));
    const draft = workspace.caseFile.get().drafts.get(id);
    expect(draft?.answers).toEqual({ child: "amal", authority: "southmere" });
    expect(draft?.version).toBe(2);
  });
});

describe("the other children", () => {
  test("each gets a referral of their own to their own authority", async () => {
    const { afterReferral, workspace } = await from([story.referral]);
    const other = afterReferral().find(({ key }) => key === "zoe");
    expect(other?.title).toBe("Start the referral for Zoë Quillon to Northmoor Council");
    const id = await press(other);
    expect(workspace.caseFile.get().drafts.get(id)).toMatchObject({
      templateId: "referral",
      answers: { child: "zoe" },
    });
  });

  test("where a home is not known, the way leads to where it is asked", async () => {
    const homeless = { ...story.zoe, authority: "" };
    const other = (await from([story.referral, homeless])).afterReferral().find(({ key }) => key === "zoe");
    expect(other).toMatchObject({ title: "Start the referral for Zoë Quillon", href: "/referrals/start/incident" });
  });

  test("a referral that is there is opened", async () => {
    const theirs = { ...story.referral, id: "z", fileId: "z", number: 2, answers: { child: "zoe" } };
    expect(titles((await from([story.referral, theirs])).afterReferral())).toContain("Open Referral 0002");
  });
});

describe("from an incident", () => {
  test("one row leads to every child who has no referral yet", async () => {
    expect((await from([])).toRefer()).toMatchObject([
      { title: "Refer a child to children’s social care", href: "/referrals/start/incident" },
    ]);
  });

  test("a draft is gone on with, and the row stays for the other child", async () => {
    const { toRefer } = await from([story.referralDraft]);
    expect(toRefer()).toMatchObject([
      { title: "Go on with Referral 0001", href: "/write/referral-draft" },
      { key: "refer" },
    ]);
  });

  test("the row goes once every child has one", async () => {
    const theirs = { ...story.referral, id: "z", fileId: "z", number: 2, answers: { child: "zoe" } };
    expect(titles((await from([story.referral, theirs])).toRefer())).toEqual([
      "Open Referral 0001",
      "Open Referral 0002",
    ]);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { junkFor } from "../../tests/fixtures/junk.ts";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { emptyCaseFile, fileNow, withEntities } from "../casefile/casefile.ts";
import { newAuthority } from "../casefile/directory/directory.ts";
import type { Entity } from "../casefile/entities.ts";
import { child, draft, entry, finished, school } from "../casefile/records.fixture.ts";
import { authorityOf, nextStageOf, referralState, versionUnsent } from "../casefile/referral/state.ts";
import { check } from "../engine/check.ts";
import { relevant } from "../engine/relevant.ts";
import { adviceFor, adviceReached } from "./advice.ts";
import { calendarFile } from "./calendar.ts";
import { castOf } from "./cast.ts";
import { closedDaysIn } from "./closedDays.ts";
import { blocksFor, copiesOf, documentFor, fileNameOf } from "./copies.ts";
import { tasksNow } from "./deadlines.ts";
import { usualHanding } from "./exportHanding.ts";
import { leaksFrom } from "./leaks.ts";
import { startEscalation, startNotReferred, startReferral, startReply, startSending } from "./referrals.ts";
import { loadTemplate, type TemplateId } from "./templates.ts";
import { createWorkspace } from "./workspace.ts";

// Answers that no form can have given: from a damaged record, or from a version that asked something else.

const ids = ["referral", "escalation", "sending", "reply", "not-referred"] as const satisfies readonly TemplateId[];
const templates = await Promise.all(ids.map(loadTemplate));
const today = "2026-11-23";

const [referralJunk, escalationJunk, sendingJunk, replyJunk, notReferredJunk] = templates.map(junkFor) as [
  fc.Arbitrary<Record<string, unknown>>,
  fc.Arbitrary<Record<string, unknown>>,
  fc.Arbitrary<Record<string, unknown>>,
  fc.Arbitrary<Record<string, unknown>>,
  fc.Arbitrary<Record<string, unknown>>,
];

/** What finishing lets through of it: each answer in its own shape, if with a day that does not exist. */
const asKept = (templateId: string, answers: Record<string, unknown>) => {
  const template = templates.find(({ id }) => id === templateId);
  return template === undefined ? {} : relevant(template, answers).answers;
};

const known: readonly Entity[] = [
  school,
  child("amal", "Amal", "Idris"),
  child("zoe", "Zoë", "Bevan"),
  newAuthority("northvale", "Northvale"),
];
const world = (entities: readonly Entity[]) => {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 23, 10, 0));
  return { workspace, put: () => workspace.commit([...known, ...entities].map((put) => ({ put }))) };
};

test("a draft of junk can be read, checked, advised on and copied", () => {
  for (const [index, template] of templates.entries())
    fc.assert(
      fc.property(junkFor(template), (answers) => {
        const record = { ...draft(template.id, "d", answers), links: [{ kind: "about", fileId: "r" } as const] };
        const file = withEntities(emptyCaseFile, [...known, record]);
        const names = { child: String, person: String, personName: String, authority: String };
        check(template, answers, "final", { today, names });
        adviceReached(template, record, adviceFor(file, template, record, today));
        castOf(template, answers);
        for (const copy of copiesOf(template, { answers, version: 1 })) {
          blocksFor(file, template, record, copy, today);
          documentFor(file, template, record, copy, today);
          expect(typeof usualHanding(file, template, record, copy).recipient).toBe("string");
          expect(fileNameOf(template, record, copy)).toMatch(/^[a-z0-9-]+\.pdf$/);
          leaksFrom(file, template, record, copy, "Zoë", today);
        }
        calendarFile(file, today);
        tasksNow(file, today);
      }),
      { numRuns: index === 0 ? 150 : 60 },
    );
});

test("a referral with junk after it still stands somewhere, waits for something, and can be gone on with", async () => {
  await fc.assert(
    fc.asyncProperty(
      referralJunk,
      fc.array(sendingJunk, { maxLength: 2 }),
      fc.array(replyJunk, { maxLength: 2 }),
      fc.array(escalationJunk, { maxLength: 2 }),
      notReferredJunk,
      async (answers, sendings, replies, letters, decision) => {
        const about = (templateId: string, all: readonly Record<string, unknown>[]) =>
          all.map((each, index) => entry(templateId, `${templateId}${index}`, "r", asKept(templateId, each)));
        const { workspace, put } = world([
          finished("incident", "i", { children: [{ itemId: "1", child: "amal", role: "affected" }] }),
          finished(
            "referral",
            "r",
            { ...asKept("referral", answers), child: "amal" },
            { links: [{ kind: "from", fileId: "i" }] },
          ),
          ...about("sending", sendings),
          ...about("reply", replies),
          ...about("escalation", letters),
          entry("not-referred", "n", "i", asKept("not-referred", decision)),
        ]);
        expect((await put()).ok).toBe(true);
        const file = workspace.caseFile.get();
        const now = fileNow(file, "referral", "r");
        if (now === undefined) throw new Error("no referral");
        referralState(file, now, closedDaysIn(file));
        versionUnsent(file, now);
        nextStageOf(file, now);
        expect(typeof authorityOf(file, now)).toBe("string");
        for (const { why } of tasksNow(file, today)) expect(why).not.toMatch(/undefined|NaN|Invalid/);
        calendarFile(file, today);
        for (const start of [startSending, startReply, startEscalation])
          expect((await start(workspace, "r")).ok).toBe(true);
        expect((await startReferral(workspace, { childId: "amal", from: "i" })).ok).toBe(true);
        expect((await startNotReferred(workspace, "i")).ok).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

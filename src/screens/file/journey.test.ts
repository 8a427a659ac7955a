import { expect, test } from "vitest";
import * as story from "../../../tests/fixtures/referral-story.ts";
import { emptyCaseFile, fileNow, namesIn, withEntities } from "../../casefile/casefile.ts";
import type { Entity } from "../../casefile/entities.ts";
import { referralState } from "../../casefile/referral/state.ts";
import { closedDaysIn } from "../../records/closedDays.ts";
import { loadTemplate } from "../../records/templates.ts";
import { journeyOf } from "./journey.ts";

function legs(entities: readonly Entity[], { today = "2026-11-24", isClosed = false } = {}) {
  const file = withEntities(emptyCaseFile, [...story.setting, story.referral, ...entities]);
  const referral = fileNow(file, "referral", "referral");
  if (referral === undefined) throw new Error("The story has no referral");
  const closedDays = closedDaysIn(file);
  const state = referralState(file, referral, closedDays);
  return journeyOf({ file, names: namesIn(file), referral, state, isClosed, closedDays, today });
}
const lines = (...about: Parameters<typeof legs>) =>
  legs(...about).map(({ isDone, title, due }) => [isDone ? "done" : "next", title, due?.words]);

test("finished and not sent: the next thing is to send it, and how long it has waited", () => {
  expect(lines([])).toEqual([
    ["done", "Finished", undefined],
    ["next", "Send it", "4 days late"],
  ]);
});

test("sent: when, how and to which team, and by when an answer is due", () => {
  const [, sent, answer] = legs([story.sending]);
  expect(sent).toMatchObject({
    title: "Sent to Southmere Council",
    detail: "20 November 2026 at 15:10 · By secure email · First Response",
  });
  expect(answer).toMatchObject({
    title: "Their answer",
    detail: "Due by the end of Monday 23 November.",
    due: { words: "1 day late", tone: "red" },
    ring: "Ring First Response, 0300 555 0101 and ask what was decided, and by whom.",
  });
  expect(legs([story.sending], { today: "2026-11-23" }).at(-1)?.ring).toBeUndefined();
});

test("the words of an entry are those of its own document", async () => {
  const template = await loadTemplate("sending");
  const [document] = template.documents;
  const { answers } = story.sending;
  const names = namesIn(withEntities(emptyCaseFile, story.setting));
  const blocks = document?.build(answers as never, { names, today: "2026-11-20", version: 1 }) ?? [];
  const [, sent] = legs([{ ...story.sending, documents: [{ documentId: "entry", blocks }] }]);
  expect(sent?.detail).toContain("By secure email");
});

test("a day beyond the bank holidays that are known says so", () => {
  const late = { ...story.sending, answers: { ...story.sending.answers, sentAt: "2029-03-05T09:00" } };
  expect(legs([late]).at(-1)?.detail).toContain("Check this date against a calendar");
});

test("an answer that the school disagrees with leads to the next stage", () => {
  const disagreed = story.reply({ outcome: "noAction", view: "disagree" });
  const [, , answered, next] = legs([story.sending, disagreed]);
  expect(answered).toMatchObject({ isDone: true, title: "They answered: No further action" });
  expect(answered?.detail).toContain("The school disagrees");
  expect(next).toMatchObject({
    isDone: false,
    title: "Next stage: Practitioner to practitioner",
    detail: "The worker who made the decision",
  });
});

test("a letter stands after the answer it disagrees with, and waits for its own", () => {
  const disagreed = story.reply({ outcome: "noAction", view: "disagree" });
  expect(lines([story.letter("Practitioner to practitioner"), disagreed, story.sending])).toEqual([
    ["done", "Finished", undefined],
    ["done", "Sent to Southmere Council", undefined],
    ["done", "They answered: No further action", undefined],
    ["done", "Letter: Practitioner to practitioner", undefined],
    ["next", "Their answer to the letter", "Wed 25 Nov"],
  ]);
});

test("agreed: nothing more is waited for", () => {
  const agreed = story.reply({ outcome: "assessment", view: "agree" }, "They will assess this child’s needs");
  expect(lines([story.sending, agreed]).at(-1)).toEqual([
    "done",
    "They answered: They will assess this child’s needs",
    undefined,
  ]);
});

test("closed: what was waited for is waited for no more", () => {
  expect(lines([story.sending], { isClosed: true }).at(-1)).toEqual(["done", "Closed", undefined]);
});

import { describe, expect, test } from "vitest";
import type { FinishedRecord } from "../casefile/entities.ts";
import type { ReferralState } from "../casefile/referral/state.ts";
import { standingOf } from "./referralWords.ts";

const today = "2026-11-24";
const reply: FinishedRecord = {
  type: "finished",
  v: 1,
  id: "r1-1",
  fileId: "r1",
  templateId: "reply",
  templateVersion: 1,
  number: 1,
  version: 1,
  reason: "",
  answers: {},
  carried: {},
  links: [],
  startedAt: "2026-11-23T09:00",
  startedBy: "me",
  finishedAt: "2026-11-23T09:10",
  finishedBy: "me",
  edition: "",
  documents: [],
};
const waiting = (due: string): ReferralState => ({ at: "waiting", after: "sending", since: "2026-11-20T15:00", due });

describe("where a referral stands, in words that need no colour", () => {
  test.each<[string, ReferralState, string, string]>([
    ["a draft", { at: "draft" }, "Draft", "amber"],
    ["finished today and not sent", { at: "toSend", due: today }, "To send: Due today", "amber"],
    ["finished on Friday and not sent", { at: "toSend", due: "2026-11-20" }, "To send: 4 days late", "red"],
    ["an answer that is due tomorrow", waiting("2026-11-25"), "Answer: Wed 25 Nov", "neutral"],
    ["an answer that is late", waiting("2026-11-23"), "Answer: 1 day late", "red"],
    ["more was asked for, without a day", { at: "moreAsked", reply }, "More to send", "amber"],
    [
      "more was promised for yesterday",
      { at: "moreAsked", reply, due: "2026-11-23" },
      "More to send: 1 day late",
      "red",
    ],
    ["answered and agreed", { at: "settled", reply }, "Answered", "green"],
    [
      "disagreed, with a stage to come",
      { at: "disagreed", reply, next: { name: "Manager to manager", to: "", workingDays: 2 }, due: "2026-11-24" },
      "Next stage: Due today",
      "amber",
    ],
    [
      "disagreed after the last stage",
      { at: "disagreed", reply, next: undefined, due: "2026-11-24" },
      "Disagreed: Due today",
      "amber",
    ],
  ])("%s", (_what, state, words, tone) => {
    expect(standingOf(state, false, today)).toEqual({ words, tone });
  });

  test("what is closed is never late", () => {
    expect(standingOf(waiting("2026-11-01"), true, today)).toEqual({ words: "Closed", tone: "neutral" });
  });
});

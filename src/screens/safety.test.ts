import { describe, expect, test } from "vitest";
import type { Backup } from "../casefile/entities.ts";
import type { LogStanding } from "../records/logStanding.ts";
import type { VaultHealth } from "../records/workspace.ts";
import { type BrowserSafety, type SafetyFacts, shortAnswer, supportText, wholeAnswer } from "./safety.ts";

const health: VaultHealth = {
  records: 214,
  safetyCopy: "journal",
  copiesAgree: true,
  bytesUsed: 4_000_000,
  bytesFree: 9_000_000_000,
  persisted: true,
};
const lastBackup: Backup = {
  type: "backup",
  v: 2,
  id: "b",
  at: "2026-11-27T16:05",
  by: "me",
  sequence: 9,
  device: "this device",
  records: 213,
  fingerprint: "ab".repeat(32),
  checkedAt: "2026-11-27",
};
const facts: SafetyFacts = {
  health,
  backup: { standing: "fresh", changed: 1 },
  lastBackup,
  damaged: 0,
  today: "2026-11-28",
  clock: undefined,
  isSealDue: false,
};
const browser: BrowserSafety = {
  isInstalled: true,
  isClearedTab: false,
  offline: { here: 120, all: 120 },
  hasNewVersion: false,
};
const log: LogStanding = {
  chains: [
    {
      chain: "tablet/0",
      count: 1204,
      from: "2026-11-18T09:00",
      until: "2026-11-28T09:00",
      head: { n: 1204, hash: "ab".repeat(32) },
      broken: undefined,
    },
  ],
  count: 1204,
  unreadablePages: 0,
  peopleChanged: false,
  isWhole: true,
};
const wordsOf = (change: Partial<SafetyFacts>, changed: Partial<BrowserSafety> = {}) =>
  wholeAnswer({ ...facts, ...change }, { ...browser, ...changed }, log)
    .filter(({ isGood }) => !isGood)
    .map(({ words }) => words);

test("where all is well every line is good, and each says so of itself", () => {
  const lines = wholeAnswer(facts, browser, log);
  expect(lines.map(({ words }) => words)).toEqual([
    "Encrypted on this device",
    "Both copies on this device agree",
    "The browser will not clear them",
    "Last backup 27 November 2026 at 16:05. 1 item is only on this device.",
    "The last backup was opened again on 27 November 2026 and found whole",
    "The activity log is whole: 1,204 lines, from 18 November 2026 to today",
    "Installed on this device",
    "Works without a network: all 120 parts are on this device",
    "This is the newest version that this device has seen",
  ]);
  expect(lines.every(({ isGood }) => isGood)).toBe(true);
});

test("a log that is not whole, or that did not answer, is no reason to doubt a record, and says where to look", () => {
  const lineOf = (standing: LogStanding | "unknown") =>
    wholeAnswer(facts, browser, standing).find(({ key }) => key === "log");
  expect(lineOf({ ...log, isWhole: false })).toMatchObject({ isGood: false, words: "The activity log is not whole" });
  expect(lineOf({ ...log, isWhole: false })?.todo).toMatch(/records are checked on their own/);
  expect(lineOf("unknown")).toMatchObject({ isGood: false });
});

describe("a line that is not good names what is wrong, and only that:", () => {
  test.each<[string, Partial<SafetyFacts>, Partial<BrowserSafety>, RegExp]>([
    ["a record that did not open", { damaged: 2 }, {}, /^2 records could not be opened$/],
    ["stores that do not answer", { health: "unknown" }, {}, /could not be checked/],
    ["copies that differ", { health: { ...health, copiesAgree: false } }, {}, /copies on this device differ/],
    ["a browser that may clear them", { health: { ...health, persisted: false } }, {}, /may clear them/],
    ["little room", { health: { ...health, bytesFree: 100_000_000 } }, {}, /Less than 200 MB/],
    ["a backup that is due", { backup: { standing: "due", changed: 12 } }, {}, /12 items are only on this device/],
    ["no backup", { backup: { standing: "due", changed: 12 }, lastBackup: undefined }, {}, /^No backup yet/],
    ["a check long ago", { lastBackup: { ...lastBackup, checkedAt: "2026-05-01" } }, {}, /opened again on 1 May 2026/],
    ["a seal that is due", { isSealDue: true }, {}, /^No seal of the activity log/],
    ["a tab", {}, { isInstalled: false }, /^Open in a browser tab$/],
    ["a tab that is cleared", {}, { isInstalled: false, isClearedTab: true }, /cleared after a week/],
    ["a part that is missing", {}, { offline: { here: 118, all: 120 } }, /^2 of 120 parts/],
    ["a browser that keeps no apps", {}, { offline: "none" }, /needs the network to start/],
    ["an app that is still coming", {}, { offline: "coming" }, /still being put on this device/],
    ["a version that waits", {}, { hasNewVersion: true }, /newer version/],
  ])("%s", (_, change, changed, expected) => {
    const found = wordsOf(change, changed);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  test("a backup that was never opened again", () => {
    const { checkedAt: _, ...unchecked } = lastBackup;
    expect(wordsOf({ lastBackup: unchecked })).toEqual([
      "The last backup has not been opened again from where you keep it",
    ]);
  });
});

test("the short answer leaves out what only the whole one asks for", () => {
  expect(shortAnswer(facts).map(({ key }) => key)).toEqual(["encrypted", "copies", "kept", "backup"]);
});

test("the text for support holds counts and technical facts, and no id, fingerprint or person", () => {
  const text = supportText(facts, browser, { build: "Ab12", agent: "Chromium 156" });
  expect(text).toBe(
    [
      "Waymark, build Ab12, 2026-11-28",
      "Chromium 156",
      "Items: 214; safety copy: journal; copies agree: yes",
      "Used: 4 MB; free: 9000 MB; kept for good: yes",
      "Could not be opened: 0",
      "Last backup: 2026-11-27T16:05; checked: 2026-11-27; changed since: 1",
      "Installed: yes; offline: 120 of 120; newer version waits: no",
    ].join("\n"),
  );
});

test("a date that cannot be right beside what was written is pointed out", () => {
  expect(wordsOf({ clock: { kind: "behind", newest: "2026-11-30" } })).toEqual([
    "This device says that it is 28 November 2026, and something here was written on 30 November 2026",
  ]);
  expect(wordsOf({ clock: { kind: "ahead", newest: "2016-11-30" } })).toEqual([
    "This device says that it is 28 November 2026, and nothing was written here since 30 November 2016",
  ]);
});

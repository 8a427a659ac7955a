import type { ClockDoubt } from "../casefile/clock.ts";
import type { Backup } from "../casefile/entities.ts";
import { daysBetween, type IsoDate, longDate, longDateTime } from "../lib/dates.ts";
import type { BackupNow } from "../records/backups.ts";
import type { LogStanding } from "../records/logStanding.ts";
import type { VaultHealth } from "../records/workspace.ts";
import { standingInWords } from "./backupWords.ts";
import { countInWords } from "./logStandingWords.ts";

/** What the app, the vault and the browser say of themselves. "unknown" where one of them did not answer. */
export interface SafetyFacts {
  readonly health: VaultHealth | "unknown";
  /** Undefined until it is known. */
  readonly backup: BackupNow | undefined;
  readonly lastBackup: Backup | undefined;
  /** Records that neither copy could open at the last unlock. */
  readonly damaged: number;
  readonly today: IsoDate;
  /** Where records and date cannot both be right. */
  readonly clock: ClockDoubt | undefined;
  /** The activity log has not been sealed for a month (casefile/sealing.ts). */
  readonly isSealDue: boolean;
}

/** What only the whole page asks for. */
export interface BrowserSafety {
  readonly isInstalled: boolean;
  /** A tab on an iPad or iPhone, whose storage Safari clears after a week. */
  readonly isClearedTab: boolean;
  /** How many parts of the app are on the device, and how many it has. "coming": not there yet. "none": the browser keeps no apps. */
  readonly offline: { readonly here: number; readonly all: number } | "coming" | "none";
  readonly hasNewVersion: boolean;
}

/** One line of the answer to “Are my records safe?”: how it stands, and what to do where that is needed. */
export interface SafetyLine {
  readonly key: string;
  readonly isGood: boolean;
  readonly words: string;
  readonly todo?: string;
}
const good = (key: string, words: string): SafetyLine => ({ key, isGood: true, words });
const look = (key: string, words: string, todo?: string): SafetyLine => ({
  key,
  isGood: false,
  words,
  ...(todo !== undefined && { todo }),
});

const littleRoom = 200_000_000;

/** The short answer: what can lose a record. */
export function shortAnswer({
  health,
  backup,
  lastBackup,
  damaged,
  today,
  clock,
  isSealDue,
}: SafetyFacts): readonly SafetyLine[] {
  const lines = [good("encrypted", "Encrypted on this device")];
  if (clock !== undefined)
    lines.push(
      look(
        "clock",
        clock.kind === "behind"
          ? `This device says that it is ${longDate(today)}, and something here was written on ${longDate(clock.newest)}`
          : `This device says that it is ${longDate(today)}, and nothing was written here since ${longDate(clock.newest)}`,
        "No record is lost, and each version stays in its place. If the date is wrong, put it right in the settings of the device before you write: what is due goes by it.",
      ),
    );
  if (damaged > 0)
    lines.push(
      look(
        "damaged",
        damaged === 1 ? "1 record could not be opened" : `${damaged} records could not be opened`,
        "Nothing was deleted. A backup from before may hold it: keep the newest ones.",
      ),
    );
  if (health === "unknown") lines.push(look("copies", "The stores could not be checked just now"));
  else {
    lines.push(
      health.copiesAgree
        ? good("copies", "Both copies on this device agree")
        : look("copies", "The two copies on this device differ. Lock and unlock to bring them together"),
      health.persisted
        ? good("kept", "The browser will not clear them")
        : look("kept", "The browser may clear them if space runs out. Installing Waymark prevents that"),
    );
    if (health.bytesFree !== undefined && health.bytesFree < littleRoom)
      lines.push(look("room", "Less than 200 MB is free on this device"));
  }
  if (backup !== undefined) {
    const last = lastBackup === undefined ? "No backup yet." : `Last backup ${longDateTime(lastBackup.at)}.`;
    const isGood = backup.standing === "nothing" || backup.standing === "fresh";
    lines.push({ key: "backup", isGood, words: `${last} ${standingInWords(backup)}` });
  }
  if (isSealDue)
    lines.push(
      look(
        "seal",
        "No seal of the activity log has been put away for a month",
        "Print one in Settings, under Activity log, for the head teacher’s file.",
      ),
    );
  return lines;
}

/** Longer than a term. */
const manyDays = 120;

/** The whole answer, for the page of its own. */
export function wholeAnswer(
  facts: SafetyFacts,
  browser: BrowserSafety,
  log: LogStanding | "unknown",
): readonly SafetyLine[] {
  return [...shortAnswer(facts), ...checkedLine(facts), logLine(log, facts.today), ...browserLines(browser)];
}

function logLine(log: LogStanding | "unknown", today: IsoDate): SafetyLine {
  if (log === "unknown") return look("log", "The activity log could not be read just now");
  return log.isWhole
    ? good("log", `The activity log is whole: ${countInWords(log, today)}`)
    : look(
        "log",
        "The activity log is not whole",
        "Open it and read what it says. Your records are checked on their own.",
      );
}

function checkedLine({ lastBackup, today }: SafetyFacts): readonly SafetyLine[] {
  if (lastBackup === undefined) return [];
  const { checkedAt } = lastBackup;
  if (checkedAt === undefined)
    return [
      look("checked", "The last backup has not been opened again from where you keep it", "Check it under Backup."),
    ];
  const words = `The last backup was opened again on ${longDate(checkedAt)} and found whole`;
  return daysBetween(checkedAt, today) > manyDays
    ? [look("checked", words, "Once a term is a good habit.")]
    : [good("checked", words)];
}

function browserLines({ isInstalled, isClearedTab, offline, hasNewVersion }: BrowserSafety): readonly SafetyLine[] {
  return [
    isInstalled
      ? good("installed", "Installed on this device")
      : isClearedTab
        ? look(
            "installed",
            "Open in a Safari tab, which is cleared after a week without a visit",
            "Make a backup now. Then add Waymark to the Home Screen, open it there and restore the backup: a tab and the Home Screen do not share what they keep.",
          )
        : look(
            "installed",
            "Open in a browser tab",
            "Install it from the browser’s menu: then the browser keeps its records for good.",
          ),
    offlineLine(offline),
    hasNewVersion
      ? look(
          "version",
          "A newer version is on this device and waits",
          "Press “Update now” in the bar at the top when you have a moment.",
        )
      : good("version", "This is the newest version that this device has seen"),
  ];
}

function offlineLine(offline: BrowserSafety["offline"]): SafetyLine {
  const wait = "Stay connected for a minute, then look again.";
  if (offline === "none")
    return look(
      "offline",
      "This window needs the network to start Waymark",
      "Private windows and some guest accounts keep nothing. Use an ordinary window.",
    );
  if (offline === "coming") return look("offline", "Waymark is still being put on this device", wait);
  const { here, all } = offline;
  return here < all
    ? look("offline", `${all - here} of ${all} parts of Waymark are not on this device`, wait)
    : good("offline", `Works without a network: all ${all} parts are on this device`);
}

/** For whoever looks after Waymark: technical facts and counts, nothing of any record. */
export function supportText(
  facts: SafetyFacts,
  browser: BrowserSafety,
  about: { readonly build: string; readonly agent: string },
): string {
  const { health, backup, lastBackup, damaged, today } = facts;
  const yes = (is: boolean) => (is ? "yes" : "no");
  return [
    `Waymark, build ${about.build}, ${today}`,
    about.agent,
    ...(health === "unknown"
      ? ["Stores: no answer"]
      : [
          `Items: ${health.records}; safety copy: ${health.safetyCopy}; copies agree: ${yes(health.copiesAgree)}`,
          `Used: ${megabytes(health.bytesUsed)}; free: ${health.bytesFree === undefined ? "not said" : megabytes(health.bytesFree)}; kept for good: ${yes(health.persisted)}`,
        ]),
    `Could not be opened: ${damaged}`,
    `Last backup: ${lastBackup?.at ?? "none"}; checked: ${lastBackup?.checkedAt ?? "no"}; changed since: ${backup?.changed ?? "not known"}`,
    `Installed: ${yes(browser.isInstalled)}; offline: ${typeof browser.offline === "string" ? browser.offline : `${browser.offline.here} of ${browser.offline.all}`}; newer version waits: ${yes(browser.hasNewVersion)}`,
  ].join("\n");
}
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

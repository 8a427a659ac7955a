import type { IsoDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import type { Deed, LogEntry } from "../vault/api.ts";
import { anchorsIn, type LogStanding, standingOf } from "./logStanding.ts";
import type { Workspace } from "./workspace.ts";

/** One thing that somebody did. */
export interface ActivityLine extends LogEntry {
  readonly chain: string;
}

/** What was written down of everything that was done here. */
export interface Activity {
  /** Of all chains, the newest first. */
  readonly lines: readonly ActivityLine[];
  readonly standing: LogStanding;
  /** The lines of each chain as they hash, oldest first. */
  readonly raw: readonly { readonly chain: string; readonly lines: readonly string[] }[];
}

/** Reads the whole log and holds it together; with `signatures` each line’s signature is looked at too, which takes longer. */
export async function readActivity(workspace: Workspace, options: { readonly signatures: boolean }): Promise<Activity> {
  const readings = await workspace.activity.readLog(options);
  const readsAll = workspace.me?.access !== "part";
  return {
    lines: joined(readings.chains),
    standing: standingOf(readings, anchorsIn(workspace.stored.get()), readsAll),
    raw: readings.chains.map(({ chain, lines }) => ({ chain, lines })),
  };
}

/** By the clock of the day on which each was written; of one minute, a chain at a time, its later lines first. */
const joined = (
  chains: readonly { readonly chain: string; readonly entries: readonly LogEntry[] }[],
): readonly ActivityLine[] =>
  chains
    .flatMap(({ chain, entries }) => entries.map((entry) => ({ ...entry, chain })))
    .sort((a, b) => b.at.localeCompare(a.at) || a.chain.localeCompare(b.chain) || b.n - a.n);

/** What somebody can ask the log for. */
export interface Asked {
  /** A member’s id, or "recovery". */
  readonly who: string | undefined;
  readonly what: ActivityKind | undefined;
  readonly since: IsoDate | undefined;
  /** Ids of what it is about (idsAbout). */
  readonly about: ReadonlySet<Id> | undefined;
}

export const matching = (
  lines: readonly ActivityLine[],
  { who, what, since, about }: Asked,
  kindOf: (line: ActivityLine) => ActivityKind,
): readonly ActivityLine[] =>
  lines.filter(
    (line) =>
      (who === undefined || line.who === who) &&
      (what === undefined || kindOf(line) === what) &&
      (since === undefined || line.at.slice(0, 10) >= since) &&
      (about === undefined || (line.id !== undefined && about.has(line.id))),
  );

export const activityKinds = ["viewed", "written", "handedOver", "cameIn", "keeping", "people"] as const;
export type ActivityKind = (typeof activityKinds)[number];

const kinds: Readonly<Record<Deed, ActivityKind>> = {
  viewed: "viewed",
  added: "written",
  changed: "written",
  removed: "written",
  exported: "handedOver",
  opened: "cameIn",
  backedUp: "keeping",
  restored: "keeping",
  passphraseChanged: "people",
  passkeyAdded: "people",
  wayRemoved: "people",
  recoveryKeyChanged: "people",
  personAdded: "people",
  personRemoved: "people",
};

/** What kind of thing was done. Handing something over is written down as a record of it. */
export const kindOfLine =
  ({ stored }: Pick<Workspace, "stored">) =>
  ({ did, id }: ActivityLine): ActivityKind =>
    did === "added" && id !== undefined && stored.get().exported.has(id) ? "handedOver" : kinds[did];

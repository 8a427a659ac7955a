import type { CaseFile } from "../casefile/casefile.ts";
import type { NotedHead } from "../casefile/entities.ts";
import type { LocalDateTime } from "../lib/dates.ts";
import type { LogBreak, LogHead, LogReadings } from "../vault/api.ts";

/** Where the log stood when something left the device, as it was written down then. */
export interface Anchor extends NotedHead {
  readonly at: LocalDateTime;
}

/** Every place that a backup or an export has written down. */
export const anchorsIn = ({ backups, exported }: Pick<CaseFile, "backups" | "exported">): readonly Anchor[] =>
  [...backups.values(), ...exported.values()].flatMap(({ at, log }) => (log === undefined ? [] : [{ ...log, at }]));

/**
 * Where a chain does not hold. Beside what it says of itself: "cut" is shorter than it was once, "rebuilt" has another line where
 * something that left the device has written one down; both are as of `since`.
 */
export interface Break {
  readonly n: number;
  readonly why: LogBreak["why"] | "cut" | "rebuilt";
  readonly since?: LocalDateTime;
  /** How many lines it had then. */
  readonly noted?: number;
}

/** How the lines stand that one person or group writes on one device. */
export interface ChainStanding {
  readonly chain: string;
  readonly count: number;
  /** When the first and the last line were written; empty where there is none. */
  readonly from: LocalDateTime;
  readonly until: LocalDateTime;
  readonly head: LogHead;
  readonly broken: Break | undefined;
}

/** How the whole log stands. */
export interface LogStanding {
  readonly chains: readonly ChainStanding[];
  readonly count: number;
  /** Pages that neither copy could open. */
  readonly unreadablePages: number;
  /** Somebody without a key has changed who may come in. */
  readonly peopleChanged: boolean;
  readonly isWhole: boolean;
}

/** Which device and which keys a chain is of, short enough to be told from another. */
export const chainName = (chain: string): string => {
  const [device = "", part = "0"] = chain.split("/");
  return `${device.slice(0, 4).toUpperCase()}-${part}`;
};

type Reading = LogReadings["chains"][number];

/** `readsAll`: whoever is in can read every chain, so that one that is not there is missing. */
export function standingOf(
  { chains, unreadablePages, peopleChanged }: LogReadings,
  anchors: readonly Anchor[],
  readsAll: boolean,
): LogStanding {
  const there = chains.map((each) => chainStanding(each, anchors));
  const gone = readsAll ? goneChains(chains, anchors) : [];
  const all = [...there, ...gone];
  return {
    chains: all,
    count: all.reduce((sum, { count }) => sum + count, 0),
    unreadablePages,
    peopleChanged,
    isWhole: unreadablePages === 0 && !peopleChanged && all.every(({ broken }) => broken === undefined),
  };
}

function chainStanding({ chain, entries, head, broken }: Reading, anchors: readonly Anchor[]): ChainStanding {
  // Each line says the hash of the one before it; of the last it is known.
  const hashes = new Map(entries.map(({ n, prev }) => [n - 1, prev] as const)).set(head.n, head.hash);
  const found = anchors
    .filter((anchor) => anchor.chain === chain)
    .toSorted((a, b) => b.n - a.n)
    .flatMap(({ n, hash, at }): readonly Break[] => {
      if (n > head.n) return [{ n: head.n + 1, why: "cut", since: at, noted: n }];
      return hashes.get(n) === hash ? [] : [{ n, why: "rebuilt", since: at, noted: n }];
    });
  return {
    chain,
    count: entries.length,
    from: entries[0]?.at ?? "",
    until: entries.at(-1)?.at ?? "",
    head,
    broken: earliest(broken ? [broken, ...found] : found),
  };
}

/** The first place at which it does not hold; of one place, what the chain says of itself. */
const earliest = (breaks: readonly Break[]): Break | undefined =>
  breaks.reduce<Break | undefined>((first, each) => (first && first.n <= each.n ? first : each), undefined);

/** Chains of which something has written down a line, and of which nothing is left. */
function goneChains(chains: readonly Reading[], anchors: readonly Anchor[]): readonly ChainStanding[] {
  const here = new Set(chains.map(({ chain }) => chain));
  const missing = anchors.filter(({ chain }) => !here.has(chain)).toSorted((a, b) => a.n - b.n);
  const gone = new Map(missing.map((each) => [each.chain, each] as const));
  return [...gone.values()].map(({ chain, at, n }) => ({
    chain,
    count: 0,
    from: "",
    until: "",
    head: { n: 0, hash: "" },
    broken: { n: 1, why: "cut", since: at, noted: n },
  }));
}

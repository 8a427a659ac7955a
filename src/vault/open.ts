import { localDateTime } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import { ok, type Result } from "../lib/result.ts";
import type { Change, PersonHere, Saved, SaveError } from "./api.ts";
import { isLogType, logType } from "./compartments.ts";
import type { VaultHeader } from "./header.ts";
import type { KdfCost } from "./kdf.ts";
import type { Keeper } from "./keeper.ts";
import type { Keys } from "./keys.ts";
import { type KeptPage, lastOf, written } from "./log/book.ts";
import type { LogHead, Note } from "./log/chain.ts";
import type { Me } from "./people/comeIn.ts";
import { type Known, knownFrom, type Opened, plan, sealAll } from "./records.ts";
import type { SnapshotPlace } from "./snapshot-place.ts";

/** A vault that somebody has opened, as the worker holds it. */
export interface Open {
  readonly keys: Keys;
  readonly known: Map<Id, Known>;
  readonly me: Me | undefined;
  readonly log: Log;
}

/** The log as far as this person can read it, and where their chain goes on. */
export interface Log {
  readonly pages: Map<Id, KeptPage>;
  /** Pages that neither copy could decrypt. */
  readonly unreadablePages: number;
  readonly chain: string;
  readonly type: number;
  readonly page: KeptPage | undefined;
  readonly head: LogHead;
  /** What was written down since they came in, so that the same thing is written once. */
  readonly noted: Set<string>;
}

export async function logFrom(
  { pages, unreadablePages }: Pick<Opened, "pages" | "unreadablePages">,
  deviceId: Id,
  me: Me | undefined,
): Promise<Log> {
  const compartment = me?.member.compartment ?? 0;
  const chain = `${deviceId}/${compartment}`;
  return {
    pages: new Map(pages.map((page) => [page.id, page])),
    unreadablePages,
    chain,
    type: logType(compartment),
    ...(await lastOf(pages, chain)),
    noted: new Set(),
  };
}

/** Where a chain stands. Undefined while nothing is written in it. */
export const headOf = ({ chain, head }: Log): (LogHead & { readonly chain: string }) | undefined =>
  head.n > 0 ? { chain, ...head } : undefined;

export const meOf = (me: Me | undefined): Pick<PersonHere, "memberId" | "access" | "compartment"> | undefined =>
  me && { memberId: me.member.memberId, access: me.member.access, compartment: me.member.compartment };

/** A vault that is open, and may be written. */
export interface Writable {
  readonly keeper: Keeper;
  readonly header: VaultHeader;
  readonly open: Open;
}

/** What the worker lends to those who write in an open vault. */
export interface Host {
  /** Does in its turn what can only be done while the vault is open. */
  readonly whenOpen: <T, E>(work: (at: Writable) => Promise<Result<T, E>>) => Promise<Result<T, E | SaveError>>;
  readonly become: (next: Open) => void;
  /** Nobody need wait for it: what it is about has been done. */
  readonly writeDown: (notes: readonly Note[]) => Promise<unknown>;
  readonly goOnLockingAnew: () => void;
  readonly chooseCost: () => Promise<KdfCost>;
  readonly openSnapshotPlace: () => Promise<SnapshotPlace>;
}

/** What was saved, and the open vault after it: its log has gone on. */
export interface Kept {
  readonly saved: Saved;
  readonly open: Open;
}

/** All of the changes with what they say in the log, or none of it. */
export async function keep(
  { keeper, header, open }: Writable,
  changes: readonly Change[],
  notes: readonly Note[],
): Promise<Result<Kept, SaveError>> {
  const { keys, known, me, log } = open;
  const planned = plan(changes, known, header.deviceId);
  if (!planned.ok) return planned;
  const deeds = planned.value.map(({ id, type, revision, parents, removed }): Note => {
    const did = removed ? "removed" : parents.length === 0 ? "added" : "changed";
    return { did, type, id, rev: revision };
  });
  const fresh = [...notes, ...deeds].filter((note) => !isRepeated(note) || !log.noted.has(nameOf(note)));
  const line = fresh.length === 0 ? undefined : await written(log, fresh, { ...log, ...writing(me) });
  const page = line && plan([line.change], known, header.deviceId);
  if (page && !page.ok) return page;
  const contents = [...planned.value, ...(page?.value ?? [])];
  if (contents.length === 0) return ok({ saved: { revisions: [] }, open });
  const kept = await keeper.keepEnvelopes(await sealAll(contents, header, keeper.nextSequence(), keys));
  if (!kept.ok) return kept;
  for (const content of contents) known.set(content.id, knownFrom(content));
  for (const note of fresh) log.noted.add(nameOf(note));
  if (line) log.pages.set(line.page.id, line.page);
  const revisions = planned.value.filter(({ removed }) => !removed).map(({ id, revision }) => ({ id, revision }));
  return ok({
    saved: { revisions },
    open: line ? { ...open, log: { ...log, page: line.page, head: line.head } } : open,
  });
}

const writing = (me: Me | undefined) => ({
  at: localDateTime(new Date()),
  who: me?.member.memberId ?? "recovery",
  signer: me?.signer,
});

/** A record is looked at and changed many times while somebody works on it: the log says each once. */
const isRepeated = ({ did }: Note): boolean => did === "viewed" || did === "changed";
const nameOf = ({ did, type, id }: Note): string => `${did}/${type}/${id}`;

/** Records that are there; pages of the log are none. */
export const presentRecords = (known: ReadonlyMap<Id, Known>): number =>
  [...known.values()].filter(({ state, type }) => state !== "removed" && !isLogType(type)).length;

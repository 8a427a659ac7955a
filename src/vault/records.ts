import type { Id } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import { type Lineage, parentsOf } from "./ancestry.ts";
import type { Change, SaveError, Unlocked } from "./api.ts";
import type { Bytes } from "./bytes.ts";
import { isLogType } from "./compartments.ts";
import { type Content, type ContentHead, type Envelope, seal, unseal } from "./envelope.ts";
import { listsOf, recordsAtATime } from "./handing-over.ts";
import type { VaultHeader } from "./header.ts";
import type { Keys } from "./keys.ts";
import { type KeptPage, pageIn } from "./log/book.ts";

/** What an unlocked vault remembers of each record, so that saving needs no reading. The body is not kept here. */
export interface Known {
  readonly type: number;
  readonly newest: Lineage;
  readonly state: "present" | "removed" | "damaged";
}

export interface Opened extends Pick<Unlocked, "damaged"> {
  readonly known: ReadonlyMap<Id, Known>;
  /** Pages of the log (log/book.ts), which stay in the worker. */
  readonly pages: readonly KeptPage[];
  readonly unreadablePages: number;
  /** Envelopes that one copy had damaged and the other whole: to be written to both. */
  readonly mended: readonly Envelope[];
}

/**
 * Decrypts everything once that these keys open, and hands over what is there in lists (handing-over.ts) as it goes. Where the
 * envelope taken cannot be opened, the other copy's is tried.
 */
export async function openRecords(
  envelopes: Iterable<Envelope>,
  others: ReadonlyMap<Id, Envelope>,
  header: VaultHeader,
  keys: Keys,
  handOver: (list: Bytes) => Promise<void>,
): Promise<Opened> {
  const known = new Map<Id, Known>();
  const damaged: Unlocked["damaged"][number][] = [];
  const mended: Envelope[] = [];
  const pages: KeptPage[] = [];
  let unreadablePages = 0;
  const handed: Promise<void>[] = [];

  const open = async (envelope: Envelope) => {
    const unsealed = await unseal(envelope, header.vaultId, keys);
    const other = others.get(envelope.id);
    if (!other) return { envelope, unsealed, mend: false };
    if (unsealed) return { envelope, unsealed, mend: true };
    return { envelope: other, unsealed: await unseal(other, header.vaultId, keys), mend: true };
  };

  const all = [...envelopes].filter(({ type, epoch }) => keys.opens(type, epoch));
  for (let at = 0; at < all.length; at += recordsAtATime) {
    const present: Bytes[] = [];
    for (const { envelope, unsealed, mend } of await Promise.all(all.slice(at, at + recordsAtATime).map(open))) {
      const { id, type, revision } = envelope;
      if (!unsealed) {
        if (isLogType(type)) unreadablePages += 1;
        else damaged.push({ id, type });
        known.set(id, { type, newest: { device: header.deviceId, revision, parents: [] }, state: "damaged" });
        continue;
      }
      if (mend) mended.push(envelope);
      if (isLogType(type)) pages.push(pageIn(unsealed.json));
      else if (!unsealed.head.removed) present.push(unsealed.json);
      known.set(id, knownFrom(unsealed.head));
    }
    for (const list of listsOf(present)) handed.push(handOver(list));
  }
  await Promise.all(handed);
  return { damaged, known, pages, unreadablePages, mended };
}

/**
 * What the changes come to. Each must be based on the newest revision; a record that was removed may be put again as a new one; a
 * damaged record is never written over; a record can be changed once in a save.
 */
export function plan(
  changes: readonly Change[],
  known: ReadonlyMap<Id, Known>,
  device: Id,
): Result<readonly Content[], SaveError> {
  const planned = new Map<Id, Content>();
  for (const change of changes) {
    const { id, op } = change;
    const before = known.get(id);
    const present = before?.state === "removed" ? undefined : before;
    const isBasedOnNewest = change.basedOn === (present?.newest.revision ?? 0);
    if (!isBasedOnNewest || present?.state === "damaged" || (op === "remove" && !present) || planned.has(id))
      return failed({ reason: "conflict", id });
    planned.set(id, {
      schema: 1,
      id,
      type: op === "put" ? change.type : (before?.type ?? 0),
      revision: (before?.newest.revision ?? 0) + 1,
      device,
      parents: before ? parentsOf(before.newest) : [],
      removed: op === "remove",
      body: op === "put" ? change.body : null,
    });
  }
  return ok([...planned.values()]);
}

export const knownFrom = ({ type, device, revision, parents, removed }: ContentHead): Known => ({
  type,
  newest: { device, revision, parents },
  state: removed ? "removed" : "present",
});

export const sealAll = (
  contents: readonly Content[],
  header: VaultHeader,
  sequence: number,
  keys: Keys,
): Promise<readonly Envelope[]> =>
  Promise.all(
    contents.map((content) => seal(content, { vaultId: header.vaultId, epoch: header.epoch, sequence }, keys)),
  );

import type { Id } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import type { Change, SaveError, StoredRecord, Unlocked } from "./api.ts";
import { type Content, type Envelope, type RevisionName, seal, unseal } from "./envelope.ts";
import type { VaultHeader } from "./header.ts";
import type { Keys } from "./keys.ts";

/** What an unlocked vault remembers of each record, so that saving needs no reading. The body is not kept here. */
export interface Known {
  readonly type: number;
  readonly newest: RevisionName;
  readonly state: "present" | "removed" | "damaged";
}

export interface Opened extends Pick<Unlocked, "records" | "damaged"> {
  readonly known: ReadonlyMap<Id, Known>;
  /** Envelopes that one copy had damaged and the other whole: to be written to both. */
  readonly mended: readonly Envelope[];
}

/** Decrypts everything once. Where the envelope taken cannot be opened, the other copy's is tried. */
export async function openRecords(
  envelopes: Iterable<Envelope>,
  others: ReadonlyMap<Id, Envelope>,
  header: VaultHeader,
  keys: Keys,
): Promise<Opened> {
  const known = new Map<Id, Known>();
  const records: StoredRecord[] = [];
  const damaged: Unlocked["damaged"][number][] = [];
  const mended: Envelope[] = [];
  const opened = await Promise.all(
    [...envelopes].map(async (envelope) => {
      const content = await unseal(envelope, header.vaultId, keys);
      const other = others.get(envelope.id);
      if (!other) return { envelope, content, mend: false };
      if (content) return { envelope, content, mend: true };
      return { envelope: other, content: await unseal(other, header.vaultId, keys), mend: true };
    }),
  );
  for (const { envelope, content, mend } of opened) {
    const { id, type, revision } = envelope;
    if (!content) {
      damaged.push({ id, type });
      known.set(id, { type, newest: { device: header.deviceId, revision }, state: "damaged" });
      continue;
    }
    if (mend) mended.push(envelope);
    if (!content.removed) records.push({ id, type, revision, body: content.body });
    known.set(id, knownFrom(content));
  }
  return { records, damaged, known, mended };
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
      parents: before ? [before.newest] : [],
      removed: op === "remove",
      body: op === "put" ? change.body : null,
    });
  }
  return ok([...planned.values()]);
}

export const knownFrom = ({ type, device, revision, removed }: Content): Known => ({
  type,
  newest: { device, revision },
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

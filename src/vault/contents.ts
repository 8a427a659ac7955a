import type { Id } from "../lib/ids.ts";
import { sameBytes } from "./bytes.ts";
import type { Envelope } from "./envelope.ts";
import type { Entry } from "./frames.ts";
import { later, type VaultHeader } from "./header.ts";

/** What one copy of the vault holds: the newest envelope of every record, removals among them. */
export interface Contents {
  readonly header: VaultHeader | undefined;
  readonly envelopes: ReadonlyMap<Id, Envelope>;
  /** The last save it knows of. */
  readonly sequence: number;
}

export const nothing: Contents = { header: undefined, envelopes: new Map(), sequence: 0 };

/**
 * Plays entries back. Of two envelopes of a record the higher revision stands (it is authenticated, the sequence is not), whatever
 * order they come in: so old files may be read beside new ones, and a compaction may stop anywhere.
 */
export function playBack(entries: readonly Entry[]): Contents {
  const envelopes = new Map<Id, Envelope>();
  let header: VaultHeader | undefined;
  let sequence = 0;
  for (const entry of entries) {
    if (entry.kind === "header") header = later(header, entry.header);
    if (entry.kind !== "batch") continue;
    sequence = Math.max(sequence, entry.sequence);
    for (const envelope of entry.envelopes) {
      const known = envelopes.get(envelope.id);
      if (!known || envelope.revision >= known.revision) envelopes.set(envelope.id, envelope);
    }
  }
  return { header, envelopes, sequence };
}

/** What has been saved or removed since a save. */
export const savedAfter = ({ envelopes }: Contents, sequence: number): readonly Envelope[] =>
  [...envelopes.values()].filter((envelope) => envelope.sequence > sequence);

export interface Comparison {
  /** The two copies together. */
  readonly whole: Contents;
  /** What each copy lacks, or has in an older revision. */
  readonly missing: { readonly first: readonly Envelope[]; readonly second: readonly Envelope[] };
  /** Where both copies have the same revision in different bytes: the one not taken, for the case that the other cannot be opened. */
  readonly others: ReadonlyMap<Id, Envelope>;
}

/** Sets two copies side by side. Where they differ in the same revision the first is taken; only opening can tell. */
export function compare(first: Contents, second: Contents): Comparison {
  const envelopes = new Map(first.envelopes);
  const others = new Map<Id, Envelope>();
  for (const [id, theirs] of second.envelopes) {
    const ours = first.envelopes.get(id);
    if (!ours || theirs.revision > ours.revision) envelopes.set(id, theirs);
    else if (theirs.revision === ours.revision && !isSame(ours, theirs)) others.set(id, theirs);
  }
  const lackedBy = (copy: Contents) =>
    [...envelopes.values()].filter((envelope) => (copy.envelopes.get(envelope.id)?.revision ?? 0) < envelope.revision);
  return {
    whole: {
      header: later(first.header, second.header),
      envelopes,
      sequence: Math.max(first.sequence, second.sequence),
    },
    missing: { first: lackedBy(first), second: lackedBy(second) },
    others,
  };
}

/** The same records in the same bytes, under the same header. */
export function agree(first: Contents, second: Contents): boolean {
  const { missing, others } = compare(first, second);
  const differences = missing.first.length + missing.second.length + others.size;
  return differences === 0 && first.header?.version === second.header?.version;
}

/** Two envelopes of one revision. */
const isSame = (a: Envelope, b: Envelope): boolean =>
  a.type === b.type && a.epoch === b.epoch && sameBytes(a.iv, b.iv) && sameBytes(a.ct, b.ct);

import type { Id } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import type { SaveError } from "./api.ts";
import { agree, type Contents, nothing, playBack } from "./contents.ts";
import type { Database } from "./database.ts";
import type { Envelope } from "./envelope.ts";
import { errorName, isFull } from "./failure.ts";
import type { VaultHeader } from "./header.ts";
import type { Journal } from "./journal.ts";

type KeepError = Extract<SaveError, { readonly reason: "full" | "storage" }>;

/** Both copies of an open vault, and what they hold. */
export interface Keeper {
  readonly journal: Journal;
  readonly contents: () => Contents;
  readonly nextSequence: () => number;
  readonly keepEnvelopes: (envelopes: readonly Envelope[]) => Promise<Result<null, KeepError>>;
  readonly keepHeader: (header: VaultHeader) => Promise<Result<null, KeepError>>;
  /**
   * Puts a whole vault where there is none. Until the last step both copies say that they are unfinished, so that a crash at any
   * point leaves nothing that could pass for all of it (start.ts).
   */
  readonly restore: (header: VaultHeader, envelopes: readonly Envelope[]) => Promise<Result<null, KeepError>>;
  /** Writes the safety copy anew when it has grown long. A failure is no loss: the long one stays. */
  readonly tidy: () => Promise<void>;
  /** Writes the safety copy anew with nothing in it but what stands now. */
  readonly writeSafetyCopyAnew: () => Promise<void>;
  /** Reads both copies again and sets them side by side. */
  readonly copiesAgree: () => Promise<boolean>;
  readonly putAway: () => Promise<void>;
}

const longJournal = 8 * 1024 * 1024;

/**
 * The order of every save: journal, flush, database, and only then an answer. When the database fails after the journal has the save:
 *
 * - No room: the save is taken back from the journal and reported as "full". Cutting a file shorter needs no room. If a crash comes
 *   between, a save that was never confirmed is there at the next start: more than was promised, never less.
 * - Anything else, after one fresh opening: the save stands, because the journal has it flushed and would bring it back anyway, so
 *   "failed" would be untrue, and taking it back would throw away the only sound copy just when the storage is ill. The database
 *   is `behind` and is given everything at the next save that it accepts, or at the next start.
 */
export function createKeeper(journal: Journal, database: Database, found: Contents, databaseBehind: boolean): Keeper {
  let header = found.header;
  let sequence = found.sequence;
  let behind = databaseBehind;
  let isPutAway = journal.found.closed;
  // What is there already counts, or a large vault would be written anew in every session.
  let rewriteAt = Math.max(longJournal, 2 * journal.size());
  const envelopes = new Map<Id, Envelope>(found.envelopes);
  const contents = (): Contents => ({ header, envelopes, sequence });

  interface Change {
    readonly envelopes: readonly Envelope[];
    readonly sequence: number;
    readonly header: VaultHeader | undefined;
  }

  async function writeToDatabase(change: Change): Promise<void> {
    const attempt = async (): Promise<void> => {
      if (!behind && (await database.write(change, sequence)) === "written") return;
      await database.write({
        ...change,
        header: change.header ?? header,
        envelopes: [...envelopes.values(), ...change.envelopes],
      });
      behind = false;
    };
    try {
      await attempt();
    } catch (error) {
      if (isFull(error)) throw error;
      await database.reopen();
      await attempt();
    }
  }

  async function clear(): Promise<void> {
    await journal.rewrite(nothing);
    await database.clear();
  }

  async function keep(change: Change): Promise<Result<null, KeepError>> {
    try {
      await journal.append(
        change.header
          ? { kind: "header", header: change.header }
          : { kind: "batch", sequence: change.sequence, envelopes: change.envelopes },
      );
    } catch (error) {
      return failed(isFull(error) ? { reason: "full" } : { reason: "storage", detail: errorName(error) });
    }
    isPutAway = false;
    try {
      await writeToDatabase(change);
    } catch (error) {
      if (isFull(error) && (await journal.undo())) return failed({ reason: "full" });
      behind = true;
    }
    for (const envelope of change.envelopes) envelopes.set(envelope.id, envelope);
    sequence = change.sequence;
    header = change.header ?? header;
    return ok(null);
  }

  async function writeSafetyCopyAnew(): Promise<void> {
    await journal.rewrite(contents()).catch(() => undefined);
    rewriteAt = Math.max(longJournal, 2 * journal.size());
  }

  return {
    journal,
    contents,
    nextSequence: () => sequence + 1,
    keepEnvelopes: (changed) => keep({ envelopes: changed, sequence: sequence + 1, header: undefined }),
    keepHeader: (changed) => keep({ envelopes: [], sequence, header: changed }),

    restore: async (whole, restored) => {
      const unfinished: VaultHeader = { ...whole, unfinished: true };
      const all = playBack([
        { kind: "header", header: unfinished },
        // The count goes on from where it stood in the backup.
        {
          kind: "batch",
          sequence: restored.reduce((last, each) => Math.max(last, each.sequence), 0),
          envelopes: restored,
        },
      ]);
      try {
        // The database first, whose write is whole or not there: a torn beginning of the journal alone would look like damage.
        await database.write({ envelopes: [], sequence: 0, header: unfinished });
        await journal.rewrite(all);
        await database.write({ envelopes: restored, sequence: all.sequence, header: unfinished });
        sequence = all.sequence;
        const kept = await keep({ envelopes: [], sequence, header: { ...whole, version: whole.version + 1 } });
        if (!kept.ok)
          throw new DOMException("", kept.error.reason === "full" ? "QuotaExceededError" : kept.error.detail);
      } catch (error) {
        sequence = 0;
        // What is left of it is taken away now or, where that fails too, at the next start: the database says until then what it is.
        await clear().catch(() => undefined);
        return failed(isFull(error) ? { reason: "full" } : { reason: "storage", detail: errorName(error) });
      }
      for (const envelope of restored) envelopes.set(envelope.id, envelope);
      return ok(null);
    },

    tidy: async () => {
      if (journal.size() >= rewriteAt) await writeSafetyCopyAnew();
    },
    writeSafetyCopyAnew,

    copiesAgree: async () => {
      try {
        return agree(await journal.read(), await database.read());
      } catch {
        return false;
      }
    },

    putAway: async () => {
      if (isPutAway || !header) return;
      isPutAway = true;
      // Without this mark the next start only writes the safety copy anew.
      await journal.append({ kind: "closed" }).catch(() => undefined);
    },
  };
}

import type { Id } from "../lib/ids.ts";
import type { SafetyCopy, VaultState } from "./api.ts";
import { isLogType } from "./compartments.ts";
import { type Contents, compare, nothing } from "./contents.ts";
import type { Database } from "./database.ts";
import type { Envelope } from "./envelope.ts";
import { errorName } from "./failure.ts";
import { isNewer, type VaultHeader } from "./header.ts";
import type { Journal } from "./journal.ts";
import { createKeeper, type Keeper } from "./keeper.ts";
import { waysOf } from "./people/people.ts";

export interface Started {
  readonly state: VaultState;
  /** There whenever the two copies may be written: with a vault in them, or with none yet. */
  readonly keeper: Keeper | undefined;
  /** Where the copies differ, the envelope that was not taken. */
  readonly others: ReadonlyMap<Id, Envelope>;
}

/**
 * Sets the two copies side by side before anything is shown, and makes both whole again. `known` is the browser's own small mark
 * that there was a vault here: a hint, never evidence, and only asked when both copies are empty.
 */
export async function startWith(journal: Journal, database: Database, known: boolean): Promise<Started> {
  const nothingToWrite = (state: VaultState): Started => ({ state, keeper: undefined, others: new Map() });
  const empty = (contents: Contents): Started => ({
    state: { state: known ? "lost" : "none" },
    keeper: createKeeper(journal, database, contents, false),
    others: new Map(),
  });
  const { whole, missing, others } = compare(journal.found.contents, database.found.contents);
  const failure = database.found.failure;

  // A restore that was cut short: what there is of it is in the backup, whole. The vault is as it was before, which is empty.
  if (whole.header?.unfinished) {
    await journal.rewrite(nothing);
    await database.clear();
    return empty(nothing);
  }

  if (database.found.newer || (whole.header && isNewer(whole.header))) return nothingToWrite({ state: "newer" });
  if (!whole.header) {
    if (failure) return nothingToWrite({ state: "unreadable", detail: failure });
    if (whole.envelopes.size > 0 || (journal.found.untidy && known))
      return nothingToWrite({ state: "unreadable", detail: "NoKeySlots" });
    return empty(whole);
  }
  if (areDifferentVaults(journal.found.contents, database.found.contents))
    return nothingToWrite({ state: "unreadable", detail: "TwoVaults" });

  // The safety copy first: an unclean end may be the last moment at which everything can still be read.
  const journalIsBehind = missing.first.length > 0 || journal.found.contents.header?.version !== whole.header.version;
  if (journalIsBehind || journal.found.untidy || !journal.found.closed || failure)
    await journal.rewrite(whole).catch(() => undefined);

  const databaseIsBehind =
    missing.second.length > 0 ||
    database.found.contents.header?.version !== whole.header.version ||
    database.found.contents.sequence !== whole.sequence;
  const mended =
    !databaseIsBehind && !failure
      ? true
      : await mend(database, failure ? [...whole.envelopes.values()] : missing.second, whole);

  return {
    state: lockedState(whole.header, missing.second.filter(({ type }) => !isLogType(type)).length, journal.kind),
    keeper: createKeeper(journal, database, whole, !mended),
    others,
  };
}

/** A vault that waits for somebody to come in. */
export const lockedState = (header: VaultHeader, recovered: number, safetyCopy: SafetyCopy): VaultState => ({
  state: "locked",
  recovered,
  safetyCopy,
  ways: waysOf(header),
});

const areDifferentVaults = (a: Contents, b: Contents): boolean =>
  a.header !== undefined && b.header !== undefined && a.header.vaultId !== b.header.vaultId;

/** False when the database would not take it: the vault then lives on the safety copy until it does. */
async function mend(database: Database, envelopes: readonly Envelope[], whole: Contents): Promise<boolean> {
  try {
    if (database.found.failure) await database.reopen();
    await database.write({ envelopes, sequence: whole.sequence, header: whole.header });
    return true;
  } catch {
    return false;
  }
}

/** Opens both copies side by side and starts with them. Whatever goes wrong becomes a state that a screen can explain. */
export async function start(
  openJournal: () => Promise<Journal>,
  openDatabase: (onAsked: () => void) => Promise<Database>,
  known: boolean,
): Promise<Started & { readonly close: () => void }> {
  let tellAsked = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    tellAsked = resolve;
  });
  const opening = openDatabase(tellAsked);
  // The journal is read in one go, in which the worker does nothing else: the browser is to read the database meanwhile.
  await Promise.race([asked, opening.catch(() => undefined)]);
  const [journal, database] = await Promise.allSettled([openJournal(), opening]);
  const close = (): void => {
    if (journal.status === "fulfilled") journal.value.close();
    if (database.status === "fulfilled") database.value.close();
  };
  try {
    if (journal.status === "rejected") throw journal.reason;
    if (database.status === "rejected") throw database.reason;
    return { ...(await startWith(journal.value, database.value, known)), close };
  } catch (error) {
    close();
    const detail = errorName(error);
    const state: VaultState =
      detail === "NoModificationAllowedError" ? { state: "elsewhere" } : { state: "unreadable", detail };
    return { state, keeper: undefined, others: new Map(), close };
  }
}

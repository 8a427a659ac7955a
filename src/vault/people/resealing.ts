import type { Id } from "../../lib/ids.ts";
import { ok, type Result } from "../../lib/result.ts";
import type { SaveError } from "../api.ts";
import { type Envelope, sealAgain } from "../envelope.ts";
import type { VaultHeader } from "../header.ts";
import type { Keys } from "../keys.ts";
import type { Host } from "../open.ts";

/** So many at a time that a save never waits long behind them. */
const atATime = 100;

/** The next records that are still under the keys of an epoch that is over; `besides` those that cannot be opened. */
function notYetResealed(
  envelopes: Iterable<Envelope>,
  { epoch }: VaultHeader,
  besides: ReadonlySet<Id>,
): readonly Envelope[] {
  const found: Envelope[] = [];
  for (const envelope of envelopes) {
    if (envelope.epoch < epoch && !besides.has(envelope.id)) found.push(envelope);
    if (found.length === atATime) break;
  }
  return found;
}

/** The same records under the keys of the present epoch. One that cannot be opened is left as it is. */
async function resealed(
  envelopes: readonly Envelope[],
  { vaultId, epoch }: VaultHeader,
  sequence: number,
  keys: Keys,
): Promise<readonly Envelope[]> {
  const fresh = await Promise.all(envelopes.map((each) => sealAgain(each, { vaultId, epoch, sequence }, keys)));
  return fresh.filter((each) => each !== undefined);
}

/**
 * Locks anew what is still under old keys, some records a turn, so that saves go between. A stop anywhere leaves each record under
 * one key or the other, and both are held: the next unlocking goes on. Only who holds the master key can do it.
 */
export async function lockAnew(whenOpen: Host["whenOpen"]): Promise<void> {
  const cannotBeOpened = new Set<Id>();
  let hasLocked = false;
  for (;;) {
    const turn = await whenOpen(async ({ keeper, header, open: { keys } }): Promise<Result<boolean, SaveError>> => {
      if (keys.epochs.length === 0) return ok(false);
      const old = notYetResealed(keeper.contents().envelopes.values(), header, cannotBeOpened);
      const fresh = await resealed(old, header, keeper.nextSequence(), keys);
      const done = new Set(fresh.map(({ id }) => id));
      for (const { id } of old) if (!done.has(id)) cannotBeOpened.add(id);
      const kept = fresh.length === 0 ? ok(null) : await keeper.keepEnvelopes(fresh);
      hasLocked ||= fresh.length > 0;
      // What was under the old keys is not to lie about in the safety copy.
      if (old.length === 0 && hasLocked) await keeper.writeSafetyCopyAnew();
      return kept.ok ? ok(old.length > 0) : kept;
    });
    if (!turn.ok || !turn.value) return;
  }
}

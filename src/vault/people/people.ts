import type { Id } from "../../lib/ids.ts";
import type { PersonHere, Way } from "../api.ts";
import type { VaultHeader } from "../header.ts";
import type { MemberSlot } from "../slots.ts";

const wayOf = ({ slotId, kind, label, kdf }: MemberSlot): Way => ({
  slotId,
  kind,
  label,
  ...(kdf.name === "webauthn-prf" && { passkey: { credential: kdf.credential, salt: kdf.salt } }),
});

/** What the lock screen can offer. The recovery key is always another way, and needs no slot named. */
export const waysOf = ({ slots }: VaultHeader): readonly Way[] =>
  slots.flatMap((slot) => {
    if (slot.v === 2) return [wayOf(slot)];
    return slot.kind === "passphrase" ? [{ slotId: slot.slotId, kind: slot.kind, label: "" }] : [];
  });

export const slotsOf = ({ slots }: VaultHeader, memberId: Id): readonly MemberSlot[] =>
  slots.flatMap((slot) => (slot.v === 2 && slot.memberId === memberId ? [slot] : []));

export const peopleIn = (header: VaultHeader): readonly PersonHere[] =>
  (header.members?.all ?? []).map(({ memberId, access, compartment, grants }) => ({
    memberId,
    access,
    compartment,
    ways: slotsOf(header, memberId).map(wayOf),
    isWaiting: grants.length > 0,
  }));

import type { Id } from "../../lib/ids.ts";
import type { Bytes } from "../bytes.ts";
import { ofThisFormat, type VaultHeader } from "../header.ts";
import { type Keys, newMasterKey, wholeKeys } from "../keys.ts";
import { recoverySlot } from "../slots.ts";
import {
  grantProof,
  lending,
  lentTo,
  type Member,
  mastersFrom,
  pastKey,
  proven,
  rootFor,
  signedBy,
} from "./members.ts";
import { sealedFor } from "./secret.ts";

/**
 * New keys, so that whoever left cannot open what is written from now on: a master key of the next epoch, sealed for each who
 * stays, and a new recovery key. One write of the header, so it has happened or it has not; what was written before is locked anew
 * afterwards (resealing.ts). `without` names those who leave.
 */
export async function rotated(
  header: VaultHeader,
  keys: Keys,
  without: readonly Id[],
  recoveryKey: Bytes,
): Promise<{ readonly header: VaultHeader; readonly keys: Keys }> {
  const { vaultId, epoch: before, members } = header;
  const epoch = before + 1;
  const leaving = members?.all.filter(({ memberId }) => without.includes(memberId)) ?? [];
  const staying = members?.all.filter(({ memberId }) => !without.includes(memberId)) ?? [];
  return keys.lendRoot(async (old) => {
    const master = newMasterKey();
    const past = [await pastKey({ epoch: before, bytes: old }, master, vaultId), ...(members?.past ?? [])];
    const all = await Promise.all(staying.map((member) => granted(member, { vaultId, before, old, epoch, master })));
    const slots = header.slots.filter((slot) => slot.v === 2 && !without.includes(slot.memberId));
    const recovery = await recoverySlot(master, vaultId, recoveryKey);
    const masters = await mastersFrom({ epoch, bytes: master }, past, vaultId);
    const fresh = await wholeKeys(masters, vaultId);
    return {
      header: {
        ...header,
        ...ofThisFormat,
        version: header.version + 1,
        epoch,
        slots: [...slots, recovery],
        members: await proven(
          { all, former: [...(members?.former ?? []), ...signedBy(leaving)], past },
          vaultId,
          fresh,
        ),
      },
      keys: fresh,
    };
  });
}

interface Change {
  readonly vaultId: Id;
  readonly before: number;
  readonly old: Bytes;
  readonly epoch: number;
  readonly master: Bytes;
}

/** Somebody who stays, with their root of the new epoch waiting for them. */
async function granted(member: Member, { vaultId, before, old, epoch, master }: Change): Promise<Member> {
  const { memberId } = member;
  const [rootBefore, root] = [await rootFor(member, old, vaultId), await rootFor(member, master, vaultId)];
  const grant = {
    epoch,
    sealed: await sealedFor(member.recipient, root),
    proof: await grantProof(rootBefore, { memberId, epoch, root }),
  };
  const lent = await lentTo(member, rootBefore, vaultId);
  const types = [...new Set(lent?.map(({ type }) => type))];
  // The epoch before too: until everything is locked anew, some of what is theirs is still under it.
  const masters = [
    { epoch, bytes: master },
    { epoch: before, bytes: old },
  ];
  const renewed = member.lent ? await lending(member, types, masters, root, vaultId) : member;
  return { ...renewed, grants: [...member.grants, grant] };
}

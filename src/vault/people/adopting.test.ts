import { expect, test } from "vitest";
import { backupV1 } from "../../../tests/fixtures/backup-v1.ts";
import { waysInto } from "../backup/file.ts";
import { unseal } from "../envelope.ts";
import { formatNow, newHeader, type VaultHeader } from "../header.ts";
import { adopted } from "./changes.ts";
import { comeIn } from "./comeIn.ts";
import { isProven } from "./members.ts";

// A vault of the first format, which knew one passphrase, is opened for ever. Its slots stand in a backup of that build.
const ways = await waysInto(new Uint8Array(Buffer.from(backupV1.file, "base64")));
if (!ways.ok) throw new Error("the fixture is no backup");
const first: VaultHeader = {
  ...newHeader({ ...ways.value, version: 7 }),
  format: 1,
  minReader: 1,
  minWriter: 1,
};
const byPassphrase = { kind: "passphrase", passphrase: backupV1.passphrase } as const;
const byRecoveryKey = { kind: "recovery", recoveryKey: backupV1.recoveryKey } as const;

test("a vault of the first format becomes that of its person, who keeps the passphrase; the recovery key stays too", async () => {
  const came = await comeIn(first, byPassphrase);
  if (typeof came !== "object" || came.nobodys === undefined) throw new Error("not opened as the first format");
  expect(came.me).toBeUndefined();
  const { header, me } = await adopted({ header: first, keys: came.keys }, came.nobodys);
  expect(header).toMatchObject({ format: formatNow, minReader: formatNow, version: 8, epoch: 1 });
  const again = await comeIn(header, byPassphrase);
  expect(typeof again === "object" && again.me?.member.memberId).toBe(me.member.memberId);
  expect(typeof again === "object" && (await isProven(header, again.keys))).toBe(true);
  const recovered = await comeIn(header, byRecoveryKey);
  expect(typeof recovered === "object" && recovered.nobodys).toBeUndefined();
  expect(await comeIn(header, { ...byPassphrase, passphrase: "another phrase entirely" })).toBe("wrong");
});

test("its records are under the same keys before and after", async () => {
  const { sealAll } = await import("../records.ts");
  const came = await comeIn(first, byPassphrase);
  if (typeof came !== "object" || came.nobodys === undefined) throw new Error("not opened as the first format");
  const content = {
    schema: 1,
    id: "a",
    type: 5,
    revision: 1,
    device: "d",
    parents: [],
    removed: false,
    body: "Kept.",
  } as const;
  const [envelope] = await sealAll([content], first, 1, came.keys);
  const { header } = await adopted({ header: first, keys: came.keys }, came.nobodys);
  const again = await comeIn(header, byPassphrase);
  if (typeof again !== "object" || envelope === undefined) throw new Error("not opened");
  expect(await unseal(envelope, header.vaultId, again.keys)).toMatchObject({ head: { id: "a" } });
});

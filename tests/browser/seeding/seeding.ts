// Served by tests only, in place of the app: makes a vault with the app's own code, so that what a test begins with was written and
// encrypted as the app would have done it. Only the key of the passphrase costs the least that is allowed.
import type { Change } from "../../../src/vault/api.ts";
import { connectVault } from "../../../src/vault/client.ts";
import worker from "../../../src/vault/testing.worker.ts?worker&url";

declare global {
  interface Window {
    /** Makes a vault on an empty device with these records in it. Returns the groups of its recovery key. */
    seed: (passphrase: string, changes: readonly Change[]) => Promise<readonly string[]>;
  }
}

window.seed = async (passphrase, changes) => {
  const { vault, end } = connectVault({ place: "real", toScriptUrl: () => worker, onLost: () => undefined });
  const { state } = await vault.open({ takeOver: false });
  if (state !== "none") throw new Error(`There is a vault already: ${state}`);
  const { recoveryKey } = await vault.beginCreate(passphrase);
  const created = await vault.confirmCreate();
  if (!created.ok) throw new Error(created.error.reason);
  const saved = await vault.save(changes);
  if (!saved.ok) throw new Error(saved.error.reason);
  await end();
  return recoveryKey;
};

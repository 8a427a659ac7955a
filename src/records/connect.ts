import { scriptUrl } from "../lib/script-url.ts";
import { connectVault } from "../vault/client.ts";
import type { VaultPlace } from "../vault/vaultPlace.ts";
import type { VaultLine } from "./session.ts";

/** Settles when the worker before has let go of the vault. */
let ended: Promise<void> = Promise.resolve();

/** A fresh line to the storage worker of one of the two vaults. It opens the vault only when the line before it has put everything away. */
export function connect(place: VaultPlace): VaultLine {
  let tellLost = () => {};
  const { vault, isKnown, end } = connectVault({ place, toScriptUrl: scriptUrl, onLost: () => tellLost() });
  const before = ended;
  return {
    isKnown,
    api: {
      ...vault,
      open: async (options) => {
        await before;
        return vault.open(options);
      },
    },
    end: () => {
      ended = end().catch(() => undefined);
    },
    onLost: (listener) => {
      tellLost = listener;
    },
  };
}

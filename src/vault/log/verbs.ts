import { ok } from "../../lib/result.ts";
import type { VaultApi } from "../api.ts";
import type { Host, Writable } from "../open.ts";

/** What the vault offers of its log. What is being written comes first; holding it together takes no turn, so no save waits. */
export function logVerbs({ whenOpen, writeDown }: Host): Pick<VaultApi, "note" | "readLog" | "logHead"> {
  const opened = async (): Promise<Writable | undefined> => {
    const at = await whenOpen(async (at) => ok(at));
    return at.ok ? at.value : undefined;
  };
  return {
    note: async (notes) => void (await writeDown(notes)),

    readLog: async ({ signatures }) => {
      const at = await opened();
      if (at === undefined) return { chains: [], unreadablePages: 0, peopleChanged: false };
      const { all = [], former = [] } = at.header.members ?? {};
      const verifiers = new Map<string, string[]>();
      for (const { memberId, verifier } of [...former, ...all])
        if (verifier !== "") verifiers.get(memberId)?.push(verifier) ?? verifiers.set(memberId, [verifier]);
      const { pages, unreadablePages } = at.open.log;
      const { keys } = at.open;
      const { isProven, readPages } = await import("../inside.ts");
      return {
        chains: await readPages([...pages.values()], signatures ? verifiers : undefined),
        unreadablePages,
        peopleChanged: keys.epochs.length > 0 && !(await isProven(at.header, keys)),
      };
    },

    logHead: async () => {
      const at = await opened();
      return at && (await import("../inside.ts")).headOf(at.open.log);
    },
  };
}

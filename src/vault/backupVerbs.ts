import { transfer } from "comlink";
import { failed, ok, type Result } from "../lib/result.ts";
import type { BackupError, ComparedBackup, MadeBackup } from "./api.ts";
import { errorName } from "./failure.ts";
import type { HandOver, VaultInWorker } from "./inWorker.ts";
import type { Host as OpenHost } from "./open.ts";
import type { VaultPlace } from "./vaultPlace.ts";

interface Host extends Pick<OpenHost, "whenOpen" | "become" | "writeDown" | "openSnapshotPlace"> {
  readonly place: VaultPlace;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly lending: (handOver: HandOver) => HandOver;
}

type Verbs = Pick<
  VaultInWorker,
  "backup" | "readBackup" | "compareBackup" | "bringBackup" | "snapshots" | "readSnapshot"
>;

// Loaded when they are first asked for: few sessions need them.
const inside = () => import("./inside.ts");
const making = () => import("./backup/verbs.ts");
const bringing = () => import("./backup/bringing.ts");
const snapshots = () => import("./snapshots.ts");

/** What the vault does with backups, each in its turn. */
export function backupVerbs({ place, inTurn, whenOpen, become, writeDown, lending, openSnapshotPlace }: Host): Verbs {
  return {
    backup: (madeAt) =>
      whenOpen(async ({ keeper, header, open: { keys, log } }): Promise<Result<MadeBackup, BackupError>> => {
        const made = await (await making()).backUp(
          keeper.contents(),
          header,
          keys,
          madeAt,
          (await inside()).headOf(log),
        );
        if (made.ok) void writeDown([{ did: "backedUp" }]);
        return made.ok ? transfer(made, [made.value.file.buffer]) : made;
      }),

    readBackup: (file, secret) => inTurn(async () => (await making()).readBackup(file, { secret, place })),

    compareBackup: (file, how, handOver) =>
      whenOpen(
        async (at): Promise<Result<Omit<ComparedBackup, "different">, BackupError>> =>
          (await bringing()).compareBackup(file, how, at, lending(handOver)),
      ),

    bringBackup: (file, how, handOver) =>
      whenOpen(async (at) => {
        const { bringBackup } = await bringing();
        const brought = await bringBackup(file, how, at, openSnapshotPlace, lending(handOver));
        if (!brought.ok) return brought;
        const { opened, changed, snapshot } = brought.value;
        const { open, header, keeper } = at;
        const { logFrom } = await inside();
        const log = { ...(await logFrom(opened, header.deviceId, open.me)), noted: open.log.noted };
        become({ ...open, known: new Map(opened.known), log });
        if (changed > 0) void writeDown([{ did: "restored" }]);
        void inTurn(() => keeper.tidy());
        return ok({ changed, snapshot, damaged: opened.damaged });
      }),

    snapshots: (now) => inTurn(async () => (await snapshots()).keptSnapshots(await openSnapshotPlace(), now)),

    readSnapshot: (name) =>
      inTurn(async () => {
        try {
          const file = await (await openSnapshotPlace()).read(name);
          return transfer(ok(file), [file.buffer]);
        } catch (error) {
          return failed({ reason: "storage", detail: errorName(error) });
        }
      }),
  };
}

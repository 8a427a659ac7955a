import wasmUrl from "@neslinesli93/qpdf-wasm/dist/qpdf.wasm?url";
import { expose, transfer } from "comlink";
import { encrypt } from "./encrypt.ts";

export interface LockWorker {
  readonly lock: (bytes: Uint8Array, passphrase: string) => Promise<Uint8Array>;
}

const worker: LockWorker = {
  lock: async (bytes, passphrase) => {
    const locked = await encrypt(bytes, passphrase, wasmUrl);
    return transfer(locked, [locked.buffer]);
  },
};

expose(worker);

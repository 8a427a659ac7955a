import { expose } from "comlink";
import { readPackBytes } from "./pack.ts";

export interface PackWorker {
  readonly read: typeof readPackBytes;
}

const worker: PackWorker = { read: readPackBytes };

expose(worker);

import { expose } from "comlink";
import { findingsIn } from "./findings.ts";

export interface PatternsWorker {
  readonly find: typeof findingsIn;
}

const worker: PatternsWorker = { find: findingsIn };

expose(worker);

import { expose } from "comlink";
import { seal, unseal } from "./seal.ts";

const worker = { seal, unseal };
export type SealWorker = typeof worker;

expose(worker);

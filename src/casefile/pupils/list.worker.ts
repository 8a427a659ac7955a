import { expose } from "comlink";
import { openList, understand } from "./list.ts";

export interface ListWorker {
  readonly openList: typeof openList;
  readonly understand: typeof understand;
}

const worker: ListWorker = { openList, understand };

expose(worker);

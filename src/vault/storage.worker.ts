import { answerWith } from "./firstFile.worker.ts";

answerWith(import("./answering.worker.ts"));

import { answerWith } from "./firstFile.worker.ts";

// The storage worker for tests that make a vault many times.
answerWith(import("./answering-tests.worker.ts"));

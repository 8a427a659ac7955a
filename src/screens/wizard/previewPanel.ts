import { createStore } from "../../lib/store.ts";

/** Whether the document stands beside the questions. Once closed it stays closed until it is asked for, in other records too. */
export const previewPanel = createStore(true);

/** Which of the two stands there, where a template has advice on the writing. Kept from record to record like the panel itself. */
export const besideView = createStore<"document" | "strength">("document");

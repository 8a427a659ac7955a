import { createStore } from "../../lib/store.ts";

/** Whether the document stands beside the questions. Once closed it stays closed until it is asked for, in other records too. */
export const previewPanel = createStore(true);

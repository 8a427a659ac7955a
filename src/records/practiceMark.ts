import type { Outgoing } from "./export.ts";
import type { Workspace } from "./workspace.ts";

// Whatever is made in the practice school says so wherever it goes.

/** On every page and in every text. */
export const practiceWords = "Practice: invented people";

export const isPractice = ({ place }: Pick<Workspace, "place">): boolean => place === "practice";

/** Everybody may know it: it locks invented people. It is written on the practice school’s lock screen. */
export const practicePassphrase = "practice makes ready";

const start = "practice-";

/** What a file made there is called. */
export const fileNameIn = (place: Workspace["place"], name: string): string =>
  place === "practice" && !name.startsWith(start) ? start + name : name;

/** Said at the head of each page of a document, in every piece of a pasted one, and in a row of its own in a table. */
export const forPractice = ({ document, rows, fileName, ...outgoing }: Outgoing): Outgoing => ({
  ...outgoing,
  // In the place of what would mark a real one: the two do not fit into one line of a page.
  document: { ...document, marking: practiceWords.toUpperCase() },
  ...(rows && { rows: [...rows, ...practiceRows] }),
  fileName: (ending) => fileNameIn("practice", fileName(ending)),
  eachPiece: practiceWords,
});

/** At the end of a table, where sorting and counting leave them alone. */
const practiceRows = [[], [practiceWords]] as const;
export const rowsIn = (workspace: Pick<Workspace, "place">): readonly (readonly string[])[] =>
  isPractice(workspace) ? practiceRows : [];

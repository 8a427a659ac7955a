/** Who reads it: whoever leads on safeguarding and their deputies, the head, or a member of staff who writes concerns. */
export type Reader = "lead" | "head" | "recorder";
export const everybody: readonly Reader[] = ["lead", "head", "recorder"];

/** Under which heading of the list a task stands. */
export const groups = {
  writing: "Writing things down",
  deciding: "Plans, referrals and policy",
  giving: "Papers for others",
  keeping: "Keeping records safe",
  people: "People and devices",
  around: "Finding your way",
} as const;
export type Group = keyof typeof groups;

/** One thing to do. What is written on a button or a heading of the app stands in “quotation marks”: a test looks for it there. */
export type TaskStep =
  | string
  | {
      readonly text: string;
      /** Where in the app it is done: an address that everybody for whom the task is may open. */
      readonly at: string;
      readonly opens: string;
    };

/** How something is done in Waymark, in a few plain steps. */
export interface Task {
  /** In addresses: it stays for good. */
  readonly id: string;
  readonly group: Group;
  readonly title: string;
  /** Words that people type when they look for it. Never shown. */
  readonly typed: string;
  readonly readers: readonly Reader[];
  readonly steps: readonly TaskStep[];
  /** Can be read on the lock screen, by whoever cannot come in. */
  readonly atDoor?: true;
}

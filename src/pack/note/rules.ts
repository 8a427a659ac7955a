import type { Finding, Rule } from "../../engine/template.ts";
import { earliestDay } from "../../engine/when.ts";
import { notYet } from "../asked/days.ts";
import type { NoteAnswers } from "./questions.ts";

const dateStillToCome: Rule<NoteAnswers> = {
  id: "date-still-to-come",
  level: "stop",
  source: "facts.md §6.5; a record says only what has happened",
  find: ({ whenHappened }, { today }) =>
    notYet("whenHappened", whenHappened === undefined ? undefined : earliestDay(whenHappened), today),
};

const sameChildTwice: Rule<NoteAnswers> = {
  id: "same-child-twice",
  level: "warn",
  source: "facts.md §6.6: one involvement for each child",
  find: ({ children = [] }, { names }) =>
    children.flatMap(({ child, itemId }, index): readonly Finding[] =>
      child !== undefined && children.findIndex((each) => each.child === child) < index
        ? [{ key: "child", itemId, message: `${names.child(child)} is here twice. Keep one entry.` }]
        : [],
    ),
};

export const rules: readonly Rule<NoteAnswers>[] = [dateStillToCome, sameChildTwice];

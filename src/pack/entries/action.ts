import { date, longText, person } from "../../engine/ask.ts";
import { type DraftAnswers, defineTemplate, section } from "../../engine/template.ts";
import { notYet } from "../asked/days.ts";
import { entryDocument } from "./entry.ts";

const what = longText("actionWhat", {
  label: "What is to be done?",
  hint: "One thing, so that it can be said to be done. It stands on Today until then; names of children are left out there.",
});
const owner = person("actionOwner", { label: "Who does it?", hint: "One named person." });
const due = date("actionDue", { label: "By which day?" });

const agreed = date("actionAgreed", { label: "On what day was that agreed?" });

const sections = [section("action", "An action", [what, owner, due, agreed])] as const;
export type ActionAnswers = DraftAnswers<typeof sections>;

export const actionEntry = defineTemplate({
  id: "action",
  version: 1,
  title: "An action",
  density: "compact",
  sections,
  migrations: [],
  rules: [
    {
      id: "agreed-already",
      level: "stop",
      source: "facts.md §6.6: what happened is dated",
      find: ({ actionAgreed }: ActionAnswers, { today }) => notYet("actionAgreed", actionAgreed, today),
    },
  ],
  documents: [entryDocument({ sections }, "Action", "Who does what by when, for the child protection file.")],
});

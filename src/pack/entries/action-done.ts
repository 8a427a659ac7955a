import { choice, date, longText, person } from "../../engine/ask.ts";
import { type DraftAnswers, defineTemplate, section } from "../../engine/template.ts";
import { notYet } from "../asked/days.ts";
import { entryDocument } from "./entry.ts";

const how = choice(
  "doneHow",
  {
    done: "It was done",
    notNeeded: { label: "It is not needed any more", hint: "Say below what has changed" },
  },
  { label: "How did it end?" },
);
const on = date("doneOn", { label: "On what day?" });
const by = person("doneBy", { label: "Who says so?" });
const cameOf = longText("cameOf", {
  label: "What came of it?",
  hint: "What is different now, and what follows from it. The action itself stays as it was written.",
});

const sections = [section("done", "The end of an action", [how, on, by, cameOf])] as const;
export type ActionDoneAnswers = DraftAnswers<typeof sections>;

export const actionDoneEntry = defineTemplate({
  id: "action-done",
  version: 1,
  title: "The end of an action",
  density: "compact",
  sections,
  migrations: [],
  rules: [
    {
      id: "done-already",
      level: "stop",
      source: "facts.md §6.6: what happened is dated",
      find: ({ doneOn }: ActionDoneAnswers, { today }) => notYet("doneOn", doneOn, today),
    },
  ],
  documents: [
    entryDocument({ sections }, "End of an action", "What came of an action, for the child protection file."),
  ],
});

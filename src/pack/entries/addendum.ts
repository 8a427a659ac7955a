import { child, choice, dateTime, longText, person, text } from "../../engine/ask.ts";
import { is } from "../../engine/condition.ts";
import { type DraftAnswers, defineTemplate, section } from "../../engine/template.ts";
import { bases, roles } from "../words/roles.ts";
import { entryDocument } from "./entry.ts";

const kind = choice(
  "addendumKind",
  {
    addition: { label: "Something new", hint: "Learned or remembered since" },
    correction: { label: "A correction", hint: "Something in the record is wrong" },
    role: { label: "A child’s role has changed", hint: "Clearer now, or different from what it seemed" },
    response: { label: "Somebody’s answer to the record", hint: "A child, parent or colleague sees it differently" },
  },
  { label: "What are you adding?", hint: "The finished record stays as it is. This is kept beside it." },
);
const isRole = is(kind, "role");
const roleChild = child("roleChild", { label: "Which child?", visibleWhen: isRole });
const newRole = choice("newRole", roles, { label: "What is the role now?", visibleWhen: isRole });
const replaced = longText("replaced", {
  label: "What did the record say?",
  hint: "The words that this corrects, as they stand.",
  visibleWhen: is(kind, "correction"),
});
const added = longText("added", {
  label: "What should stand in the file now?",
  hint: "Plain facts. Keep exact words in quotation marks, with the name of the person who said them.",
});
const basis = choice("addedBasis", bases, { label: "What does it rest on?", layout: "pills" });
const saidBy = text("addedSource", {
  label: "Who says so, or which record?",
  hint: "Full name and role.",
  canBeNotKnown: true,
});
const whyNow = longText("whyNow", { label: "Why is it added now?" });
const addedBy = person("addedBy", { label: "Who is adding it?" });
const addedAt = dateTime("addedAt", { label: "When?" });

const sections = [
  section("addendum", "An addition or correction", [
    kind,
    roleChild,
    newRole,
    replaced,
    added,
    basis,
    saidBy,
    whyNow,
    addedBy,
    addedAt,
  ]),
] as const;
export type AddendumAnswers = DraftAnswers<typeof sections>;

export const addendumEntry = defineTemplate({
  id: "addendum",
  version: 1,
  title: "An addition or correction",
  density: "compact",
  sections,
  migrations: [],
  rules: [],
  documents: [
    entryDocument(
      { sections },
      "Addition or correction",
      "What was added to a finished record and why, for the child protection file.",
    ),
  ],
});

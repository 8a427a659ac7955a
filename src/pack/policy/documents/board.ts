import { type Block, bullets, facts, heading, numbered, paragraph, table } from "../../../documents/blocks.ts";
import type { DocumentContext, DocumentDefinition, Passage } from "../../../engine/template.ts";
import { capitalised } from "../../../lib/words.ts";
import { wordingEdition } from "../../statutory/wording.ts";
import { fills } from "../fills.ts";
import { answersSeen, type PolicyAnswers } from "../sections.ts";
import { passages } from "./readers.ts";

const placeOf = ({ part, title }: Passage): string => `${part}: ${title}`;

const asked = (version: number): readonly string[] => [
  `Approve edition ${version} of this policy, and say from which day it is in force.`,
  "Confirm who leads on safeguarding, and that the time, training and supervision for it are there.",
  "Say on which day the policy is looked at again, and what would bring that forward.",
  "Say how the policy is published, and that families have been told.",
  "Ask when you will next be told how well the policy works, in numbers that name nobody.",
];
const questions = [
  "How does a child who cannot or will not speak tell us something?",
  "What did the school last change because of a report?",
  "Which places and times do pupils call unsafe, and who is there now?",
  "Do staff know what to do in the first five minutes? How do we know?",
  "What support do both children have after something has happened?",
  "Who looks after the people who do this work?",
];

/** What law requires and the school says in its own words, beside the wording that was changed. */
function requiredInOwnWords(all: readonly Passage[]): readonly Block[] {
  const changed = all.filter(({ isChanged, standing }) => isChanged && standing === "statutory");
  return [
    heading(2, "What law or statutory guidance requires, in our own words"),
    changed.length === 0
      ? paragraph("Nothing of this kind was changed from Waymark’s wording.")
      : table(
          "",
          [
            { title: "Paragraph", width: 2 },
            { title: "Waymark’s wording", width: 3 },
            { title: "Ours", width: 3 },
          ],
          changed.map((passage) => ({ cells: [placeOf(passage), passage.original, passage.text] })),
        ),
  ];
}

function otherChanges(all: readonly Passage[]): readonly Block[] {
  const changed = all.filter(({ isChanged, standing }) => isChanged && standing === "practice");
  const what = ({ original, text }: Passage) => (original === "" ? " (added)" : text === "" ? " (left out)" : "");
  return [
    heading(2, "Other paragraphs that we changed, left out or added"),
    changed.length === 0
      ? paragraph("None. Waymark’s wording stands as it is.")
      : bullets(changed.map((passage) => ({ text: `${placeOf(passage)}${what(passage)}` }))),
  ];
}

/** What the pack is not sure of, each once, with the paragraphs that rest on it. */
function toCheck(all: readonly Passage[]): readonly Block[] {
  const places = new Map<string, string[]>();
  for (const passage of all)
    if (passage.verify !== undefined && (passage.isMade || passage.text !== ""))
      places.set(passage.verify, [...(places.get(passage.verify) ?? []), passage.title]);
  return [
    heading(2, "To be checked at the source before it is approved"),
    places.size === 0
      ? paragraph("Nothing is marked.")
      : bullets([...places].map(([verify, where]) => ({ text: `${verify} (${where.join("; ")})` }))),
  ];
}

/** What those who approve the policy are asked, and all they have to look at before they do. */
function build(draft: PolicyAnswers, { names, version, earlier }: DocumentContext): readonly Block[] {
  const answers = answersSeen(draft);
  const all = passages(draft, names);
  const board = `the ${fills.board.of(answers) ?? fills.board.gap}`;
  return [
    facts([
      { label: "For", value: capitalised(board) },
      { label: "Edition", value: String(version) },
      { label: "Wording", value: `Waymark, ${wordingEdition.title}, written to ${fills.guidance.of(answers)}` },
      ...(earlier === undefined ? [] : [{ label: "Edition before", value: String(earlier.version) }]),
    ]),
    heading(2, `What ${board} is asked`),
    numbered(asked(version).map((text) => ({ text }))),
    ...requiredInOwnWords(all),
    ...otherChanges(all),
    heading(2, "Questions worth asking"),
    table(
      "",
      [
        { title: "Question", width: 3 },
        { title: "What we heard", width: 2 },
      ],
      questions.map((question) => ({ cells: [question, ""] })),
    ),
    heading(2, "Decision"),
    facts(
      ["Approved by, and in which meeting", "Day, and minute", "In force from", "To be looked at again by"].map(
        (label) => ({ label, value: "" }),
      ),
    ),
    {
      kind: "signature",
      role: capitalised(fills.chair.of(answers) ?? fills.chair.gap),
      name: "",
      detail: "",
      strokes: [],
    },
    ...toCheck(all),
  ];
}

export const boardChecklist: DocumentDefinition<PolicyAnswers> = {
  id: "board",
  title: "Checklist for approval",
  purpose: "For those who approve the policy: what they are asked, what was changed, and what has to be checked first.",
  audience: "public",
  marking: "FOR THOSE WHO APPROVE THE POLICY",
  recipient: "those who approve the policy",
  alsoAs: ["word"],
  build,
};

import { type Block, bullets, facts, heading, numbered, paragraph, table } from "../../../documents/blocks.ts";
import type { DocumentDefinition, Passage } from "../../../engine/template.ts";
import { wordingEdition } from "../../statutory/wording.ts";
import { fills } from "../fills.ts";
import type { PolicyAnswers } from "../sections.ts";
import { answersSeen, passages } from "./readers.ts";

const inList = (all: readonly Passage[], isWanted: (passage: Passage) => boolean, says: (passage: Passage) => string) =>
  all.filter(isWanted).map((passage) => ({ text: says(passage) }));

const placeOf = ({ part, title }: Passage): string => `${part}: ${title}`;

/** What stands under a heading, or a sentence that there is nothing. */
const listed = (title: string, items: readonly { readonly text: string }[], none: string): readonly Block[] => [
  heading(2, title),
  items.length === 0 ? paragraph(none) : bullets(items),
];

/** What those who approve the policy are asked, and all they have to look at before they do. */
function build(
  draft: PolicyAnswers,
  { names, version, earlier }: Parameters<DocumentDefinition<PolicyAnswers>["build"]>[1],
): readonly Block[] {
  const answers = answersSeen(draft);
  const all = passages(draft, names);
  const board = `the ${fills.board.of(answers) ?? fills.board.gap}`;
  const asked = [
    `Approve edition ${version} of this policy, and say from which day it is in force.`,
    "Confirm who leads on safeguarding, and that the time, training and supervision for it are there.",
    "Say on which day the policy is looked at again, and what would bring that forward.",
    "Say how the policy is published, and that families have been told.",
    "Ask when it will next be told how well the policy works, in numbers that name nobody.",
  ];
  const changed = (standing: Passage["standing"]) =>
    inList(
      all,
      (passage) => passage.isChanged && passage.original !== "" && passage.standing === standing,
      (passage) => (passage.text === "" ? `${placeOf(passage)} (left out)` : placeOf(passage)),
    );
  const questions = [
    "How does a child who cannot or will not speak tell us something?",
    "What did the school last change because of a report?",
    "Which places and times do pupils call unsafe, and who is there now?",
    "Do staff know what to do in the first five minutes? How do we know?",
    "What support do both children have after something has happened?",
    "Who looks after the people who do this work?",
  ];
  return [
    facts([
      { label: "For", value: sentence(board) },
      { label: "Edition", value: String(version) },
      { label: "Wording", value: `Waymark, ${wordingEdition.title}, written to ${fills.guidance.of(answers)}` },
      ...(earlier === undefined ? [] : [{ label: "Edition before", value: String(earlier.version) }]),
    ]),
    heading(2, `What ${board} is asked`),
    numbered(asked.map((text) => ({ text }))),
    ...listed(
      "What law or statutory guidance requires, in our own words",
      changed("statutory"),
      "Nothing of this kind was changed from Waymark’s wording.",
    ),
    ...listed(
      "Other paragraphs that we changed or left out",
      changed("practice"),
      "None. Waymark’s wording stands as it is.",
    ),
    ...listed(
      "What we added",
      inList(all, (passage) => passage.isChanged && passage.original === "", placeOf),
      "Nothing.",
    ),
    ...listed(
      "To be checked at the source before it is approved",
      inList(
        all,
        ({ verify, text, isMade }) => verify !== undefined && (isMade || text !== ""),
        (passage) => `${placeOf(passage)}. ${passage.verify ?? ""}`,
      ),
      "Nothing is marked.",
    ),
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
    facts([
      { label: "Approved by, and in which meeting", value: "" },
      { label: "Day, and minute", value: "" },
      { label: "In force from", value: "" },
      { label: "To be looked at again by", value: "" },
    ]),
    {
      kind: "signature",
      role: sentence(fills.chair.of(answers) ?? fills.chair.gap),
      name: "",
      detail: "",
      strokes: [],
    },
  ];
}
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

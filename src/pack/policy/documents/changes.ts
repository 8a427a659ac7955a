import { type Block, bullets, heading, notice, paragraph, table } from "../../../documents/blocks.ts";
import type { DocumentContext, DocumentDefinition, PassageChange } from "../../../engine/template.ts";
import { changesSince } from "../changes.ts";
import type { PolicyAnswers } from "../sections.ts";

const kinds: Readonly<Record<PassageChange["kind"], string>> = {
  words: "Changed",
  names: "Names and contact details",
  added: "New",
  gone: "Taken out",
};

function changeBlocks({ part, title, kind, before, after, why }: PassageChange): readonly Block[] {
  const reasons = why.length > 0 ? why : ["The school’s answers or its own words changed."];
  return [
    heading(3, `${part}: ${title}`),
    paragraph(`${kinds[kind]}. ${reasons.join(" ")}`),
    table(
      "",
      [
        { title: "Before", width: 1 },
        { title: "Now", width: 1 },
      ],
      [{ cells: [before === "" ? "Was not there" : before, after === "" ? "No longer there" : after] }],
    ),
  ];
}

/** What reads otherwise than in the edition before, for those who approve this one and for those who know the last one. */
function build(answers: PolicyAnswers, { names, version, earlier }: DocumentContext): readonly Block[] {
  if (earlier === undefined) return [paragraph("This is the first edition.")];
  const changes = changesSince(earlier, answers, names, version);
  const small = changes.filter(({ kind }) => kind === "names");
  const others = changes.filter(({ kind }) => kind !== "names");
  return [
    paragraph(`Edition ${version} beside edition ${earlier.version}. What is not listed reads as it did.`),
    ...(others.length === 0
      ? [
          notice(
            "note",
            changes.length === 0
              ? "Nothing reads otherwise than before."
              : "Only names and contact details changed. A change of this kind does not usually have to be approved again: tell those who approve the policy.",
          ),
        ]
      : [heading(2, "Paragraphs to approve"), ...others.flatMap(changeBlocks)]),
    ...(small.length === 0
      ? []
      : [
          heading(2, "Names and contact details, not usually approved again"),
          bullets(small.map(({ part, title }) => ({ text: `${part}: ${title}` }))),
          ...small.flatMap(changeBlocks),
        ]),
  ];
}

export const changeLog: DocumentDefinition<PolicyAnswers> = {
  id: "changes",
  title: "What changed in this edition",
  purpose:
    "Every paragraph that reads otherwise than in the edition before, with the reason, old and new side by side.",
  audience: "public",
  marking: "FOR THOSE WHO APPROVE THE POLICY",
  recipient: "those who approve the policy",
  alsoAs: ["word"],
  isFor: (_, version) => version > 1,
  build,
};

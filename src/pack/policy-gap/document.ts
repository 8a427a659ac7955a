import {
  type Anchor,
  type Block,
  bullets,
  facts,
  heading,
  notAnswered,
  notice,
  paragraph,
  table,
} from "../../documents/blocks.ts";
import { relevant } from "../../engine/relevant.ts";

import type { DocumentDefinition } from "../../engine/template.ts";
import { type Gap, gapIn } from "../words/policy-gap.ts";
import { type PartId, parts } from "../words/policy-parts.ts";
import { groupIds, groups, noteKey, partIds, partKey, partsOf, verdicts } from "./groups.ts";
import { type GapAnswers, sections } from "./sections.ts";
import { whatToAdd } from "./what-to-add.ts";

/** What was found in the text; undefined where no text was pasted. */
type Found = Gap<PartId> | undefined;
type Verdict = keyof typeof verdicts;

const textAnchor: Anchor = { sectionId: "policy", key: "existing" };
const anchorOf = (part: PartId): Anchor => ({
  sectionId: groupIds.find((id) => partsOf(id).includes(part)) ?? "",
  key: partKey(part),
});

const judged = (answers: GapAnswers, verdict: Verdict | undefined): readonly PartId[] =>
  partIds.filter((part) => answers[partKey(part)] === verdict);

const quoted = (words: readonly string[]): string => words.map((each) => `“${each}”`).join(", ");

const wordsFor = (part: PartId, found: Found): string => {
  const words = found?.parts.find((each) => each.part === part)?.found ?? [];
  return words.length === 0 ? "None of the words that were looked for" : quoted(words);
};

const head = ({ whichPolicy }: GapAnswers, found: Found): Block =>
  facts([
    { label: "The policy", value: whichPolicy ?? notAnswered, from: { sectionId: "policy", key: "whichPolicy" } },
    {
      label: "How it was compared",
      value:
        found === undefined
          ? "Part by part, by a person. No text was pasted."
          : "Words of each part were looked for in the text that was pasted, and a person judged. The text is not printed here.",
      from: textAnchor,
    },
  ]);

const outdated = (found: Found): readonly Block[] =>
  found === undefined || found.outdated.length === 0
    ? []
    : [
        heading(2, "What is out of date in it", textAnchor),
        ...found.outdated.map(({ title, words, todo }) => ({
          ...notice("warning", `${title}: ${quoted(words)}. ${todo}`),
          from: textAnchor,
        })),
      ];

/** Missing parts first: that is where to begin. */
function toAdd(answers: GapAnswers, found: Found): readonly Block[] {
  const rows = (["missing", "partly"] as const).flatMap((verdict) =>
    judged(answers, verdict).map((part) => ({
      from: anchorOf(part),
      cells: [
        parts[part].title,
        verdicts[verdict],
        ...(found ? [wordsFor(part, found)] : []),
        `${parts[part].about}\n${whatToAdd[part]}`,
      ],
    })),
  );
  const columns = [
    { title: "Part", width: 3 },
    { title: "Finding", width: 2 },
    ...(found ? [{ title: "What was found", width: 3 }] : []),
    { title: "What to add", width: 6 },
  ];
  return rows.length === 0 ? [] : [heading(2, "What to add", rows[0]?.from), table("", columns, rows)];
}

function isThere(answers: GapAnswers, found: Found): readonly Block[] {
  const rows = judged(answers, "present").map((part) => ({
    from: anchorOf(part),
    cells: [parts[part].title, found ? wordsFor(part, found) : parts[part].about],
  }));
  const columns = [
    { title: "Part", width: 3 },
    { title: found ? "What was found" : "What it is for", width: 6 },
  ];
  return rows.length === 0 ? [] : [heading(2, "What is there", rows[0]?.from), table("", columns, rows)];
}

const listed = (title: string, these: readonly PartId[]): readonly Block[] =>
  these.length === 0
    ? []
    : [heading(2, title), bullets(these.map((part) => ({ text: parts[part].title, from: anchorOf(part) })))];

function notes(answers: GapAnswers): readonly Block[] {
  const rows = groupIds.flatMap((id) => {
    const note = answers[noteKey(id)];
    return note === undefined
      ? []
      : [{ label: groups[id].title, value: note, from: { sectionId: id, key: noteKey(id) } }];
  });
  return rows.length === 0 ? [] : [heading(2, "Notes"), facts(rows)];
}

export const gapDocument: DocumentDefinition<GapAnswers> = {
  id: "gap",
  title: "What our policy has and lacks",
  purpose:
    "For whoever keeps the policy: what is out of date in it, which parts are missing or thin, and what to write there. Missing parts come first. The policy itself is not printed.",
  audience: "public",
  marking: "FOR THE SCHOOL’S OWN USE",
  recipient: "leaders and governors",
  build: (draft): readonly Block[] => {
    const answers: GapAnswers = relevant({ sections }, draft).answers;
    const text = answers.existing ?? "";
    const found = text.trim() === "" ? undefined : gapIn(text, parts);
    return [
      head(answers, found),
      ...outdated(found),
      ...toAdd(answers, found),
      ...isThere(answers, found),
      ...listed("Not for this school", judged(answers, "notForUs")),
      ...listed("Not judged yet", judged(answers, undefined)),
      ...notes(answers),
      ...(found === undefined
        ? []
        : [paragraph("Words that were found show where to look. They do not show that a part is good.")]),
    ];
  },
};

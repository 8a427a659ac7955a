import { type Block, type Fact, facts, notAnswered, notice } from "../../documents/blocks.ts";
import { presented } from "../../engine/present.ts";
import { relevant } from "../../engine/relevant.ts";

import type { DocumentContext, DocumentDefinition } from "../../engine/template.ts";
import { ageOn, type IsoDate, longDateTime } from "../../lib/dates.ts";
import { guidanceInForce } from "../statutory/stamp.ts";
import { annexBlocks, annexesInShort } from "./documents/annexes.ts";
import { cautions, howToRead } from "./documents/cautions.ts";
import { layouts } from "./documents/layouts.ts";
import { asProse } from "./documents/prose.ts";
import { glanceKeys, opinionTitle, readingOrder, sentenceKeys } from "./documents/reading-order.ts";
import { type ReferralAnswers, sections } from "./sections.ts";

const ageInWords = (born: IsoDate, today: IsoDate): string => {
  const age = ageOn(born, today);
  if (age === undefined) return "";
  return age.years === 0 ? `, ${age.months} months old` : `, ${age.years} years old`;
};

/** "Today" is read on another day, and "now" at another hour: the row says when it was written. */
const asOfSigning = (row: Fact, { urgency, signed }: ReferralAnswers): Fact =>
  signed === undefined || urgency === undefined || urgency === "written"
    ? row
    : { ...row, value: `${row.value}, as written on ${longDateTime(signed.signedAt)}` };

/** The calls in a line each, for the first page; what was said stands further on. */
const callsInShort = ({ calls = [] }: ReferralAnswers): readonly Fact[] =>
  calls.length === 0
    ? []
    : [
        {
          label: "Calls made",
          value: calls
            .map(({ callAt, callTo = notAnswered }) =>
              [callAt === undefined ? notAnswered : longDateTime(callAt), callTo].join(": "),
            )
            .join("\n"),
          from: { sectionId: "route", key: "calls" },
        },
      ];

function build(draft: ReferralAnswers, { names, today, restsOn = [] }: DocumentContext): readonly Block[] {
  const answers: ReferralAnswers = relevant({ sections }, draft).answers;
  const annexes = annexesInShort(answers, restsOn);

  /** What the summary cannot know: an age, the calls in short, and which annexes there are. */
  const completedRow = (row: Fact): readonly Fact[] => {
    switch (row.from?.key) {
      case "urgency":
        return [asOfSigning(row, answers)];
      case "whenClosed":
        return [row, ...callsInShort(answers)];
      case "dateOfBirth":
        return [
          answers.dateOfBirth === undefined
            ? row
            : { ...row, value: `${row.value}${ageInWords(answers.dateOfBirth, today)}` },
        ];
      case "asks":
        return [{ ...row, value: row.value.replaceAll("; ", "\n") }];
      case "annexes":
        return [annexes === "" ? row : { ...row, value: annexes }];
      default:
        return [row];
    }
  };
  const completed = (block: Block): readonly Block[] => {
    if (block.kind === "heading" && block.text === opinionTitle)
      return [block, notice("note", "This part is the school’s opinion. The facts that it rests on are above.")];
    if (block.kind !== "facts") return [block];
    const isEndOfFirstPage = block.rows.some(({ from }) => from?.key === "annexes");
    return [facts(block.rows.flatMap(completedRow)), ...(isEndOfFirstPage ? [howToRead(answers)] : [])];
  };

  return [
    ...cautions(answers),
    ...asProse(presented({ sections: readingOrder }, draft, names, layouts).flatMap(completed), {
      beside: glanceKeys,
      sentences: sentenceKeys,
    }),
    ...guidanceInForce("When this was written", answers.signed?.signedAt.slice(0, 10) ?? today, [
      "working-together",
      "kcsie",
    ]),
    ...annexBlocks(answers, restsOn),
  ];
}

export const referralDocument: DocumentDefinition<ReferralAnswers> = {
  id: "referral",
  title: "Referral to children’s social care",
  purpose: "For the authority that the child lives under. Other children are letters unless you decided otherwise.",
  audience: "agency",
  shows: ({ child, otherChildren = [] }) => [
    ...(child === undefined ? [] : [child]),
    ...otherChildren.flatMap(({ otherChild, naming }) =>
      naming === "named" && otherChild !== undefined ? [otherChild] : [],
    ),
  ],
  alsoAs: ["word", "text"],
  build,
};

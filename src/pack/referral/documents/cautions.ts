import { type Anchor, type Block, notice } from "../../../documents/blocks.ts";
import type { ReferralAnswers } from "../sections.ts";
import { knowsTitle, riskTitle } from "./reading-order.ts";

const warning = (text: string, from: Anchor): Block => ({ ...notice("warning", text), from });

/** What a reader must know before they act on the rest: danger, a risk at the door, and whom not to ring unprepared. */
export const cautions = ({ urgency, workerRisk, parents = [], sourceAnonymous }: ReferralAnswers): readonly Block[] => [
  ...(urgency === "danger"
    ? [
        warning("A child is in danger now.", {
          sectionId: "route",
          key: "urgency",
        }),
      ]
    : []),
  ...(workerRisk === "yes"
    ? [
        warning(`There may be a risk to somebody who visits the home. Read “${riskTitle}” before a visit.`, {
          sectionId: "safety",
          key: "workerRisk",
        }),
      ]
    : []),
  ...beforeSpeaking(parents, sourceAnonymous),
];

const notToldYet = "Not every parent or carer knows of this referral";
const notToBeNamed = "Somebody has asked not to be named to the family";

/** What a worker must know before they ring the family, in one warning. */
function beforeSpeaking(
  parents: NonNullable<ReferralAnswers["parents"]>,
  sourceAnonymous: ReferralAnswers["sourceAnonymous"],
): readonly Block[] {
  const isSomebodyNotTold = parents.some(({ parentTold }) => parentTold === "notTold" || parentTold === "tried");
  const reasons = [
    ...(isSomebodyNotTold ? [{ text: notToldYet, from: { sectionId: "family", key: "parents" } }] : []),
    ...(sourceAnonymous === "yes"
      ? [{ text: notToBeNamed, from: { sectionId: "agreement", key: "sourceAnonymous" } }]
      : []),
  ];
  const [first] = reasons;
  if (first === undefined) return [];
  const said = reasons.map(({ text }) => `${text}.`).join(" ");
  return [warning(`${said} Read “${knowsTitle}” before anybody speaks with the family.`, first.from)];
}

/** How to read it, at the end of the first page: how sure each fact is, and how other children are spoken of. */
export const howToRead = ({ otherChildren = [] }: ReferralAnswers): Block =>
  notice(
    "note",
    [
      "Each fact says what it rests on: seen by an adult, told by somebody, from a document, or inferred. What the school thinks of the facts stands apart and says that it is opinion. Nothing here decides what happened.",
      ...(otherChildren.some(({ naming }) => naming !== "named")
        ? [
            "Other children are spoken of as letters, such as “Child B”, here and in what goes with this. The school knows who they are. Ring if you need a name to keep a child safe.",
          ]
        : []),
    ].join("\n"),
  );

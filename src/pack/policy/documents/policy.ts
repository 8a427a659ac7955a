import { type Block, contents, heading, notice } from "../../../documents/blocks.ts";
import type { DocumentContext, DocumentDefinition } from "../../../engine/template.ts";
import { nationWords } from "../../statutory/nations.ts";
import { type PartId, parts } from "../../words/policy-parts.ts";
import type { Clause } from "../clause.ts";
import { anchorOf, blocksOfText, clausesFor, ownPassageOf, partsOf, passagesFor } from "../compose.ts";
import { made } from "../made.ts";
import { answersSeen, type PolicyAnswers } from "../sections.ts";

type Context = Pick<DocumentContext, "names" | "version"> & { readonly rolesOnly: boolean };

/** Stands before the list of parts, without a number. */
const opening: ReadonlySet<PartId> = new Set(["control", "summary"]);

/** The whole policy: what it is, its summary, the list of its parts, and the parts numbered as they come. */
export function policyBlocks(draft: PolicyAnswers, context: Context): readonly Block[] {
  const answers = answersSeen(draft);
  const clauses = clausesFor(answers, "policy");
  const passages = new Map(passagesFor(answers, context.names).map((passage) => [passage.id, passage]));
  const rests = [...new Set(clauses.flatMap((clause) => clause.rests.map(({ source }) => source)))];

  const clauseBlocks = (clause: Clause): readonly Block[] => {
    const passage = passages.get(clause.id);
    const from = anchorOf(clause.id);
    const said =
      "made" in clause
        ? made[clause.made]({ ...context, answers, rests, from })
        : blocksOfText(passage?.text ?? "", from);
    return said.length === 0 ? [] : [...(clause.heads ? [heading(3, clause.title, from)] : []), ...said];
  };
  const partBlocks = (part: PartId): readonly Block[] => {
    const own = ownPassageOf(part);
    return [
      ...clauses.filter((clause) => clause.part === part).flatMap(clauseBlocks),
      ...blocksOfText(passages.get(own)?.text ?? "", anchorOf(own)),
    ];
  };
  const said = partsOf(clauses)
    .map((part) => ({
      part,
      blocks: partBlocks(part),
      from: clauses.find((clause) => clause.part === part)?.id ?? part,
    }))
    .filter(({ blocks }) => blocks.length > 0);
  const numbered = said.filter(({ part }) => !opening.has(part));
  return [
    ...draftNation(answers),
    ...said.flatMap(({ part, blocks, from }) =>
      part === "control"
        ? blocks
        : part === "summary"
          ? [heading(2, parts[part].title, anchorOf(from)), ...blocks]
          : [],
    ),
    { kind: "pageBreak" },
    contents("What is in this policy"),
    ...numbered.flatMap(({ part, blocks, from }, index) => [
      heading(2, `${index + 1}. ${parts[part].title}`, anchorOf(from)),
      ...blocks,
    ]),
  ];
}

const draftNation = ({ nation }: PolicyAnswers): readonly Block[] => {
  const { status, whyDraft } = nationWords(nation);
  return status === "draft" && whyDraft !== undefined ? [notice("warning", whyDraft)] : [];
};

export const policyDocument: DocumentDefinition<PolicyAnswers> = {
  id: "policy",
  title: "Policy on harmful sexual behaviour",
  purpose: "The whole policy, for staff, governors and every family that asks.",
  audience: "public",
  alsoAs: ["word", "html"],
  build: (answers, { names, version }) => policyBlocks(answers, { names, version, rolesOnly: false }),
};

export const websitePolicy: DocumentDefinition<PolicyAnswers> = {
  id: "website",
  title: "Policy for the website",
  purpose: "The whole policy with roles instead of names of staff.",
  audience: "public",
  alsoAs: ["word", "html"],
  isFor: ({ published }) => published === "roles",
  build: (answers, { names, version }) => policyBlocks(answers, { names, version, rolesOnly: true }),
};

import { type Block, heading } from "../../../documents/blocks.ts";
import type { Condition } from "../../../engine/condition.ts";
import { holds } from "../../../engine/condition.ts";
import type { DocumentContext, DocumentDefinition, Passage } from "../../../engine/template.ts";
import type { Reader } from "../clause.ts";
import { anchorOf, blocksOfText, clausesFor, passagesFor } from "../compose.ts";
import { answersSeen, type PolicyAnswers } from "../sections.ts";
import { hasJuniors, hasTeens, hasYoungest } from "../when.ts";

/** A page for somebody other than staff and governors, made of clauses of their own. */
interface Page {
  readonly id: string;
  readonly reader: Exclude<Reader, "policy">;
  readonly title: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly when?: Condition;
}

const pages: readonly Page[] = [
  {
    id: "parents",
    reader: "parents",
    title: "For parents and carers",
    purpose: "One page: what the school does, how to talk with a child, and whom to ring.",
    recipient: "parents and carers",
  },
  {
    id: "young",
    reader: "young",
    title: "Keeping safe: for our youngest",
    purpose: "A page to read together with children up to seven.",
    recipient: "our youngest children, with an adult",
    when: hasYoungest,
  },
  {
    id: "juniors",
    reader: "juniors",
    title: "Keeping safe: for children from 7 to 11",
    purpose: "A page for children to read themselves.",
    recipient: "children from 7 to 11",
    when: hasJuniors,
  },
  {
    id: "teens",
    reader: "teens",
    title: "Keeping safe: for young people",
    purpose: "A page for pupils and students from 11.",
    recipient: "young people",
    when: hasTeens,
  },
  {
    id: "easyRead",
    reader: "easyRead",
    title: "Keeping safe: easy read",
    purpose: "Short sentences, one thought in each, for anybody who reads them more easily.",
    recipient: "anybody who wants to read it",
  },
];

function pageBlocks(reader: Reader, draft: PolicyAnswers, names: DocumentContext["names"]): readonly Block[] {
  const answers = answersSeen(draft);
  const clauses = new Map(clausesFor(answers, reader).map((clause) => [clause.id, clause]));
  return passagesFor(answers, names, reader).flatMap(({ id, title, text }) => {
    const from = anchorOf(id);
    const said = blocksOfText(text, from);
    return said.length === 0 ? [] : [...(clauses.get(id)?.heads ? [heading(2, title, from)] : []), ...said];
  });
}

export const pagesForReaders: readonly DocumentDefinition<PolicyAnswers>[] = pages.map(
  ({ id, reader, title, purpose, recipient, when }) => ({
    id,
    title,
    purpose,
    audience: "public",
    recipient,
    alsoAs: ["word", "html"],
    ...(when !== undefined && { isFor: (answers: PolicyAnswers) => isSo(when, answers) }),
    build: (answers: PolicyAnswers, { names }: DocumentContext) => pageBlocks(reader, answers, names),
  }),
);

const isSo = (when: Condition, draft: PolicyAnswers): boolean => {
  const answers: Readonly<Record<string, unknown>> = answersSeen(draft);
  return holds(when, (key) => answers[key]);
};

/** Answers never change in place, and every rule asks for the passages of the same ones. */
const known = new WeakMap<
  PolicyAnswers,
  { readonly names: DocumentContext["names"]; readonly all: readonly Passage[] }
>();

/** Every passage, of the policy and of each page for these answers: what a school may put into words of its own. */
export function passages(draft: PolicyAnswers, names: DocumentContext["names"]): readonly Passage[] {
  const answers = answersSeen(draft);
  const found = known.get(answers);
  if (found?.names === names) return found.all;
  const all = allPassages(answers, names);
  known.set(answers, { names, all });
  return all;
}

function allPassages(answers: PolicyAnswers, names: DocumentContext["names"]): readonly Passage[] {
  return [
    ...passagesFor(answers, names),
    ...pages
      .filter(({ when }) => when === undefined || isSo(when, answers))
      .flatMap(({ reader, title }) =>
        passagesFor(answers, names, reader).map((passage) => ({ ...passage, part: title })),
      ),
  ];
}

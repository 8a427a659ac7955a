import type { Finding } from "../../../engine/template.ts";
import { languageIn, type Wording, type WordingKind } from "../../words/language.ts";
import type { ReferralAnswers } from "../sections.ts";
import { type Found, gathered, type ReferralAdvice, type Written, writtenIn } from "./shared.ts";

// How children, families and colleagues are spoken of (facts.md §2.4, §9). Exact words of anybody stay as they are.

interface WordingAt {
  readonly at: Written;
  readonly wordings: readonly Wording[];
}
/** All of it is read once for both pieces of advice: a chronology may be long, and this runs at every pause in the typing. */
const known = new WeakMap<ReferralAnswers, readonly WordingAt[]>();
function wordingsIn(answers: ReferralAnswers): readonly WordingAt[] {
  const found =
    known.get(answers) ??
    writtenIn(answers)
      .filter(({ isStatement }) => !isStatement)
      .map((at) => ({ at, wordings: languageIn(at.text) }))
      .filter(({ wordings }) => wordings.length > 0);
  known.set(answers, found);
  return found;
}

const wordingOf = (
  kind: WordingKind,
  answers: ReferralAnswers,
  say: (wording: Wording) => string,
): readonly Finding[] =>
  gathered(
    wordingsIn(answers).flatMap(({ at, wordings }): readonly Found[] => {
      const found = wordings.filter((each) => each.kind === kind);
      return found.length === 0 ? [] : [{ at, said: found.map(say) }];
    }),
  );

const aChildNotALabel: ReferralAdvice = {
  id: "labels",
  title: "Behaviour, not labels",
  why: "Words stay on file for decades and are read by the child one day. Naming what was done keeps it exact, and leaves room for help.",
  examples: {
    weaker: "He is a danger to girls, is guilty of at least two attacks, and mum is failing to engage.",
    stronger:
      "Two girls said that he pushed them against the fence and touched them. His mother missed two meetings, both during her night shifts, and came to the third.",
  },
  source: "facts.md §9",
  find: (answers) =>
    wordingOf(
      "label",
      answers,
      ({ words, prefer, why }) => `“${words}” could be: ${prefer}. ${why.replace(/\.$/, "")}`,
    ),
};

const inFull: ReferralAdvice = {
  id: "inFull",
  title: "Names and words in full",
  why: "The reader may work in another town, the family reads it too, and a record is kept for decades. Initials fit several people.",
  examples: {
    weaker: "The DSL spoke to the SW about J. and will do an RA.",
    stronger:
      "Mrs Hale, designated safeguarding lead, spoke to the social worker, Ben Okoro, about Jonas on 12 November. She is writing a risk assessment.",
  },
  source: "facts.md §2.4: full names and roles; §4.3: no jargon",
  find: (answers) => wordingOf("short", answers, ({ words, prefer }) => `“${words}” could be: ${prefer}`),
};

export const wording: readonly ReferralAdvice[] = [aChildNotALabel, inFull];

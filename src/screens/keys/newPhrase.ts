import { leastPassphraseLength, type PassphraseFault, passphraseFault } from "../../records/passphrase.ts";

export type PhraseSource = "offered" | "own";

export interface TypedPhrase {
  readonly source: PhraseSource;
  /** The words offered; undefined until they are there. */
  readonly offered: string | undefined;
  readonly phrase: string;
  /** The second typing of a phrase of one's own. */
  readonly again: string;
}
export interface PhraseProblems {
  readonly phrase?: string;
  readonly again?: string;
}

const faults: Readonly<Record<PassphraseFault, string>> = {
  short: `Make it ${leastPassphraseLength} characters or longer. Several words together are easiest to remember.`,
  common: "This is among the first phrases that anybody would try. Choose words that do not belong together.",
};

/** As the vault compares them: spaces and forms of the same letter make no difference. */
const plain = (phrase: string): string => phrase.normalize("NFKC").trim().replaceAll(/\s+/g, " ");

/** What must be mended before the phrase can be used; empty when nothing. */
export function phraseProblems({ source, offered, phrase, again }: TypedPhrase): PhraseProblems {
  if (plain(phrase) === "") return { phrase: source === "offered" ? "Type the five words." : "Type your phrase." };
  if (source === "offered")
    return plain(phrase) === offered
      ? {}
      : { phrase: "This is not what is offered above. Type the five words with a space between." };
  const fault = passphraseFault(phrase);
  if (fault) return { phrase: faults[fault] };
  return plain(phrase) === plain(again) ? {} : { again: "The two are not the same. Type the phrase once more." };
}

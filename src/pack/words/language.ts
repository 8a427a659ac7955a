import { abbreviations } from "./abbreviations.ts";

/**
 * What deserves another look in something written about a child (facts.md §2.4 and §9).
 * "label": names, blames or shrinks. "certain": says as settled what nobody has settled. "short": initials and abbreviations.
 */
export type WordingKind = "label" | "certain" | "short";
/** Words that were found, what could stand there instead and why. `index` is where `words` begins in the text. */
export interface Wording {
  readonly kind: WordingKind;
  readonly words: string;
  readonly prefer: string;
  readonly why: string;
  readonly index: number;
}

interface Rule {
  readonly kind: WordingKind;
  /** A pattern in small letters, met in any case as whole words; with `asWritten`, met in exactly the letters it gives. */
  readonly find: string;
  readonly asWritten?: true;
  readonly prefer: string;
  readonly why: string;
}

const thatSpeaks =
  "(?:said|says|told|tells|asked|asks|was|is|has|had|did|went|came|touched|hit|hurt|pushed|kissed|showed|shows|sent|saw)";
/** Capitals that stand for a thing, and letters that are a reference or a class and nobody's initials. */
const notInitials =
  "(?:AI|AM|AS|CD|CV|DJ|DT|DVD|EU|GB|GP|ID|II|IT|IV|IX|MP|NB|NI|OK|PA|PC|PE|PM|PS|QR|RE|TV|UK|UN|US|VI|VR|WC|XI)";
const afterAReference =
  "(?<!(?:[Cc]hild|[Pp]lan|[Oo]ption|[Cc]lass|[Gg]roup|[Bb]lock|[Rr]oom|[Ss]et|[Pp]art|[Tt]ype|[Ll]evel|[Aa]nnex|[Ss]ection|[Ff]orm|[Vv]itamin|[Gg]rade|[Tt]ier|[Pp]upil|[Tt]able)\\s)";
const afterATitle = "(?<!(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Revd|PC|DC|DS|Sgt)\\.?\\s)";

const whoItIs = {
  prefer: "the full name, or “Child B” where a child is a letter",
  why: "Initials fit several people, and in some years nobody will know whose they were.",
};

/** Earlier rules win where two could meet. */
const rules: readonly Rule[] = [
  {
    kind: "label",
    find: "(?:alleged )?(?:abusers?|perpetrators?|predators?|predatory|paedophiles?|(?:(?:sex|sexual|young|mini)[ -])?offenders?|rapists?)",
    prefer: "the child who displayed the behaviour",
    why: "It names what a child is, for good. Naming what was done leaves room for help and change.",
  },
  {
    kind: "label",
    find: "victims?(?! support)",
    prefer: "the child affected, or the word that the child chooses",
    why: "Some children do not want this word for themselves. Keep it where the child uses it or where you quote guidance.",
  },
  {
    kind: "label",
    find: "(?:complainants?|accusers?)",
    prefer: "the child who told us",
    why: "It sets one child against another and sounds like disbelief.",
  },
  {
    kind: "label",
    find: "(?:claim(?:s|ed|ing)?|alleg(?:es|ed|ing)) (?:that|to|he|she|they|it)",
    prefer: "said, or told",
    why: "For a child’s words, “said” neither doubts nor decides.",
  },
  {
    kind: "label",
    find: "disclos(?:es?|ed|ing|ures?)(?! and barring)",
    prefer: "said, or told, and to whom",
    why: "Plain words show what was really said, and can be understood by the family.",
  },
  {
    kind: "label",
    find: "(?:liars?|lied about|lying about|mak(?:es|ing) (?:it|things|this) up|made (?:it|this|things) up|mak(?:es|ing) up stories|made[ -]up stories)",
    prefer: "what was said, and what else is known about it",
    why: "Whether something is true is for others to find out; children often tell in pieces.",
  },
  {
    kind: "label",
    find: "(?:(?<!(?:found|pleaded|pleads|not) )guilty|innocent|committed (?:an? |the )?(?:offences?|crimes?|assaults?|rapes?))",
    prefer: "what was seen or said, and by whom",
    why: "It decides something that only a court decides. A referral says what is known.",
  },
  {
    kind: "label",
    find: "(?:promiscuous|sexually active|prostitut(?:e|es|ion)|lifestyle choices?|streetwise|put(?:s|ting)? (?:herself|himself|themselves|themself|itself) at risk)",
    prefer: "what others did, and what made it possible",
    why: "It puts on a child what somebody else did or took advantage of.",
  },
  {
    kind: "label",
    find: "(?:child|kiddie) porn(?:ography)?",
    prefer: "images of child sexual abuse",
    why: "It says what the images are.",
  },
  {
    kind: "label",
    find: "(?:naughty|banter|horseplay|boys will be boys|kids (?:will be|being) kids|attention[ -]seek(?:ing|ers?)|(?:just|only) (?:a joke|joking|messing|playing|being silly|experimenting)|part of growing up)",
    prefer: "what was done, how often and in which situation",
    why: "It makes the behaviour smaller than it was, or blames a need. A reader looks for behaviour, pattern and context.",
  },
  {
    kind: "label",
    find: "mental age",
    prefer: "stage of development, and what the child understands and needs",
    why: "One number hides what a child can and cannot do.",
  },
  {
    kind: "label",
    find: "(?:resistant|uncooperative|hard to reach|dysfunctional|chaotic|not engaging|refus(?:es|ed|ing) to engage|fail(?:s|ed|ing|ure) to (?:engage|protect|comply|co-?operate)|failing (?:parents?|mother|father|family|families|carers?))",
    prefer: "what was offered, what happened, and what may have made it hard",
    why: "It judges a family. What they were offered and what came of it can be checked and worked with.",
  },
  {
    kind: "certain",
    find: "(?:definitely|undoubtedly|certainly|without (?:a |any )?doubt|there (?:is|was) no doubt|obviously|clearly (?:an?|the|is|was|are|were|his|her|their|knew|knows|did|does|meant|means|intended|wanted|wants|enjoyed|enjoys|planned|happened|lied|lying|upset|not|sexual|abusive|dangerous)|no question that)",
    prefer: "may, appears, or “we are worried because …”",
    why: "It asks a reader to believe instead of showing what there is to see.",
  },
  {
    kind: "short",
    asWritten: true,
    find: `(?:${Object.keys(abbreviations).join("|")})s?`,
    prefer: "the words in full",
    why: "Short forms differ from place to place, and the family reads this too.",
  },
  {
    kind: "short",
    asWritten: true,
    find: `(?!U\\.K\\.|U\\.S\\.|B\\.A\\.)\\p{Lu}\\.(?: ?\\p{Lu}\\.)+`,
    ...whoItIs,
  },
  { kind: "short", asWritten: true, find: `${afterATitle}${afterAReference}(?!I\\.)\\p{Lu}\\.`, ...whoItIs },
  {
    kind: "short",
    asWritten: true,
    find: `(?!${notInitials}(?!\\p{L}))[A-Z]{2}(?=['’]s(?!\\p{L})| ${thatSpeaks}(?!\\p{L}))`,
    ...whoItIs,
  },
  {
    kind: "short",
    asWritten: true,
    find: `${afterAReference}[B-HJ-Z](?= ${thatSpeaks}(?!\\p{L}))`,
    ...whoItIs,
  },
];

/** Somebody's exact words are left alone. An apostrophe inside single quotation marks does not end them. */
const quoted = `“[^“”]*”|"[^"\\n]*"|‘(?:[^‘’]|’(?=\\p{L}))*’(?!\\p{L})`;

const inAnyCase = (find: string): string =>
  find.replaceAll(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`).replaceAll(" ", "\\s+");
const patternOf = ({ find, asWritten }: Rule): string => (asWritten ? find : inAnyCase(find));

/** Everything at once: what is quoted first, then each rule as a group of its own, in whole words. */
const anything = new RegExp(
  `${quoted}|(?<![\\p{L}\\p{N}])(?:${rules.map((rule) => `(${patternOf(rule)})`).join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

const quotations = new RegExp(quoted, "gu");
/** A text with somebody’s exact words blanked out, so that the writer’s own can be looked at. As long as it was. */
export const withoutQuotations = (text: string): string =>
  text.replaceAll(quotations, (words) => " ".repeat(words.length));

/** What deserves another look in a text, in reading order. Never throws; words inside quotation marks are left alone. */
export const languageIn = (text: string): readonly Wording[] =>
  [...text.matchAll(anything)].flatMap((match): readonly Wording[] => {
    const rule = rules.find((_, at) => match[at + 1] !== undefined);
    if (rule === undefined) return [];
    const [words] = match;
    const inFull = abbreviations[words] ?? abbreviations[words.replace(/s$/, "")];
    if (inFull !== undefined && isExplained(text.slice(0, match.index), inFull)) return [];
    const { kind, prefer, why } = rule;
    return [{ kind, words, prefer: inFull ?? prefer, why, index: match.index }];
  });

/** "Designated safeguarding lead (DSL)" explains every "DSL" from there on. */
const isExplained = (before: string, inFull: string): boolean =>
  before.toLocaleLowerCase("en-GB").includes(inFull.toLocaleLowerCase("en-GB"));

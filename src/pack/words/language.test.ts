import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abbreviations } from "./abbreviations.ts";
import { languageIn } from "./language.ts";

/** Words that label a child, shrink what happened or judge a family (facts.md §9). Nothing that is asked or printed may use them. */
const avoided = [
  "perpetrator",
  "abuser",
  "offender",
  "predator",
  "paedophile",
  "accuser",
  "complainant",
  "promiscuous",
  "mental age",
  "attention seeking",
  "attention-seeking",
  "banter",
  "naughty",
  "boys will be boys",
  "sexually active",
];
/** Guidance’s own term is explained once, in the policy, as guidance’s; and a card is found by words that people type, whatever they are. */
const explained = {
  perpetrator: ["../guidance/cards/lives.ts", "../policy/clauses/definitions.ts"],
  banter: ["../guidance/cards/words.ts"],
  // Said by somebody in an invented case, for a team to find and mend.
  predator: ["../team/sessions/two-children.ts"],
  "attention seeking": ["../team/sessions/what-was-written.ts"],
} as Readonly<Record<string, readonly string[]>>;
/** The lists that look for such words, in what is written and in policies of other people, have to name them. */
const sources = import.meta.glob<string>(["../**/*.ts", "!../**/*.test.ts", "!./language.ts", "!./policy-parts.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
/** What stands in quotation marks in the source: everything a person may read, and nothing that explains the code. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

describe("the words of the pack", () => {
  test("are found", () => {
    expect(Object.keys(sources).length).toBeGreaterThan(20);
  });

  test.each(avoided)("never say “%s”", (word) => {
    const found = Object.entries(sources)
      .filter(([, source]) => new RegExp(`\\b${word}`, "i").test(withoutComments(source)))
      .map(([file]) => file);
    expect(found).toEqual(explained[word] ?? []);
  });
});

const found = (text: string) => languageIn(text).map(({ words }) => words);
const kinds = (text: string) => languageIn(text).map(({ kind }) => kind);

describe("words to look at again", () => {
  test.each([
    ["The perpetrator was seen by the bins", "perpetrator"],
    ["She is the VICTIM here", "VICTIM"],
    ["an alleged  abuser", "alleged  abuser"],
    ["The young offender in Year 9", "young offender"],
    ["He claims that nothing happened", "claims that"],
    ["It was only banter", "banter"],
    ["Boys\nwill be boys, he said", "Boys\nwill be boys"],
    ["Her mental age is six", "mental age"],
    ["The mother is failing to engage", "failing to engage"],
    ["She put herself at risk", "put herself at risk"],
    ["She disclosed it at lunch", "disclosed"],
  ])("“%s” labels, blames or shrinks", (text, words) => {
    expect(found(text)).toEqual([words]);
    expect(kinds(text)).toEqual(["label"]);
  });
  test.each([
    "The child who displayed the behaviour was met at the gate",
    "A referral to Victim Support was offered",
    "The check by the Disclosure and Barring Service is in date",
    "The family claims universal credit",
    "What is alleged was written down the same day",
    "The exam board offended nobody",
    "A court found him not guilty in May",
    "She failed her spelling test and tried again",
  ])("“%s” is left alone", (text) => {
    expect(found(text)).toEqual([]);
  });
  test("what nobody has settled is not said as settled", () => {
    expect(kinds("He obviously planned it. He clearly knew. It definitely happened.")).toEqual([
      "certain",
      "certain",
      "certain",
    ]);
    expect(found("The label was clearly marked. She could see him clearly. She says clearly what she needs.")).toEqual(
      [],
    );
  });
});

describe("somebody’s exact words", () => {
  test.each([
    "She said “he is a perpetrator, DSL knows”.",
    'She said "J. is a victim" twice.',
    "She said ‘I don’t want to be the victim’ and left.",
  ])("%s stays as it is", (text) => {
    expect(found(text)).toEqual([]);
  });
  test("what follows them is looked at again", () => {
    expect(found("“The victim” said the DSL. ‘It’s nothing’ said the abuser.")).toEqual(["DSL", "abuser"]);
  });
  test("a quotation that is never closed hides nothing", () => {
    expect(found("She said “it was the abuser")).toEqual(["abuser"]);
  });
});

describe("initials and abbreviations", () => {
  test.each([
    ["J. told Mrs Hale at lunch", "J."],
    ["He sat beside A.B. on the bus", "A.B."],
    ["AB said it was a game", "AB"],
    ["JT’s bag was open", "JT"],
    ["K pushed the door", "K"],
    ["The DSL rang", "DSL"],
    ["Two YPs in the corridor", "YPs"],
    ["Advice from CSC", "CSC"],
    ["The SW did not answer", "SW"],
  ])("“%s” leaves a reader guessing", (text, words) => {
    expect(found(text)).toEqual([words]);
    expect(kinds(text)).toEqual(["short"]);
  });
  test.each([
    "I was there. So was I. I saw it",
    "The TV was on. PE was over. OK was the answer. The UK is meant",
    "He takes one A level and has vitamin D. No. 7 is the house",
    "Child B said so. Child B. was there. Class B was out. Plan B.",
    "Mrs R. Hale and Dr. P. Osei met",
    "At 9 a.m. he rang, i.e. before school, e.g. from the gate",
    "Year 7B did PE in the hall",
    "HE DID IT TO ME IN THE HALL",
    "IT was the lesson; the GP and the SENCO were told; NB the date",
  ])("“%s” is plain enough", (text) => {
    expect(found(text)).toEqual([]);
  });
  test("an abbreviation is given in full", () => {
    expect(languageIn("The DSL")[0]).toMatchObject({ words: "DSL", prefer: "designated safeguarding lead", index: 4 });
    expect(languageIn("Both TAs")[0]?.prefer).toBe("teaching assistant");
  });
  test("one that has been explained may be used from there on", () => {
    expect(found("The Designated Safeguarding Lead (DSL) rang. The DSL rang again.")).toEqual([]);
    expect(found("The DSL, our designated safeguarding lead, rang.")).toEqual(["DSL"]);
  });
  test("every one has words in full that hold no abbreviation themselves", () => {
    for (const [short, inFull] of Object.entries(abbreviations)) expect([short, found(inFull)]).toEqual([short, []]);
  });
});

describe("any text", () => {
  const scraps = fc.constantFrom(
    "“",
    "”",
    '"',
    "‘",
    "’",
    "J.",
    "DSL",
    "abuser",
    " ",
    "\n",
    "don’t",
    "é",
    "𝒳",
    "I",
    ".",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(scraps).map((parts) => parts.join("")),
  );
  test("never throws, and every place is where the words are, in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const all = languageIn(text);
        for (const { words, index } of all) expect(text.slice(index, index + words.length)).toBe(words);
        expect(all.map(({ index }) => index)).toEqual(all.map(({ index }) => index).toSorted((a, b) => a - b));
      }),
    );
  });
  test("is found in what stands outside quotation marks, whatever stands inside", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[“”]/.test(text)),
        (inside) => {
          expect(found(`“${inside}” then the predator`)).toContain("predator");
          expect(found(`“${inside} predator”`)).toEqual([]);
        },
      ),
    );
  });
});

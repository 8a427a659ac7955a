import { type Block, bullets, contents, type Document, facts, heading, notice, paragraph, table } from "./blocks.ts";

const chapters: readonly (readonly [string, readonly string[]])[] = [
  ["What this policy is for", ["Whom it covers", "How it stands beside our other policies"]],
  ["What we mean by harmful sexual behaviour", ["Words we use and words we do not", "Where it can happen"]],
  ["Who does what", ["The governing body", "The head teacher", "The designated safeguarding lead", "Every adult"]],
  ["How children can tell us", ["In person", "In writing", "For children who do not use speech"]],
  ["What we do at once", ["Listening", "Keeping everybody safe", "What we never do"]],
  ["Decisions, and who makes them", ["Four ways to respond", "When we ask children’s social care or the police"]],
  ["Safety plans for the places and times in which a child needs an adult near, and how each of them is reviewed", []],
  ["Help for every child concerned", ["The child affected", "The child who displayed the behaviour", "Families"]],
  ["Teaching", ["What is taught and when"]],
  ["Records and sharing", ["What is kept", "Who may see it"]],
  ["How we know that this works", []],
];

const sentence =
  "An adult who is told something listens, does not promise to keep it to themselves, writes down the words that were used and passes them on the same day, whatever else they were about to do.";
const prose = (count: number) => Array.from({ length: count }, () => sentence).join(" ");

const section = (title: string, i: number): readonly Block[] => [
  heading(2, title),
  paragraph(prose(6)),
  bullets([
    { text: "Tell the designated safeguarding lead by the end of the day." },
    { text: "Write down what was said." },
  ]),
  ...(i % 2 === 0 ? [heading(3, "In practice"), paragraph(prose(4))] : [notice("note", prose(1))]),
];

/** A policy as a school publishes it: about fifteen pages, thirty-three headings in its list of contents. Invented. */
export const policy: Document = {
  title: "Harmful sexual behaviour policy",
  marking: "",
  school: "Larchwood Primary School",
  reference: "Policy 0001 · version 2",
  isDraft: false,
  dated: "3 December 2026",
  standing:
    "Approved by the governing body on 3 December 2026, minute 7.2. In force from 4 December 2026. To be reviewed by 1 September 2027.",
  copyLine: "For anybody who wants to read it · School policy · made 3 December 2026 at 10:42 · 3f9a77c10b2e",
  blocks: [
    facts([{ label: "Designated safeguarding lead", value: "Folake Adeyemi" }]),
    contents("Contents"),
    { kind: "pageBreak" },
    ...chapters.flatMap(([chapter, sections]): readonly Block[] => [
      heading(1, chapter),
      paragraph(prose(3)),
      ...sections.flatMap(section),
    ]),
    table(
      "Where to find more",
      [
        { title: "What", width: 1 },
        { title: "Where", width: 3 },
      ],
      [{ cells: ["Childline", "0800 1111, at any hour"] }, { cells: ["Report Remove", "childline.org.uk/remove"] }],
    ),
  ],
};

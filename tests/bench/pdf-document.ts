import {
  type Block,
  bullets,
  type Document,
  facts,
  heading,
  notice,
  numbered,
  paragraph,
  type TableRow,
  table,
} from "../../src/documents/blocks.ts";
import { seeded } from "../fixtures/seeded.ts";

/** Invented safety plans of a known length, for measuring. The same seed gives the same document. */
export const sixPages = (): Document => planOf(4);
export const fortyPages = (): Document => planOf(29);

const sentences = [
  "An adult stands where both doors can be seen from the start of lunch until the bell.",
  "He was calm within two minutes and asked to go back to the reading corner.",
  "We agreed a word he can say when he wants to leave without giving a reason.",
  "Two younger pupils were asked, apart from one another, whether they feel safe there.",
  "The rota names a person and a second person, so that nobody is left to guess.",
  "Her mother was told by telephone the same afternoon and came in the next morning.",
  "Games that turn into grabbing are stopped early and in the same words by everyone.",
  "Changing for PE is done in the first group, with an adult at the door and not inside.",
  "What was seen is written down on the day, in the words that were used.",
  "The plan is for the place and the time, and says what an adult would be seen doing.",
  "He does well with a job at transitions and likes to be asked to carry the register.",
  "Nothing here is a punishment, and he has been told so in words he understands.",
];
const places = [
  "Playground at break",
  "Toilets by the field",
  "Changing for PE",
  "Corridor before lunch",
  "After-school club",
  "School bus",
  "Reading corner",
  "Trips and visits",
];
const people = ["T. Reyes", "L. Adeyemi", "S. Llŷr", "M. Okonjo", "Z. Ó Briain"];

function planOf(sections: number): Document {
  const random = seeded(19);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const prose = (count: number) => Array.from({ length: count }, () => pick(sentences)).join(" ");
  const row = (): TableRow => ({
    cells: [pick(places), prose(1 + Math.floor(random() * 3)), prose(1 + Math.floor(random() * 2)), pick(people)],
  });
  const section = (number: number): readonly Block[] => [
    heading(2, `${number}. ${pick(places)}`),
    paragraph(prose(5)),
    facts([
      { label: "What could happen", value: prose(2) },
      { label: "How closely an adult supervises", value: "In line of sight" },
      { label: "From when", value: "23 November 2026" },
      { label: "Who makes sure", value: `${pick(people)}, cover ${pick(people)}` },
    ]),
    heading(3, "What we do"),
    number % 2 === 0
      ? bullets([{ text: prose(1) }, { text: prose(2) }, { text: prose(1) }])
      : numbered([{ text: prose(1) }, { text: prose(1) }, { text: prose(2) }]),
    table(
      "Times and people",
      [
        { title: "Place", width: 2 },
        { title: "What could happen", width: 3 },
        { title: "What we will do", width: 3 },
        { title: "Who", width: 1.5 },
      ],
      Array.from({ length: 4 }, row),
    ),
    {
      kind: "quote",
      words: "I don’t like it when it gets loud by the sinks.",
      speaker: "Child affected",
      detail: "Heard by L. Adeyemi on 12 November 2026, asked: “What is lunch like?”",
    },
    notice(number % 3 === 0 ? "warning" : "note", prose(1)),
  ];
  return {
    title: "Risk assessment and safety plan",
    marking: "CONFIDENTIAL · CHILD PROTECTION",
    school: "Larchwood Primary School",
    reference: "Plan 0019 · version 1",
    isDraft: false,
    dated: "22 November 2026",
    blocks: Array.from({ length: sections }, (_, i) => section(i + 1)).flat(),
  };
}

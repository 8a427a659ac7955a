import {
  bullets,
  contents,
  type Document,
  facts,
  heading,
  notice,
  numbered,
  paragraph,
  type Signature,
  table,
} from "../blocks.ts";

const manyWords = (count: number, stem: string) => Array.from({ length: count }, (_, i) => `${stem}${i + 1}`).join(" ");

const signed: Signature = {
  kind: "signature",
  role: "Designated safeguarding lead",
  name: "Zoë Ó Briain-Łukasiewicz",
  detail: "22 November 2026 at 10:42",
  strokes: [
    [20, 90, 60, 20, 80, 95, 120, 30, 150, 90, 190, 60],
    [210, 80, 260, 40, 300, 85, 380, 50],
    [330, 30],
  ],
};

/** Every kind of block, the names that break printers, and everything too long. Invented. */
export const kitchenSink: Document = {
  title: "Risk assessment and safety plan",
  marking: "CONFIDENTIAL · CHILD PROTECTION",
  school: "Larchwood Primary School",
  reference: "Plan 0019 · version 1",
  isDraft: true,
  dated: "22 November 2026",
  standing: "Approved by the governing body, minute 7.2. To be reviewed by 1 September 2027.",
  blocks: [
    contents("What is in it"),
    heading(2, "The children"),
    paragraph(
      "Zoë Ó Briain-Łukasiewicz, Nguyễn Thị Ánh, Siôn Llŷr, Ọlábísí Adéyẹmí and محمد were there, with 王小明 🙂.",
    ),
    paragraph(
      "He said: قال محمد انه لا يريد الذهاب to the teacher.\nA second line.\n\nA line after a gap → ✓ done, ☐ not.",
    ),
    notice("warning", "Do not ask the child to say it again.\nWrite down what was said."),
    notice("note", "This plan is for the place and the time, not the child."),
    heading(2, "What is agreed"),
    facts([
      { label: "Who makes sure", value: "Tom Reyes; cover: Lola Adeyemi" },
      { label: "Where\nand when", value: "Toilets by the field.\nAt the end of lunch.\n\nEvery day." },
      { label: "Not answered yet", value: "" },
      { label: "A link", value: `https://example.org/${"a-very-long-path/".repeat(14)}end?q=1` },
      { label: "One long run", value: "x".repeat(200) },
      { label: "A long account", value: manyWords(900, "fact") },
    ]),
    heading(3, "What we do"),
    numbered([{ text: "An adult stands at the door." }, { text: manyWords(60, "step") }, { text: "Third." }]),
    bullets([{ text: "Bullet one" }, { text: "Bullet two\nwith a second line" }]),
    heading(2, "Times and people"),
    table(
      "Sixty rows",
      [
        { title: "Place", width: 1 },
        { title: "What could happen", width: 2 },
        { title: "What we will do", width: 2 },
      ],
      Array.from({ length: 60 }, (_, i) => ({
        cells: [
          `Place ${i + 1}`,
          `Play that turns into grabbing ${i + 1}`,
          "Structured game with an adult; regular check.",
        ],
      })),
    ),
    table(
      "A cell of three thousand words",
      [
        { title: "Short", width: 1 },
        { title: "Long", width: 2 },
        { title: "Middling", width: 1 },
      ],
      [
        { cells: ["before", "before", "before"] },
        { cells: ["short cell", manyWords(3000, "cell"), manyWords(100, "side")] },
        { cells: ["after", "after", "after"] },
      ],
    ),
    { kind: "pageBreak" },
    heading(2, "In their words"),
    {
      kind: "quote",
      words: "I don’t like it when it gets loud.\nI want to sit by the window.",
      speaker: "Child affected",
      detail: "Heard by L. Adeyemi on 12 November 2026, asked: “What is lunch like?”",
    },
    heading(2, "Agreement"),
    signed,
    { kind: "signature", role: "Parent", name: "Nguyễn Thị Ánh", detail: "Typed on 22 November 2026", strokes: [] },
    { kind: "signature", role: "Head teacher", name: "", detail: "", strokes: [] },
  ],
};

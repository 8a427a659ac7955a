import { describe, expect, test } from "vitest";
import { textsOf } from "../documents/blocks.ts";
import { choice, group, longText, notice, person, signature, statement, text } from "./ask.ts";
import { presented } from "./present.ts";
import { type Names, section } from "./template.ts";

const names: Names = {
  child: (id) => `Child ${id}`,
  person: (id) => `Person ${id}`,
  personName: (id) => `Person ${id}`,
  authority: (id) => `Authority ${id}`,
};
const asked = {
  sections: [
    section("plain", "Plain things", [
      text("needed", { label: "Needed" }),
      text("optional", { label: "Optional", optional: true }),
      notice("aside", { title: "Aside", text: "Said on screen only" }),
    ]),
    section("said", "What was said", [
      group(
        "quotes",
        [statement("words", { label: "Exact words" }), text("where", { label: "Where?", optional: true })],
        {
          label: "Statements",
          itemName: "statement",
        },
      ),
    ]),
    section("decided", "Decisions", [
      group(
        "decisions",
        [
          longText("what", { label: "What?" }),
          longText("why", { label: "Why?" }),
          choice("state", { open: "Open", done: "Done" }, { label: "State", optional: true }),
          person("by", { label: "By whom" }),
        ],
        { label: "First decisions", itemName: "decision" },
      ),
      signature("signed", { label: "Signed by" }),
    ]),
  ],
} as const;
const asTable = {
  decisions: {
    as: "table",
    columns: [
      { title: "Decision", width: 2, of: { what: "" } },
      { title: "Reason", width: 1, of: { why: "", state: "Now" } },
    ],
  },
} as const;
const build = (draft: Readonly<Record<string, unknown>>, layouts = {}) => presented(asked, draft, names, layouts);

describe("a document made of the summary", () => {
  test("says that an answer is missing where it is needed, and leaves out what was optional", () => {
    const [, first] = build({});
    expect(first).toEqual({
      kind: "facts",
      rows: [{ label: "Needed", value: "Not answered", from: { sectionId: "plain", key: "needed" } }],
    });
  });

  test("sets rows that follow each other as one block, each leading back to its question", () => {
    const [, first] = build({ needed: "yes, this", optional: "and that" });
    expect(first).toMatchObject({
      kind: "facts",
      rows: [
        { value: "yes, this", from: { key: "needed" } },
        { value: "and that", from: { key: "optional" } },
      ],
    });
  });

  test("says “None” of a list with nothing in it", () => {
    expect(build({}).flatMap(textsOf)).toContain("None");
  });

  test("a group without a layout prints its items one after another, under their names", () => {
    const blocks = build({ decisions: [{ itemId: "a", what: "Tell the parents", why: "They should know", by: "7" }] });
    expect(blocks).toContainEqual({
      kind: "heading",
      level: 3,
      text: "Decision 1: Tell the parents",
      from: { sectionId: "decided", key: "decisions", itemId: "a" },
    });
    expect(blocks.flatMap(textsOf)).toContain("Person 7");
  });

  test("what a heading has just said is not said again", () => {
    const texts = build({ decisions: [{ itemId: "a", what: "Tell the parents", why: "They should know" }] }).flatMap(
      textsOf,
    );
    expect(texts).toContain("Decision 1: Tell the parents");
    expect(texts).not.toContain("What?");
    const long = `${"So much was decided. ".repeat(9)}\nAnd more.`;
    expect(build({ decisions: [{ itemId: "a", what: long }] }).flatMap(textsOf)).toContain(long.trim());

    const titled = (as: "table" | "facts") =>
      presented(
        {
          sections: [
            section("things", "Things", [
              group("things", [text("name", { label: "Name" })], { label: "Things", itemName: "thing" }),
            ]),
          ],
        },
        { things: [{ itemId: "a", name: "Bench" }] },
        names,
        as === "table" ? { things: { as, columns: [{ title: "Name", width: 1, of: { name: "" } }] } } : {},
      )
        .flatMap(textsOf)
        .filter((said) => said === "Things");
    expect(titled("table")).toHaveLength(1);
    expect(titled("facts")).toHaveLength(1);
  });

  test("a table puts several answers into one cell, and what no column names into the last", () => {
    const blocks = build(
      { decisions: [{ itemId: "a", what: "Wait", why: "Police asked", state: "open", by: "7" }] },
      asTable,
    );
    expect(blocks).toContainEqual({
      kind: "table",
      caption: "First decisions",
      columns: [
        { title: "Decision", width: 2 },
        { title: "Reason", width: 1 },
      ],
      rows: [
        {
          cells: ["Wait", "Police asked\nNow: Open\nBy whom: Person 7"],
          from: { sectionId: "decided", key: "decisions", itemId: "a" },
        },
      ],
    });
  });

  test("a column that nothing is said in, and a section that nothing is said in, are left out", () => {
    const spare = {
      sections: [
        section("none", "Nothing here", [text("never", { label: "Never", optional: true })]),
        section("some", "Something here", [
          group("things", [text("name", { label: "Name" }), text("note", { label: "Note", optional: true })], {
            label: "Things",
            itemName: "thing",
          }),
        ]),
      ],
    } as const;
    const columns = [
      { title: "Name", width: 1, of: { name: "" } },
      { title: "Note", width: 1, of: { note: "" } },
    ];
    const blocks = presented(spare, { things: [{ itemId: "a", name: "Bench" }] }, names, {
      things: { as: "table", columns },
    });
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "table"]);
    expect(blocks[1]).toMatchObject({ columns: [{ title: "Name" }], rows: [{ cells: ["Bench"] }] });
  });

  test("a half-written row of a table says what is missing", () => {
    const blocks = build({ decisions: [{ itemId: "a" }] }, asTable);
    expect(blocks.flatMap(textsOf)).toContain("Not answered\nBy whom: Not answered");
  });

  test("exact words become a quote, with what else is known about them", () => {
    const words = { speaker: "Amal", words: "Stop it.", heardBy: "Mrs Hale", asked: "What happened?" };
    const blocks = build(
      { quotes: [{ itemId: "q", words, where: "In the hall" }] },
      { quotes: { as: "quotes", statement: "words" } },
    );
    expect(blocks).toContainEqual({
      kind: "quote",
      speaker: "Amal",
      words: "Stop it.",
      detail: "Heard by Mrs Hale. Asked just before: “What happened?”\nWhere? In the hall",
      from: { sectionId: "said", key: "quotes", itemId: "q" },
    });
  });

  test("a quote that is not written yet says so", () => {
    const blocks = build({ quotes: [{ itemId: "q" }] }, { quotes: { as: "quotes", statement: "words" } });
    expect(blocks.flatMap(textsOf)).toEqual(expect.arrayContaining(["Exact words", "Not answered"]));
  });

  test("a signature keeps its strokes, and says how it was given", () => {
    const signed = { name: "Ruth Hale", strokes: [[1, 2, 3, 4]], signedAt: "2026-11-22T10:42" };
    expect(build({ signed })).toContainEqual({
      kind: "signature",
      role: "Signed by",
      name: "Ruth Hale",
      detail: "signed on 22 November 2026 at 10:42",
      strokes: [[1, 2, 3, 4]],
      from: { sectionId: "decided", key: "signed" },
    });
  });
});

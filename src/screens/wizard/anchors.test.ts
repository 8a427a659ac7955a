import { expect, test } from "vitest";
import { type Block, facts, heading, table } from "../../documents/blocks.ts";
import { anchorFor } from "./anchors.ts";

const row = { sectionId: "places", key: "places", itemId: "b" };
const blocks: readonly Block[] = [
  heading(2, "Places", { sectionId: "places", key: "places" }),
  table("Places", [{ title: "Place", width: 1 }], [{ cells: ["Bus"], from: row }]),
  facts([{ label: "Agreed", value: "Yes", from: { sectionId: "end", key: "agreed" } }]),
];

test("a question leads to the piece of the document that says its answer", () => {
  expect(anchorFor(blocks, { sectionId: "end", key: "agreed" })).toEqual({ sectionId: "end", key: "agreed" });
});
test("a question in an item leads to the line of that item when it has no piece of its own", () => {
  expect(anchorFor(blocks, { sectionId: "places", key: "control", itemId: "b" })).toEqual(row);
});
test("what the document says nothing of leads nowhere", () => {
  expect(anchorFor(blocks, { sectionId: "end", key: "later" })).toBeUndefined();
  expect(anchorFor(blocks, { sectionId: "places", key: "control", itemId: "gone" })).toBeUndefined();
  expect(anchorFor(blocks, undefined)).toBeUndefined();
});

import { expect, test } from "vitest";
import { type Document, paragraph } from "../documents/blocks.ts";
import { markedDocument } from "./exportMark.ts";

const document: Document = {
  title: "Referral",
  marking: "CONFIDENTIAL",
  school: "Elmbrook School",
  reference: "Referral 0003 · version 1",
  isDraft: false,
  dated: "22 November 2026",
  blocks: [paragraph("A bag was taken.", { sectionId: "a", key: "b" })],
};
const mark = (change: Partial<Document> = {}, handing = { recipient: " Sam’s mother ", purpose: "Referral" }) =>
  markedDocument(
    { ...document, ...change },
    handing,
    { text: (text) => text.replace("Sam", "Child B") },
    new Date(2026, 10, 22, 10, 42),
  );

test("the line of a copy says for whom, what for, when and what it says, without a name that is hidden", async () => {
  const marked = await mark();
  expect(marked.document.copyLine).toBe(
    `For Child B’s mother · Referral · made 22 November 2026 at 10:42 · ${marked.contents.slice(0, 12)}`,
  );
  expect(marked.contents).toMatch(/^[0-9a-f]{64}$/);
});

test("the fingerprint is of what the copy says: not of the day, the reader, its approval or where a piece came from", async () => {
  const { contents } = await mark();
  const same = [
    await mark({ dated: "23 November 2026" }),
    await mark({ blocks: [paragraph("A bag was taken.")] }),
    await mark({}, { recipient: "Another", purpose: "" }),
    await mark({ standing: "Approved by the governing body on 3 December 2026." }),
  ];
  for (const each of same) expect(each.contents).toBe(contents);
  const others = [
    await mark({ blocks: [paragraph("A coat was taken.")] }),
    await mark({ reference: "Referral 0003 · version 2" }),
    await mark({ isDraft: true }),
  ];
  expect(new Set([contents, ...others.map((each) => each.contents)]).size).toBe(4);
});

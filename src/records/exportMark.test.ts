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
const markOfCopy = (change: Partial<Document> = {}, handing = { recipient: " Sam’s mother ", purpose: "Referral" }) =>
  markedDocument(
    { ...document, ...change },
    handing,
    { text: (text) => text.replace("Sam", "Child B") },
    new Date(2026, 10, 22, 10, 42),
  );

test("the line of a copy says for whom, what for, when and what it says, without a name that is hidden", async () => {
  const marked = await markOfCopy();
  expect(marked.document.copyLine).toBe(
    `For Child B’s mother · Referral · made 22 November 2026 at 10:42 · ${marked.contents.slice(0, 12)}`,
  );
  expect(marked.contents).toMatch(/^[0-9a-f]{64}$/);
});

test("the line says where the activity log stood, and what of the line is a fingerprint and no name", async () => {
  const log = { chain: "tablet/0", n: 1204, hash: "7f3a90bc12de".padEnd(64, "0") };
  const redactor = { text: (text: string) => text };
  const marked = await markedDocument(document, { recipient: "", purpose: "" }, redactor, new Date(2026, 10, 22), log);
  const mark = marked.contents.slice(0, 12);
  expect(marked.document.copyLine).toBe(`made 22 November 2026 at 00:00 · ${mark} · log 1204 7f3a90bc12de`);
  expect(marked.marks).toEqual([mark, "7f3a90bc12de"]);
  expect(marked.contents).toBe((await markOfCopy()).contents);
});

test("the fingerprint is of what the copy says: not of the day, the reader, its approval or where a piece came from", async () => {
  const { contents } = await markOfCopy();
  const same = [
    await markOfCopy({ dated: "23 November 2026" }),
    await markOfCopy({ blocks: [paragraph("A bag was taken.")] }),
    await markOfCopy({}, { recipient: "Another", purpose: "" }),
    await markOfCopy({ standing: "Approved by the governing body on 3 December 2026." }),
  ];
  for (const each of same) expect(each.contents).toBe(contents);
  const others = [
    await markOfCopy({ blocks: [paragraph("A coat was taken.")] }),
    await markOfCopy({ reference: "Referral 0003 · version 2" }),
    await markOfCopy({ isDraft: true }),
  ];
  expect(new Set([contents, ...others.map((each) => each.contents)]).size).toBe(4);
});

import { describe, expect, test } from "vitest";
import { textsOf } from "../documents/blocks.ts";
import { finishedReferral } from "./copies.fixture.ts";
import { blocksFor, documentFor } from "./copies.ts";
import { leaksFrom } from "./leaks.ts";

const today = "2026-11-22";

async function referral(change: Readonly<Record<string, unknown>> = {}) {
  const { workspace, record, wanted } = await finishedReferral(change);
  const file = workspace.caseFile.get();
  const { template, copy } = wanted;
  const blocks = blocksFor(file, template, record, copy, today);
  return {
    blocks,
    text: blocks.flatMap(textsOf).join("\n"),
    leaks: (text: string) => leaksFrom(file, template, record, copy, text, today),
    document: documentFor(file, template, { ...record, links: [] }, copy, today),
  };
}

describe("a copy for another agency", () => {
  test("names the child it is about and letters every other, wherever a name stands", async () => {
    const { text } = await referral();
    expect(text).toContain("Amal Idris");
    expect(text).toContain("Child B’s bag was taken. Amal told Child B@example.org, then Child B'S mother.");
    expect(text).toContain("Amal Idris and Child C hid it");
    expect(text).not.toMatch(/sam|okafor|lena|fox|kit vane/i);
  });

  test("names a child whom the writer decided to name, and letters move up", async () => {
    const { text } = await referral({
      others: [
        { itemId: "1", other: "sam", naming: "named" },
        { itemId: "2", other: "lena", naming: "letter" },
      ],
    });
    expect(text).toContain("Sam Okafor’s bag");
    expect(text).toContain("Amal Idris and Child B hid it");
  });

  test("strikes out the drawing of a name that is hidden, in itself and in an annex", async () => {
    const { blocks } = await referral();
    const signatures = blocks.filter((block) => block.kind === "signature");
    expect(signatures.map(({ name }) => name)).toEqual(["Child B", "Ann Child B"]);
    for (const { strokes } of signatures) expect(strokes).toEqual([[20, 60, 380, 60]]);
  });

  test("carries what it rests on under its reference, with the same letters and none of its anchors", async () => {
    const { blocks, text } = await referral();
    expect(text).toContain("Annex: Plan 0019 · version 2\nChild B and Amal Idris\nChild D\nSits apart from Child B");
    const annex = blocks.slice(blocks.findIndex((block) => block.kind === "heading" && block.level === 1));
    expect(JSON.stringify(annex)).not.toContain('"from"');
  });

  test("carries no annex where what it came from is gone", async () => {
    const { document } = await referral();
    expect(document.blocks.flatMap(textsOf).join()).not.toContain("Annex");
  });

  test("counts a hidden name as a leak wherever it stands, in words that only an annex has too", async () => {
    const { text, leaks } = await referral();
    expect(leaks(text)).toEqual([]);
    expect(leaks(`${text}\nKit Vane`)).toEqual(["Kit Vane"]);
    expect(leaks(`${text}\nfor the mother of okafor_sam`)).toEqual(["Okafor Sam"]);
  });
});

test("a draft that is damaged is checked all the same", async () => {
  const { leaks } = await referral({ signed: { strokes: "none" }, said: 7, others: [null, { other: 3 }] });
  expect(leaks("Lena Fox")).toEqual(["Lena Fox"]);
});

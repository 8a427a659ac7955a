import { describe, expect, test } from "vitest";
import { textsIn } from "../casefile/fileData.ts";
import type { Decisions } from "../casefile/leaving/review.ts";
import { type Pack, packText, readPack } from "../casefile/transfer/pack.ts";
import { textsOf } from "../documents/blocks.ts";
import { caseFileWith, story, templates } from "./childFile.fixture.ts";
import { type ChildFileWish, childFile, usualWish } from "./childFile.ts";
import { outgoingChildFile, usualHandingOf } from "./childFileOut.ts";
import { packOf } from "./packOf.ts";

const at = new Date(2026, 10, 28, 10, 0);
const file = caseFileWith(...story);
function made(change: Partial<ChildFileWish> = {}, decisions: Decisions = new Map()) {
  const copy = childFile(file, templates, { ...usualWish("child-tomos", "nextSchool"), ...change }, at);
  if (copy === undefined) throw new Error("the child has gone");
  const handing = usualHandingOf(copy);
  const { document } = outgoingChildFile(file, copy, decisions, handing, at);
  const pack = packOf(file, copy, decisions, handing, at);
  return { copy, pack, printed: document.blocks.flatMap(textsOf).join("\n") };
}
const said = ({ secret: _secret, ...pack }: Pack): string => textsIn(pack).join("\n");

describe("a pack for the next school", () => {
  test("can be read by the school that gets it, and names no other child", () => {
    const { pack } = made({ urgent: "Zoë must not be on his bus." });
    expect(readPack(packText(pack))).toEqual({ ok: true, value: pack });
    expect(said(pack)).toContain("Tomos");
    expect(said(pack)).toContain("Child B must not be on his bus.");
    expect(said(pack)).not.toMatch(/Zoë|Łukasiewicz|Amara|Okonkwo/);
  });

  test("says nothing that the printed copy does not say", () => {
    const { pack, printed } = made();
    const pieces = [
      ...pack.lines.flatMap(({ what, source, words, action }) => [what, source, words, action]),
      ...pack.documents.flatMap(({ blocks }) => blocks.flatMap(textsOf)),
    ];
    expect(pieces.length).toBeGreaterThan(50);
    for (const piece of pieces) expect(printed).toContain(piece);
  });

  test("begins with what it is and what cannot wait, and has the chronology as lines", () => {
    const { pack } = made({ urgent: "A plan is in force." });
    expect(pack.documents.slice(0, 4).map(({ title }) => title)).toEqual([
      "What this is",
      "At a glance",
      "Details",
      "Chronology",
    ]);
    expect(pack.documents[1]?.blocks).toMatchObject([
      { rows: [{ label: "What cannot wait", value: "A plan is in force." }, {}] },
    ]);
    expect(pack.lines.length).toBeGreaterThan(1);
    expect(pack.from).toEqual({
      school: "Larchwood School",
      urn: "123456",
      contact: "01632 960 200, safe@larchwood.example",
    });
  });

  test("tells of the child no more than the copy does, and has no lines where the chronology stays out", () => {
    const { pack } = made({ parts: ["incident"] });
    expect(pack.lines).toEqual([]);
    expect(pack.child).toMatchObject({ givenNames: "Tomos", address: "", family: [], sen: "notKnown" });
  });

  test("keeps to what was withheld and put into other words, in the lines too", () => {
    const { copy } = made();
    const row = copy.sections
      .filter(({ part }) => part === "chronology")
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "table" ? block.rows : []))[0];
    const happened = row?.cells[1] ?? "";
    expect(happened).not.toBe("");
    const withheld = made({}, new Map([[happened, { kind: "withheld", why: "Not needed", printed: "" }]]));
    expect(withheld.pack.lines[0]?.what).toContain("[Withheld]");
    expect(said(withheld.pack)).not.toContain(happened.slice(0, 40));
    const reworded = made({}, new Map([[happened, { kind: "reworded", text: "He and Zoë met." }]]));
    expect(reworded.pack.lines[0]?.what).toContain("He and Child B met.");
  });
});

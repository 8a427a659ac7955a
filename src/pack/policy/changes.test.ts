import { describe, expect, test } from "vitest";
import type { Block } from "../../documents/blocks.ts";
import type { EarlierEdition } from "../../engine/template.ts";
import { changesSince } from "./changes.ts";
import { clausesFor, filled } from "./compose.ts";
import { policyDocument } from "./documents/policy.ts";
import { exampleNames, secondaryAcademy } from "./examples/example.ts";
import { library } from "./library.ts";
import type { PolicyAnswers } from "./sections.ts";

const names = exampleNames;
const blocksFor = (answers: PolicyAnswers, version = 1): readonly Block[] =>
  policyDocument.build(answers, { names, version, today: "2026-11-28" });
const editionOf = (answers: PolicyAnswers): EarlierEdition => ({
  version: 1,
  answers,
  blocks: blocksFor(answers),
  wording: "2026-11",
});
const adopted = editionOf(secondaryAcademy);
const changes = (answers: PolicyAnswers, earlier = adopted, version = 1) =>
  changesSince(earlier, answers, names, version);

/** The adopted edition as it would be if a clause had read otherwise then. */
const asIf = (id: string, text: string | undefined): EarlierEdition => {
  let isFirst = true;
  return {
    ...adopted,
    blocks: adopted.blocks.flatMap((block): readonly Block[] => {
      const own = block.kind === "paragraph" && block.from?.itemId === id;
      const inList = block.kind === "list" && block.items.some(({ from }) => from?.itemId === id);
      if (!own && !inList) return [block];
      const isReplaced = isFirst && text !== undefined;
      isFirst = false;
      return isReplaced && own ? [{ ...block, text }] : [];
    }),
  };
};
const inWords = clausesFor(secondaryAcademy, "policy").find(
  (clause) => "text" in clause && !clause.text.includes("{") && !clause.text.includes("\n"),
);
if (inWords === undefined) throw new Error("No plain clause");

describe("what changed since an edition", () => {
  test("is nothing where nothing did", () => {
    expect(changes(secondaryAcademy)).toEqual([]);
  });
  test("is a paragraph that read otherwise, old and new", () => {
    expect(changes(secondaryAcademy, asIf(inWords.id, "It said something else."))).toEqual([
      expect.objectContaining({ id: inWords.id, kind: "words", before: "It said something else." }),
    ]);
  });
  test("is a paragraph that was not there, and one that is gone", () => {
    expect(changes(secondaryAcademy, asIf(inWords.id, undefined))).toEqual([
      expect.objectContaining({ id: inWords.id, kind: "added", before: "" }),
    ]);
    const left = { ...secondaryAcademy, wording: [{ passage: inWords.id, text: "", basedOn: "" }] };
    expect(changes(left)).toEqual([expect.objectContaining({ id: inWords.id, kind: "gone", after: "" })]);
  });
  test("says who somebody is only as a change of names", () => {
    expect(changes({ ...secondaryAcademy, deputies: [{ itemId: "1", deputy: "senco" }] })).toEqual([
      expect.objectContaining({ id: "roles.people", kind: "names" }),
    ]);
  });
  test("says a role that nobody has any more as a change of words", () => {
    expect(changes({ ...secondaryAcademy, deputies: [] })).toContainEqual(
      expect.objectContaining({ id: "roles.people", kind: "words" }),
    );
  });
  test("is a change of words wherever a school wrote its own, then or now", () => {
    const clause = library.find(({ id }) => id === "prevention.teaching");
    if (clause === undefined || !("text" in clause)) throw new Error("No such clause");
    const pack = filled(clause.text, secondaryAcademy, names);
    const own = pack.replace(/\.$/, ", where a teacher likes");
    expect(own).not.toBe(pack);
    const inOwn = { ...secondaryAcademy, wording: [{ passage: clause.id, text: `${own}.`, basedOn: pack }] };
    const words = [expect.objectContaining({ id: clause.id, kind: "words" })];
    expect(changes(inOwn)).toEqual(words);
    expect(changes(secondaryAcademy, editionOf(inOwn))).toEqual(words);
  });
  test("says another authority only as a change of names wherever it stands", () => {
    const other = changes({
      ...secondaryAcademy,
      localAuthority: "northvale",
      partnership: "Northvale Safeguarding Partnership",
    });
    expect(other.length).toBeGreaterThan(0);
    expect(other.filter(({ kind }) => kind !== "names")).toEqual([]);
  });
  test("says how often it is looked at as a change of words, though it stands in the table at the front", () => {
    expect(changes({ ...secondaryAcademy, cycle: "twiceYearly" })).toContainEqual(
      expect.objectContaining({ id: "control.facts", kind: "words" }),
    );
    expect(changes({ ...secondaryAcademy, urn: "900002" })).toEqual([
      expect.objectContaining({ id: "control.facts", kind: "names" }),
    ]);
  });
  test("another answer that means something is a change of words, without a reason of the pack", () => {
    const found = changes({ ...secondaryAcademy, recordSystem: "paper" });
    expect(found.map(({ kind, why }) => [kind, why])).toEqual(found.map(() => ["words", []]));
    expect(found.length).toBeGreaterThan(0);
  });
  test("calls a paragraph that is no longer in the wording by its first words", () => {
    const block: Block = {
      kind: "paragraph",
      text: "Something that was said once.",
      from: { sectionId: "wording", key: "wording", itemId: "old.one" },
    };
    expect(changes(secondaryAcademy, { ...adopted, blocks: [...adopted.blocks, block] })).toEqual([
      expect.objectContaining({ id: "old.one", kind: "gone", title: "Something that was said once.…" }),
    ]);
  });
});

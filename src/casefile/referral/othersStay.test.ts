import { describe, expect, test } from "vitest";
import type { Leaf } from "../../engine/question.ts";
import type { AnyTemplate, RawAnswers } from "../../engine/template.ts";
import { agencyStatusEntry } from "../../pack/entries/agency-status.ts";
import { contactEntry } from "../../pack/entries/contact.ts";
import { notReferredEntry } from "../../pack/entries/not-referred.ts";
import { incident } from "../../pack/incident/template.ts";
import { riskAssessment } from "../../pack/risk-assessment/template.ts";
import { emptyCaseFile, fileNow, withEntities } from "../casefile.ts";
import { child, context, entry, finished, school } from "../records.fixture.ts";
import { referralFrom } from "./carryOver.ts";

// Two children of one record, and every question about one of them answered with a word that is found again.

const mark = "Zzmarked";

/** An answer of each kind. Of choices each once, so that what hangs on one of them is answered too. */
function answersTo(leaf: Leaf, index: number, itemOfChild: string): unknown {
  switch (leaf.kind) {
    case "text":
      return `${mark} ${leaf.key}`;
    case "statement":
      return { speaker: "Zoë Bevan", words: `${mark} ${leaf.key}`, heardBy: mark, asked: mark };
    case "signature":
      return { name: mark, strokes: [], signedAt: "2026-11-20T10:00" };
    case "child":
      return "zoe";
    case "which":
      return itemOfChild;
    case "choice":
      return Object.keys(leaf.choices).at(index % Object.keys(leaf.choices).length);
    case "choices":
      return [Object.keys(leaf.choices).at(index % Object.keys(leaf.choices).length)];
    case "date":
      return "2026-11-18";
    case "dateTime":
      return "2026-11-18T10:00";
    case "when":
      return { precision: "exact", date: "2026-11-18" };
    case "yesNo":
      return "yes";
    case "number":
      return 11;
    default:
      return undefined;
  }
}
const belongsToAChild = (leaves: readonly Leaf[]): boolean =>
  leaves.some(
    ({ kind, ...leaf }) => kind === "child" || (kind === "which" && "group" in leaf && leaf.group === "children"),
  );

/** Every item of a group that is about a child, a few times over, about Zoë alone. Amal has an entry and nothing more. */
function aboutZoe(template: AnyTemplate): RawAnswers {
  const groups = template.sections.flatMap(({ questions }) =>
    questions.flatMap((question) => (question.kind === "group" ? [question] : [])),
  );
  const filled = groups
    .filter(({ item }) => belongsToAChild(item))
    .map(({ key, item }) => {
      const items = Array.from({ length: 24 }, (_, index) => ({
        itemId: `${key}-${index}`,
        ...Object.fromEntries(item.map((leaf) => [leaf.key, answersTo(leaf, index, "children-0")])),
      }));
      return [
        key,
        key === "children" ? [...items.slice(0, 1), { itemId: "amal-item", child: "amal", role: "displayed" }] : items,
      ];
    });
  const statements = groups
    .filter(({ item }) => item.some(({ kind }) => kind === "statement"))
    .map(({ key, item }) => [
      key,
      [{ itemId: `${key}-0`, ...Object.fromEntries(item.map((leaf) => [leaf.key, answersTo(leaf, 0, "children-0")])) }],
    ]);
  return Object.fromEntries([...statements, ...filled]);
}
const entryAboutZoe = (template: AnyTemplate, fileId: string, index: number) =>
  entry(template.id, `${template.id}-${fileId}-${index}`, fileId, {
    ...Object.fromEntries(
      template.sections.flatMap(({ questions }) =>
        questions.flatMap((question) =>
          question.kind === "group" ? [] : [[question.key, answersTo(question, index, "")]],
        ),
      ),
    ),
    aboutChildren: [{ itemId: "1", aboutChild: "zoe" }],
  });

const file = withEntities(emptyCaseFile, [
  school,
  child("amal", "Amal", "Idris"),
  { ...child("zoe", "Zoë", "Bevan"), address: `${mark} Lane`, authority: `${mark}-authority` },
  finished("incident", "i", aboutZoe(incident)),
  finished(
    "risk-assessment",
    "p",
    { ...aboutZoe(riskAssessment), planFor: "linked", stage: "full" },
    { links: [{ kind: "from", fileId: "i" }] },
  ),
  finished(
    "referral",
    "z",
    {
      child: "zoe",
      headline: mark,
      parents: [{ itemId: "1", parentName: mark }],
      household: [{ itemId: "1", memberName: mark }],
    },
    { links: [{ kind: "from", fileId: "i" }] },
  ),
  ...[contactEntry, agencyStatusEntry, notReferredEntry].flatMap((template) =>
    ["i", "p"].flatMap((fileId) => Array.from({ length: 16 }, (_, index) => entryAboutZoe(template, fileId, index))),
  ),
]);

describe("what is known of another child alone stays out of a referral", () => {
  test.each(["i", "p", undefined])("begun from %s", (from) => {
    const source =
      from === undefined ? undefined : (fileNow(file, "incident", from) ?? fileNow(file, "risk-assessment", from));
    const of = (childId: string) => referralFrom(file, { childId, ...(source && { from: source }) }, context()).answers;
    const strayed = Object.entries(of("amal")).filter(([, answer]) => JSON.stringify(answer).includes(mark));
    expect(strayed).toEqual([]);
    // The word is found where it belongs, or this would say nothing.
    expect(JSON.stringify(of("zoe"))).toContain(mark);
  });
});

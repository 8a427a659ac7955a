import { expect, type Locator, type Page } from "@playwright/test";
import {
  type Reworded,
  type Signature,
  type Statement,
  statementModes,
  termWords,
  type When,
  type YesNo,
  yesNoWords,
} from "../../../src/engine/answer.ts";
import { pagesOf } from "../../../src/engine/pages.ts";
import {
  type AnswerableLeaf,
  type GroupQuestion,
  isAnswerable,
  type Leaf,
  type Question,
} from "../../../src/engine/question.ts";
import { groupIn, itemIdOf, itemsOf, relevant, visibleInItem } from "../../../src/engine/relevant.ts";
import { itemTitle, labelOf, nameOfItem, wordsFor } from "../../../src/engine/summary.ts";
import type { AnyTemplate, Names, RawAnswers } from "../../../src/engine/template.ts";
import { type Hand, mouse } from "./hand.ts";

/** Who is meant by the ids in the answers, and what else a person would know who fills the form in. */
export interface Filling {
  readonly template: AnyTemplate;
  readonly answers: RawAnswers;
  readonly names: Names;
  /** What is on the pages already, and stays as it is. */
  readonly already?: RawAnswers;
  /** How the form is worked; with the mouse when nothing is said. */
  readonly hand?: Hand;
}

/** A form being filled in. */
interface At {
  readonly page: Page;
  readonly filling: Filling;
  readonly hand: Hand;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** A label as it is read, with or without “(optional)” after it. */
export const labelled = (label: string): RegExp => new RegExp(`^${escaped(label)}( \\(optional\\))?$`);

/**
 * Fills in a draft from its first page to its last, a section a page, as a person does: by labels, adding children and people
 * that are not listed yet. Whatever is on the pages already stays. Ends on the last page.
 */
export async function fillIn(page: Page, filling: Filling): Promise<void> {
  const at: At = { page, filling, hand: filling.hand ?? mouse };
  const { template, answers } = filling;
  const pages = pagesOf(template, answers, "compact");
  const seen = relevant(template, answers).answers;
  const main = page.getByRole("main");
  for (const [index, each] of pages.entries()) {
    if (each.kind === "item") {
      const group = groupIn(template, each.groupKey);
      const item = itemsOf(seen[each.groupKey]).find((one) => itemIdOf(one) === each.itemId);
      if (group === undefined || item === undefined) throw new Error(`No such item: ${each.itemId}`);
      await expect(main.getByText(new RegExp(`^${escaped(group.label)} · \\d+ of \\d+$`))).toBeVisible();
      await fillLeaves(at, main, askedIn(group, item, seen), item, itemAlready(at, group, item));
    } else {
      const title = template.sections.find(({ id }) => id === each.sectionId)?.title ?? "";
      // The document beside the questions has headings of its own.
      const middle = page.locator("[data-page]");
      await expect(middle.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
      await fillQuestions(at, each.questions, seen);
    }
    if (index < pages.length - 1) await at.hand.press(page.getByRole("button", { name: "Continue", exact: true }));
  }
}

async function fillQuestions(at: At, questions: readonly Question[], answers: RawAnswers): Promise<void> {
  for (const question of questions) {
    if (question.kind === "group") await fillGroup(at, question, answers);
    else await fillLeaves(at, at.page.getByRole("main"), [question], answers, at.filling.already);
  }
}

async function fillGroup(at: At, group: GroupQuestion, answers: RawAnswers): Promise<void> {
  const { page, hand, filling } = at;
  const items = itemsOf(answers[group.key]);
  const box = page.getByRole("region", { name: labelled(group.label) });
  const there = await box.getByRole("button", { name: /^Remove: / }).count();
  const add = box.getByRole("button", { name: new RegExp(`^Add (a|an|another) ${escaped(group.itemName)}$`) });
  for (const [index, item] of items.entries()) {
    if (index >= there) {
      await hand.press(add);
      if (group.pickBy !== undefined) await pickOne(at, group, group.pickBy, item);
      // A card opens on a page of its own; the others are added from the list.
      if (group.layout === "cards") await openSection(page, sectionOf(filling.template, group.key), hand);
    }
    if (group.layout === "cards") continue;
    const title = new RegExp(`^${escaped(itemTitle(group.itemName, index, ""))}(: .*)?$`);
    const questions = askedIn(group, item, answers);
    await fillLeaves(at, box.getByRole("group", { name: title }), questions, item, itemAlready(at, group, item));
  }
}

/** An item as it was before anything was filled in. */
const itemAlready = ({ filling: { already = {} } }: At, group: GroupQuestion, item: RawAnswers): RawAnswers =>
  itemsOf(already[group.key]).find((each) => itemIdOf(each) === itemIdOf(item)) ?? {};

/** What an item's page asks. The choice that it was picked by is made already, and folded away. */
const askedIn = (group: GroupQuestion, item: RawAnswers, answers: RawAnswers): readonly Leaf[] =>
  visibleInItem(group.item, item, (key) => answers[key]).filter(({ key }) => key !== group.pickBy);

async function pickOne({ page, hand }: At, group: GroupQuestion, key: string, item: RawAnswers): Promise<void> {
  const question = group.item.find((leaf) => leaf.key === key);
  if (question?.kind !== "choice") throw new Error(`${group.key} is not picked by a choice`);
  const dialog = page.getByRole("dialog");
  await hand.choose(dialog.getByRole("checkbox", { name: labelOf(question.choices, String(item[key])), exact: true }));
  await hand.press(dialog.getByRole("button", { name: "Add", exact: true }));
}

const sectionOf = (template: AnyTemplate, key: string): string =>
  template.sections.find(({ questions }) => questions.some((question) => question.key === key))?.title ?? "";

/** Opens a section from the list beside the questions. */
export async function openSection(page: Page, title: string, hand = mouse): Promise<void> {
  const sections = page.getByRole("navigation", { name: "Sections" });
  await hand.press(sections.getByRole("button", { name: new RegExp(`${escaped(title)}$`) }));
  await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
}

async function fillLeaves(
  at: At,
  place: Locator,
  leaves: readonly Leaf[],
  answers: RawAnswers,
  already: RawAnswers = {},
): Promise<void> {
  for (const leaf of leaves.filter(isAnswerable)) {
    const answer = answers[leaf.key];
    if (answer !== undefined && already[leaf.key] === undefined) await fillLeaf(at, place, leaf, answer);
  }
}

async function fillLeaf(at: At, place: Locator, leaf: AnswerableLeaf, answer: unknown): Promise<void> {
  const { hand, filling } = at;
  const box = place.getByRole("group", { name: labelled(leaf.label) });
  const pick = (label: string) => hand.choose(box.getByRole("radio", { name: label, exact: true }));
  switch (leaf.kind) {
    case "text":
    case "number":
      return hand.write(place.getByRole("textbox", { name: labelled(leaf.label) }), String(answer));
    case "yesNo":
      return pick(yesNoWords[answer as YesNo]);
    case "choice":
      return pick(labelOf(leaf.choices, String(answer)));
    case "choices":
      for (const value of answer as readonly string[])
        await hand.choose(box.getByRole("checkbox", { name: labelOf(leaf.choices, value), exact: true }));
      return;
    case "date":
      return fillDate(box, String(answer), hand);
    case "dateTime": {
      const [date = "", time = ""] = String(answer).split("T");
      await fillDate(box, date, hand);
      return hand.write(box.getByLabel("Time"), time);
    }
    case "when":
      return fillWhen(box, answer as When, hand);
    case "person":
      return choosePerson(at, box, filling.names.person(String(answer)));
    case "child":
      return chooseChild(at, box, filling.names.child(String(answer)));
    case "authority":
      return chooseAuthority(at, box, filling.names.authority(String(answer)));
    case "statement":
      return fillStatement(box, answer as Statement, hand);
    case "signature":
      return fillSignature(at, box, answer as Signature);
    case "wording":
      return fillWording(at, box, answer as readonly Reworded[]);
    case "which":
      return pick(itemNamed(filling, leaf.group, answer));
  }
}

/** Opens each paragraph that reads otherwise from the list, and writes what it is to say. */
async function fillWording({ page, hand, filling }: At, box: Locator, reworded: readonly Reworded[]): Promise<void> {
  const passages = filling.template.passages?.(filling.answers as never, filling.names) ?? [];
  for (const { passage: id, text } of reworded) {
    const passage = passages.find((each) => each.id === id);
    if (passage === undefined) throw new Error(`No such paragraph: ${id}`);
    const row = box.getByRole("button", { name: passage.title, exact: true });
    if (!(await row.isVisible())) await hand.press(box.locator("summary", { hasText: passage.part }));
    await hand.press(row);
    const dialog = page.getByRole("dialog", { name: "Why is this paragraph here?" });
    await hand.press(dialog.getByRole("button", { name: "Put it into our own words" }));
    await hand.write(dialog.getByRole("textbox", { name: "In our own words" }), text);
    await hand.press(dialog.getByRole("button", { name: "Close" }));
  }
}

function itemNamed({ template, answers, names }: Filling, groupKey: string, itemId: unknown): string {
  const group = groupIn(template, groupKey);
  const item = itemsOf(answers[groupKey]).find((each) => itemIdOf(each) === itemId);
  return group && item ? nameOfItem(group.item, item, wordsFor(template, answers, names)) : "";
}

export async function fillDate(box: Locator, date: string, hand = mouse): Promise<void> {
  const [year = "", month = "", day = ""] = date.split("-");
  await hand.write(box.getByLabel("Day", { exact: true }), day);
  await hand.write(box.getByLabel("Month", { exact: true }), month);
  await hand.write(box.getByLabel("Year", { exact: true }), year);
}

const precisions = { exact: "Exactly", about: "About", between: "Between two dates", term: "Only the term" } as const;

async function fillWhen(box: Locator, when: When, hand: Hand): Promise<void> {
  await hand.choose(box.getByRole("radio", { name: precisions[when.precision], exact: true }));
  switch (when.precision) {
    case "exact":
    case "about":
      await fillDate(box, when.date, hand);
      if (when.time !== undefined) await hand.write(box.getByLabel("Time, if known"), when.time);
      return;
    case "between":
      await fillDate(box.getByRole("group", { name: "Not before" }), when.from, hand);
      return fillDate(box.getByRole("group", { name: "Not after" }), when.to, hand);
    case "term":
      await hand.choose(box.getByRole("radio", { name: termWords[when.term], exact: true }));
      return hand.write(box.getByLabel("Year"), String(when.year));
  }
}

/** Unfolds a question that may stay open, and looks for somebody who is not among the likeliest. */
async function findListed(box: Locator, name: string, hand: Hand): Promise<Locator> {
  const listed = box.getByRole("radio", { name, exact: true });
  const folded = box.getByRole("button", { name: /^Choose (somebody|a child|an authority)$/ });
  if ((await folded.count()) > 0) await hand.press(folded);
  const search = box.getByRole("searchbox");
  if ((await listed.count()) === 0 && (await search.count()) > 0) await hand.write(search, name);
  return listed;
}

async function choosePerson({ page, hand }: At, box: Locator, name: string): Promise<void> {
  const listed = await findListed(box, name, hand);
  if ((await listed.count()) > 0) return hand.choose(listed);
  await hand.press(box.getByRole("button", { name: "Add a person" }));
  const dialog = page.getByRole("dialog", { name: "Add a person" });
  await hand.write(dialog.getByLabel("Full name"), name);
  await hand.press(dialog.getByRole("button", { name: "Add this person" }));
  await expect(listed).toBeChecked();
}

async function chooseChild({ page, hand }: At, box: Locator, name: string): Promise<void> {
  const listed = await findListed(box, name, hand);
  if ((await listed.count()) > 0) return hand.choose(listed);
  const words = name.split(" ");
  await hand.press(box.getByRole("button", { name: "Add a child who is not listed" }));
  const dialog = page.getByRole("dialog", { name: "Add a child" });
  await hand.write(dialog.getByLabel("Given names"), words.length === 1 ? name : words.slice(0, -1).join(" "));
  if (words.length > 1) await hand.write(dialog.getByLabel("Family name"), words.at(-1) ?? "");
  await hand.press(dialog.getByRole("button", { name: "Add this child" }));
  await expect(listed).toBeChecked();
}

async function chooseAuthority({ page, hand }: At, box: Locator, name: string): Promise<void> {
  const listed = await findListed(box, name, hand);
  if ((await listed.count()) > 0) return hand.choose(listed);
  await hand.press(box.getByRole("button", { name: "Add an authority" }));
  const dialog = page.getByRole("dialog", { name: "Add an authority" });
  await hand.write(dialog.getByLabel("Name of the authority"), name);
  await hand.press(dialog.getByRole("button", { name: "Add this authority" }));
  await expect(listed).toBeChecked();
}

async function fillStatement(box: Locator, { speaker, words, asked, heardBy, how }: Statement, hand: Hand) {
  await hand.write(box.getByLabel("Whose words are they?"), speaker);
  await hand.write(box.getByLabel("The exact words"), words);
  if (asked !== undefined) await hand.write(box.getByLabel("What had been asked just before?"), asked);
  if (heardBy !== undefined) await hand.write(box.getByLabel("Who heard it?"), heardBy);
  if (how !== undefined) await hand.choose(box.getByRole("radio", { name: statementModes[how], exact: true }));
}

async function fillSignature({ page, hand }: At, box: Locator, { name, strokes }: Signature): Promise<void> {
  await hand.write(box.getByLabel("Name", { exact: true }), name);
  if (strokes.length === 0 || !hand.draws) return;
  const pad = box.getByRole("img", { name: new RegExp(`^Signature of ${escaped(name)}: `) });
  const isDrawn = box.getByRole("img", { name: `Signature of ${name}: drawn` });
  // What follows the typing a moment later may move the page under the pen: then somebody signs again.
  await expect(async () => {
    await pad.hover({ position: { x: 30, y: 60 } });
    await page.mouse.down();
    const place = await pad.boundingBox();
    if (place === null) throw new Error("There is nowhere to sign");
    await page.mouse.move(place.x + 90, place.y + 30, { steps: 5 });
    await page.mouse.up();
    await expect(isDrawn).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

import { beforeAll, describe, expect, test } from "vitest";
import type { Leaf } from "../../engine/question.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import { kinds, type TemplateId } from "../index.ts";
import { cards } from "./cards.ts";

let templates: ReadonlyMap<string, AnyTemplate>;
beforeAll(async () => {
  const all = Object.entries(kinds).map(async ([id, kind]) => [id, await kind.load()] as const);
  templates = new Map(await Promise.all(all));
});

/** The question that stands at "incident/children/role". */
function questionAt(at: string): Leaf | undefined {
  const [templateId = "", ...path] = at.split("/");
  const questions = templates.get(templateId)?.sections.flatMap((section) => section.questions) ?? [];
  const [first, second] = path;
  const found = questions.find(({ key }) => key === first);
  if (found?.kind === "group") return found.item.find(({ key }) => key === second);
  return second === undefined ? found : undefined;
}

const all = cards.flatMap((card) => card.beside.map((beside) => [card.id, beside] as const));

test("every card is offered somewhere", () => {
  expect(cards.filter(({ beside }) => beside.length === 0)).toEqual([]);
});

describe.each(all)("%s beside %o", (_, { question, answers }) => {
  test("stands beside a question that is asked, and waits for answers that it has", () => {
    const found = questionAt(question);
    expect(found?.kind).not.toBe("notice");
    expect(found).toBeDefined();
    if (answers === undefined) return;
    const given =
      found?.kind === "yesNo"
        ? ["yes", "no", "notKnown"]
        : found?.kind === "choice" || found?.kind === "choices"
          ? Object.keys(found.choices)
          : [];
    expect(answers.filter((answer) => !given.includes(answer))).toEqual([]);
  });
});

test("what a record begins with is answered by the questions of the incident", () => {
  const begun = cards.flatMap(({ starts }) => Object.entries(starts ?? {}));
  expect(begun.length).toBeGreaterThan(10);
  for (const [key, value] of begun) {
    const question = questionAt(`incident/${key}`);
    expect([key, question !== undefined && "schema" in question && question.schema.safeParse(value).success]).toEqual([
      key,
      true,
    ]);
  }
});

test("the wizards that ask most have cards beside them", () => {
  const wanted: readonly TemplateId[] = ["incident", "risk-assessment", "referral", "reply", "note"];
  expect(wanted.filter((id) => !all.some(([, { question }]) => question.startsWith(`${id}/`)))).toEqual([]);
});

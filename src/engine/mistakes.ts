import { type Condition, looksAt, type Test } from "./condition.ts";
import { type GroupQuestion, isAnswerable, type Leaf, type Question } from "./question.ts";
import { isKeyOf } from "./read.ts";
import type { AnyTemplate } from "./template.ts";

interface Asked {
  readonly question: Question;
  /** The group it is asked in. */
  readonly group: string | undefined;
}
/** What has been asked by the time a question comes up: all that it may depend on. */
type Earlier = ReadonlyMap<string, Asked>;

/** What is wrong with a template, a sentence each, naming the place. Empty when it can be used. */
export const mistakesIn = (template: AnyTemplate): readonly string[] => [
  ...mistakesInOrder(template),
  ...twice(
    "sections have the id",
    template.sections.map(({ id }) => id),
  ),
  ...twice("questions have the key", keysOf(template)),
  ...twice(
    "rules have the id",
    template.rules.map(({ id }) => id),
  ),
  ...twice(
    "pieces of advice have the id",
    (template.advice ?? []).map(({ id }) => id),
  ),
  ...twice(
    "documents have the id",
    template.documents.map(({ id }) => id),
  ),
  ...keysOf(template)
    .filter((key) => key === "" || key === "itemId" || key in Object.prototype)
    .map((key) => `no question may have the key "${key}"`),
  ...mistakesInDocuments(template),
  ...mistakesInMigrations(template),
];

/** One walk in the order of asking: everything a question leans on must have been asked before it. */
function mistakesInOrder({ sections }: AnyTemplate): readonly string[] {
  const earlier = new Map<string, Asked>();
  return sections.flatMap(({ id, questions, visibleWhen, startsWhen }) => [
    ...(questions.length === 0 ? [`section "${id}" asks nothing`] : []),
    ...mistakesInCondition(visibleWhen, `section "${id}"`, earlier),
    ...mistakesInCondition(startsWhen?.condition, `the start of section "${id}"`, earlier),
    ...questions.flatMap((question) => {
      const found = [
        ...mistakesInQuestion(question, earlier),
        ...(question.kind === "group" ? mistakesInGroup(question, earlier) : []),
      ];
      // A group can be depended on only after its last item: its own questions come up while it is being answered.
      earlier.set(question.key, { question, group: undefined });
      return found;
    }),
  ]);
}

function mistakesInGroup(group: GroupQuestion, earlier: Map<string, Asked>): readonly string[] {
  const { key, item, min, max, pickBy } = group;
  const inItems = item.flatMap((leaf) => {
    const found = mistakesInQuestion(leaf, earlier, key);
    earlier.set(leaf.key, { question: leaf, group: key });
    return found;
  });
  return [
    ...inItems,
    ...(item.some(isAnswerable) ? [] : [`group "${key}" asks nothing`]),
    ...(min > max ? [`group "${key}" wants at least ${min} and at most ${max}`] : []),
    ...(pickBy !== undefined && !item.some((leaf) => leaf.key === pickBy && leaf.kind === "choice")
      ? [`group "${key}" picks by "${pickBy}", which is not a choice in it`]
      : []),
  ];
}

function mistakesInQuestion(question: Question, earlier: Earlier, within?: string): readonly string[] {
  const where = `question "${question.key}"`;
  return [
    ...mistakesInCondition(question.visibleWhen, where, earlier, within),
    ...(question.kind === "group" ? [] : mistakesInLeaf(question, where, earlier, within)),
  ];
}

function mistakesInLeaf(leaf: Leaf, where: string, earlier: Earlier, within: string | undefined): readonly string[] {
  switch (leaf.kind) {
    case "which":
      return earlier.get(leaf.group)?.question.kind === "group"
        ? []
        : [`${where} points at "${leaf.group}", which is not a group asked before it`];
    case "number":
      return leaf.min > leaf.max ? [`${where} wants at least ${leaf.min} and at most ${leaf.max}`] : [];
    case "choice":
    case "choices":
      return Object.keys(leaf.choices).length === 0 ? [`${where} has nothing to choose from`] : [];
    case "text": {
      const { suggest } = leaf;
      const bySort = suggest?.list === "places" || suggest?.list === "trained" ? "choice" : "authority";
      if (suggest !== undefined && earlier.get(suggest.by)?.question.kind !== bySort)
        return [
          `${where} has suggestions by "${suggest.by}", which is not ${bySort === "choice" ? "a" : "an"} ${bySort} asked before it`,
        ];
      if (leaf.examples === undefined) return [];
      const { by, of } = leaf.examples;
      const asked = earlier.get(by);
      if (asked?.question.kind !== "choice" || (asked.group !== undefined && asked.group !== within))
        return [`${where} has examples by "${by}", which is not a choice asked before it`];
      const { choices } = asked.question;
      return Object.keys(of)
        .filter((value) => !isKeyOf(choices, value))
        .map((value) => `${where} has examples for "${value}", which is not one of the choices of "${by}"`);
    }
    default:
      return [];
  }
}

function mistakesInCondition(
  condition: Condition | undefined,
  where: string,
  earlier: Earlier,
  within?: string,
): readonly string[] {
  return (condition ? looksAt(condition, within) : []).flatMap(({ key, group, test }): readonly string[] => {
    const asked = earlier.get(key);
    if (asked === undefined) return [`${where} depends on "${key}", which is not asked before it`];
    if (asked.group !== undefined && asked.group !== group)
      return [`${where} depends on "${key}", which is only in sight inside "${asked.group}"`];
    return canHold(test, asked.question) ? [] : [`${where} depends on ${inWords(test)}, which can never be so`];
  });
}

const inWords = (test: Test): string =>
  test.op === "is" || test.op === "includes" ? `"${test.key}" being "${test.value}"` : `"${test.key}" (${test.op})`;

/** Whether any answer to the question could pass the test: a choice that is no longer offered would hide a question for ever. */
function canHold(test: Test, question: Question): boolean {
  switch (test.op) {
    case "answered":
      return question.kind !== "notice";
    case "anyItem":
      return question.kind === "group";
    case "includes":
      return question.kind === "choices" && isKeyOf(question.choices, test.value);
    case "is":
      return "schema" in question && question.schema.safeParse(test.value).success;
  }
}

function mistakesInDocuments({ documents, sections }: AnyTemplate): readonly string[] {
  const perChild = (key: string) =>
    sections.some(({ questions }) =>
      questions.some(
        (question) =>
          question.kind === "group" && question.key === key && question.item.some(({ kind }) => kind === "child"),
      ),
    );
  return documents.flatMap(({ id, perChild: key }) =>
    key === undefined || perChild(key)
      ? []
      : [`document "${id}" is made per child of "${key}", which is not a group of children`],
  );
}

function mistakesInMigrations({ version, migrations }: AnyTemplate): readonly string[] {
  if (!Number.isInteger(version) || version < 1) return [`version ${version} is not a number that counts from 1`];
  const expected = Array.from({ length: version - 1 }, (_, index) => index + 2).join(", ");
  const steps = migrations.map(({ to }) => to).join(", ");
  return steps === expected
    ? []
    : [`version ${version} needs migrations to ${expected || "nothing"}, and has them to ${steps || "nothing"}`];
}

const keysOf = ({ sections }: AnyTemplate): readonly string[] =>
  sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => [question.key, ...(question.kind === "group" ? question.item.map(({ key }) => key) : [])]);

const twice = (what: string, names: readonly string[]): readonly string[] =>
  [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => `two ${what} "${name}"`);

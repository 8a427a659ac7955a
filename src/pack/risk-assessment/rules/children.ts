import { foundIf } from "../../../engine/foundIf.ts";
import type { Finding } from "../../../engine/template.ts";
import type { PlanAnswers, PlanChild } from "../sections.ts";
import { centralIn, isBeyondInterim, isBlank, type PlanRule } from "./shared.ts";

const source = "facts.md §3.7 rule 1";
const named = (child: PlanChild, names: { readonly child: (id: string) => string }): string =>
  child.child === undefined ? "This child" : names.child(child.child);

const someChild: PlanRule = {
  id: "someChild",
  level: "stop",
  source,
  find: ({ planFor, children = [] }) =>
    foundIf(
      planFor !== "group" && children.length === 0,
      "children",
      "Add the child this plan is for. Without one, nobody knows whose safety it looks after.",
    ),
};

const eachChildOnce: PlanRule = {
  id: "eachChildOnce",
  level: "warn",
  source: "facts.md §3.2 RA-C: a child with two parts in it has the role “both”",
  find: ({ children = [] }) =>
    children
      .filter(({ child }, index) => child !== undefined && children.findIndex((each) => each.child === child) < index)
      .map(({ itemId }) => ({
        key: "child",
        itemId,
        message:
          "This child is in the plan twice, so their copies would be made twice. For two parts in it, choose “Both”.",
      })),
};

const rolesFitThePlan: PlanRule = {
  id: "rolesFitThePlan",
  level: "warn",
  source: "facts.md §3.2 RA-A and RA-C",
  find: ({ planFor, children = [] }) => {
    const has = (...roles: readonly PlanChild["role"][]) =>
      children.some(({ role }) => role === undefined || roles.includes(role));
    return [
      ...foundIf(
        children.length > 0 && planFor === "displayed" && !has("displayed", "both", "unclear"),
        "children",
        "The plan is for a child who displayed the behaviour, but no child in it has that part. Check the parts, or who the plan is for.",
      ),
      ...foundIf(
        children.length > 0 && planFor === "affected" && !has("affected", "both", "unclear"),
        "children",
        "The plan is for a child affected, but no child in it has that part. Check the parts, or who the plan is for.",
      ),
      ...foundIf(
        planFor === "linked" && children.length === 1,
        "children",
        "A plan for linked children has only one child in it so far. Add the other, or change who the plan is for.",
      ),
    ];
  },
};

const twoStrengths: PlanRule = {
  id: "twoStrengths",
  level: "warn",
  source,
  find: (answers, { names }) =>
    isBeyondInterim(answers)
      ? centralIn(answers)
          .filter(({ strengths = [] }) => strengths.filter((each) => each !== "notKnown").length < 2)
          .map((child) => ({
            key: "strengths",
            itemId: child.itemId,
            message: `${named(child, names)}: name at least two strengths. The plan needs something to build on, and the child needs to see it.`,
          }))
      : [],
};

const wishOrReason: PlanRule = {
  id: "wishOrReason",
  level: "warn",
  source: "facts.md §3.7 rule 1; KCSIE Part five: the wishes of the child affected",
  find: ({ children = [] }, { names }) =>
    children
      .filter(
        ({ wishesHeard, wishesReason }) =>
          wishesHeard !== undefined && wishesHeard !== "heard" && wishesHeard !== "passedOn" && isBlank(wishesReason),
      )
      .map((child) => ({
        key: "wishesReason",
        itemId: child.itemId,
        message: `${named(child, names)}: there are no wishes in the child’s own words. Say why, and when somebody will ask.`,
      })),
};

const aSafeAdultEach: PlanRule = {
  id: "aSafeAdultEach",
  level: "warn",
  source: "facts.md §7.3 card 8: two plans, two named adults",
  find: ({ children = [] }, { names }) =>
    children.flatMap((child, index): readonly Finding[] =>
      child.safeAdult !== undefined && children.slice(0, index).some(({ safeAdult }) => safeAdult === child.safeAdult)
        ? [
            {
              key: "safeAdult",
              itemId: child.itemId,
              message: `${names.person(child.safeAdult)} is the safe adult of two children in this plan. Each should have somebody of their own, so that neither has to share what they say.`,
            },
          ]
        : [],
    ),
};

const somebodyStepsIn: PlanRule = {
  id: "somebodyStepsIn",
  level: "warn",
  source: "facts.md §3.2 RA-C: first and backup",
  find: ({ children = [] }, { names }) =>
    children
      .filter(({ safeAdult, safeAdultBackup }) => safeAdult !== undefined && safeAdultBackup === undefined)
      .map((child) => ({
        key: "safeAdultBackup",
        itemId: child.itemId,
        message: `${named(child, names)}: nobody is named for the days the safe adult is away. Name somebody as soon as you can, so that the child is not left without.`,
      })),
};

const backupIsAnother: PlanRule = {
  id: "backupIsAnother",
  level: "warn",
  source: "facts.md §3.2 RA-C: first and backup",
  find: ({ children = [] }) =>
    children
      .filter(({ safeAdult, safeAdultBackup }) => safeAdult !== undefined && safeAdult === safeAdultBackup)
      .map(({ itemId }) => ({
        key: "safeAdultBackup",
        itemId,
        message:
          "The safe adult and the one who steps in are the same person. Name somebody else for the days they are away.",
      })),
};

const rowForEach =
  (
    group: "harder" | "support",
    of: (answers: PlanAnswers) => readonly (string | undefined)[],
    what: string,
  ): PlanRule["find"] =>
  (answers, { names }) => {
    if (!isBeyondInterim(answers)) return [];
    const missing = centralIn(answers).filter(({ itemId }) => !of(answers).includes(itemId));
    return missing.map((child) => ({ key: group, message: `${named(child, names)}: ${what}` }));
  };

const supportForEach: PlanRule = {
  id: "supportForEach",
  level: "warn",
  source: "facts.md §3.2 RA-C; KCSIE Part five: support for every child involved",
  find: rowForEach(
    "support",
    ({ support = [] }) => support.map(({ supportFor }) => supportFor),
    "no support is written down. Add what is offered, even if it was declined.",
  ),
};

const harderForEach: PlanRule = {
  id: "harderForEach",
  level: "warn",
  source: "facts.md §3.2 RA-C",
  find: rowForEach(
    "harder",
    ({ harder = [] }) => harder.map(({ harderFor }) => harderFor),
    "nothing is written about what makes things harder. Add what is known, or a row that says none is known.",
  ),
};

const aPlanForTheOther: PlanRule = {
  id: "aPlanForTheOther",
  level: "warn",
  source: "facts.md §7.2: do not let a plan exist only for the displaying child",
  find: ({ planFor, linkedPlan, linkedPlanNote }) => [
    ...foundIf(
      planFor === "displayed" && (linkedPlan === "notYet" || (linkedPlan === "notNeeded" && isBlank(linkedPlanNote))),
      "linkedPlan",
      "This plans for the child who displayed the behaviour, and nothing is in place yet for the child affected. Start a plan for their support and safety, or write why none is needed.",
    ),
    ...foundIf(
      planFor === "affected" && linkedPlan === "notYet",
      "linkedPlan",
      "The child who displayed the behaviour has no plan yet. Without one, keeping safe can end up resting on the child affected.",
    ),
  ],
};

export const childRules: readonly PlanRule[] = [
  someChild,
  eachChildOnce,
  rolesFitThePlan,
  twoStrengths,
  wishOrReason,
  aSafeAdultEach,
  somebodyStepsIn,
  backupIsAnother,
  supportForEach,
  harderForEach,
  aPlanForTheOther,
];

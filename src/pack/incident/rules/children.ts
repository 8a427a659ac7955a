import { foundIf } from "../../../engine/foundIf.ts";
import type { Finding } from "../../../engine/template.ts";
import { childrenAtTheHeart, type IncidentRule, isMainForm } from "./shared.ts";

const nobodyAffected: IncidentRule = {
  id: "no-child-affected",
  level: "warn",
  source: "KCSIE Part five; facts.md §2.2: those affected, possible others, and those who displayed it",
  find: (answers) =>
    foundIf(
      isMainForm(answers) &&
        (answers.children ?? []).length > 0 &&
        !(answers.children ?? []).some(({ role }) => role === "affected" || role === "both" || role === "unclear"),
      "children",
      "No child affected is recorded. If the behaviour was towards nobody, or only towards an adult, leave it so. If a child may be affected and you do not know who, say so under “What happened?”.",
    ),
};

const sameChildTwice: IncidentRule = {
  id: "same-child-twice",
  level: "warn",
  source: "facts.md §6.6: one involvement for each child in an incident; the role can be both",
  find: ({ children = [] }, { names }) =>
    children.flatMap(({ child, itemId }, index): readonly Finding[] =>
      child !== undefined && children.findIndex((each) => each.child === child) < index
        ? [
            {
              key: "child",
              itemId,
              message: `${names.child(child)} is here twice. Keep one entry; a child can be “both affected and displaying”.`,
            },
          ]
        : [],
    ),
};

const notSafeYet: IncidentRule = {
  id: "child-without-safety",
  level: "warn",
  source: "facts.md §6.2 safe_now: each child’s safety today",
  find: (answers, { names }) =>
    !isMainForm(answers)
      ? []
      : missingFor(answers, (itemId) => (answers.safety ?? []).some((each) => each.safetyChild === itemId)).map(
          (child) => ({
            key: "safety",
            message: `Nothing is said about ${names.child(child)}’s safety today. Add it, whatever their part was.`,
          }),
        ),
};

const wishesUnheard: IncidentRule = {
  id: "wishes-not-heard",
  level: "warn",
  source: "KCSIE Part five; facts.md §2.2: what the child affected wants, as far as it can be followed",
  find: (answers, { names }) =>
    answers.tier !== "serious"
      ? []
      : (answers.safety ?? []).flatMap(({ itemId, safetyChild, wishes }): readonly Finding[] => {
          const of = childrenAtTheHeart(answers).find((each) => each.itemId === safetyChild);
          return of?.child !== undefined && (of.role === "affected" || of.role === "both") && wishes === undefined
            ? [
                {
                  key: "wishes",
                  itemId,
                  message: `Nothing is written about what ${names.child(of.child)} wants to happen. If nobody has asked yet, say who will and when.`,
                },
              ]
            : [];
        }),
};

const parentsUnspoken: IncidentRule = {
  id: "parents-not-mentioned",
  level: "warn",
  source: "S3; facts.md §2.2: parents are told unless that adds risk, and a reason is written when they are not",
  find: (answers, { names }) => {
    const parents = (answers.contacts ?? []).filter(({ contactWho }) => contactWho === "parent");
    if (!isMainForm(answers) || parents.some(({ contactChild }) => contactChild === undefined)) return [];
    return missingFor(answers, (itemId) => parents.some((each) => each.contactChild === itemId)).map((child) => ({
      key: "contacts",
      message: `Nothing is said about ${names.child(child)}’s parents or carers. Add when they were told, or why they have not been.`,
    }));
  },
};

const withoutSupport: IncidentRule = {
  id: "child-without-support",
  level: "warn",
  source: "KCSIE Part five; S3: every child involved needs support, whatever their part",
  find: (answers, { names }) =>
    answers.tier !== "serious"
      ? []
      : missingFor(answers, (itemId) => (answers.support ?? []).some((each) => each.supportChild === itemId)).map(
          (child) => ({
            key: "support",
            message: `No support is recorded for ${names.child(child)}. Add what is offered, even where it is not wanted now.`,
          }),
        ),
};

/** The children at the heart of it that a list does not mention. */
const missingFor = (
  answers: Parameters<typeof childrenAtTheHeart>[0],
  isMentioned: (itemId: string) => boolean,
): readonly string[] =>
  childrenAtTheHeart(answers).flatMap(({ child, itemId }) =>
    child === undefined || isMentioned(itemId) ? [] : [child],
  );

export const childRules: readonly IncidentRule[] = [
  nobodyAffected,
  sameChildTwice,
  notSafeYet,
  wishesUnheard,
  parentsUnspoken,
  withoutSupport,
];

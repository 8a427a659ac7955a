import { foundIf } from "../../../engine/foundIf.ts";
import { choiceLabel } from "../../../engine/question.ts";
import type { Finding } from "../../../engine/template.ts";
import { notYet } from "../../asked/days.ts";
import { routes } from "../questions/practice.ts";
import type { PolicyAnswers } from "../sections.ts";
import { peopleIn } from "./given.ts";
import type { PolicyRule } from "./school.ts";

const somebodyIsThere: PolicyRule = {
  id: "somebodyIsThere",
  level: "warn",
  source: "facts.md §5.3 Q10: warn where cover for the lead is missing",
  find: ({ deputies = [] }) =>
    foundIf(
      deputies.length === 0,
      "deputies",
      "No deputy is named. The policy then leans on the answer about who acts when the safeguarding lead is away: look at it once more, and consider training a deputy.",
    ),
};

const leadIsNoDeputy: PolicyRule = {
  id: "leadIsNoDeputy",
  level: "stop",
  source: "issue 4: contradictory answers are said plainly",
  find: ({ lead, deputies = [] }, { names }) =>
    deputies.flatMap(({ itemId, deputy }): readonly Finding[] =>
      deputy !== undefined && deputy === lead
        ? [
            {
              key: "deputy",
              itemId,
              message: `${names.personName(deputy)} is the lead and cannot also be the deputy. Name somebody else.`,
            },
          ]
        : [],
    ),
};

const headIsNotChair: PolicyRule = {
  id: "headIsNotChair",
  level: "stop",
  source: "KCSIE Part four: an allegation against the head goes to the chair",
  find: ({ head, chair }) =>
    foundIf(
      head !== undefined && head === chair,
      "chair",
      "An allegation against the head goes to the chair, so the two cannot be one person. Name the chair, or in a school with one owner the person outside it who would be told.",
    ),
};

const everybodyIsKnown: PolicyRule = {
  id: "everybodyIsKnown",
  level: "stop",
  source: "issue 4: missing names are said plainly",
  find: (answers, { names }) =>
    peopleIn(answers)
      .filter(({ id }) => isGone(names.personName(id)))
      .map(({ id: _, ...place }) => ({
        ...place,
        message: "The person named here is no longer in your list of people. Choose again.",
      })),
};
const isGone = (name: string): boolean => name.startsWith("a person no longer");

const speechless = ["worryBox", "onlineForm", "message", "cards"] as const satisfies readonly NonNullable<
  PolicyAnswers["routes"]
>[number][];

const waysToTell: PolicyRule = {
  id: "waysToTell",
  level: "stop",
  source: "facts.md §5.3 Q14: at least two ways, one of them without speaking",
  find: ({ routes: chosen }) => {
    if (chosen === undefined) return [];
    const without = speechless.some((each) => chosen.includes(each));
    const offered = speechless.map((each) => choiceLabel(routes.choices[each] ?? "").toLowerCase()).join("; ");
    return [
      ...foundIf(
        chosen.length < 2,
        "routes",
        "One way to tell is not enough: a child may not be able to use it. Choose at least two.",
      ),
      ...foundIf(!without, "routes", `Choose a way that needs no speaking: ${offered}.`),
    ];
  },
};

const trainingWasHad: PolicyRule = {
  id: "trainingWasHad",
  level: "stop",
  source: "facts.md §1.2: Brook and AIM only by people they have trained",
  find: ({ toolTrainedOn }, { today }) => notYet("toolTrainedOn", toolTrainedOn, today),
};

const trainingIsFresh: PolicyRule = {
  id: "trainingIsFresh",
  level: "warn",
  source: "our own: three years",
  find: ({ toolTrainedOn }, { today }) =>
    foundIf(
      toolTrainedOn !== undefined && `${Number(toolTrainedOn.slice(0, 4)) + 3}${toolTrainedOn.slice(4)}` < today,
      "toolTrainedOn",
      "That training is more than three years old. Ask its owner whether it still holds.",
    ),
};

export const peopleRules: readonly PolicyRule[] = [
  somebodyIsThere,
  leadIsNoDeputy,
  headIsNotChair,
  everybodyIsKnown,
  waysToTell,
  trainingWasHad,
  trainingIsFresh,
];

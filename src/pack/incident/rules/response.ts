import { foundIf } from "../../../engine/foundIf.ts";
import type { IncidentDraft } from "../questions.ts";
import { type IncidentRule, isMainForm } from "./shared.ts";

const has = (list: readonly string[] | undefined, ...values: readonly string[]): boolean =>
  values.some((value) => list?.includes(value) === true);

const planRequired: IncidentRule = {
  id: "violence-needs-plan",
  level: "warn",
  source: "KCSIE Part five; facts.md §2.2: sexual violence reported, a risk and needs assessment at once",
  find: ({ category }) =>
    foundIf(
      category === "violence",
      "category",
      "Sexual violence is reported, so a risk assessment is required straight away. Finish this, then start the assessment from it: what is known comes along.",
    ),
};

/** Words for what in a record points to the fullest form. Facts that were entered, never a score. */
function graveSigns(answers: IncidentDraft): readonly string[] {
  const under13 = (answers.children ?? []).some(({ ageThen }) => ageThen !== undefined && ageThen < 13);
  const signs: readonly (readonly [boolean, string])[] = [
    [answers.category === "violence", "sexual violence"],
    [answers.imageAlleged === "yes", "an image"],
    [has(answers.power, "force", "threats"), "force or threats"],
    [answers.possibleCrime === "yes", "a possible crime"],
    [under13 && isSexualContact(answers), "sexual activity with a child under 13"],
    [
      (answers.judgements ?? []).some(({ level }) => level === "abusive" || level === "violent"),
      "a judgement of abusive or violent behaviour",
    ],
  ];
  return signs.filter(([is]) => is).map(([, words]) => words);
}
const isSexualContact = ({ types }: IncidentDraft): boolean =>
  has(types, "touchUnderClothing", "assault", "penetration");

const tierTooLow: IncidentRule = {
  id: "looks-serious",
  level: "warn",
  source: "facts.md §6.7, tier T3 (tiers are ours; a person chooses)",
  find: (answers) => {
    const signs = graveSigns(answers);
    return foundIf(
      answers.tier === "concern" && signs.length > 0,
      "tier",
      `This speaks of ${inAList(signs)}. Consider “Serious”: it is written today, and asks why where social care or police are not told. Nothing is written twice.`,
    );
  },
};

const policeFirst: IncidentRule = {
  id: "police-starting-point",
  level: "warn",
  source: "KCSIE Part five; facts.md §2.2: the starting point is to tell police, under 10 as well",
  find: (answers) =>
    foundIf(
      isMainForm(answers) &&
        answers.routes !== undefined &&
        (answers.category === "violence" || has(answers.types, "assault", "penetration")) &&
        !has(answers.routes, "police") &&
        answers.noPoliceReason === undefined,
      "routes",
      "For rape, assault by penetration or sexual assault the starting point is to tell the police, alongside children’s social care. That is so for a child too young to be charged, too: the answer then is about welfare. If it is not right here, write the reason.",
    ),
};

const imageUnreferred: IncidentRule = {
  id: "image-not-referred",
  level: "warn",
  source: "UKCIS 2024; facts.md §2.5: when to refer at once",
  find: (answers) =>
    foundIf(
      has(answers.imageConcerns, "adult", "coerced", "unusual", "under13", "atRisk") &&
        !has(answers.routes, "police", "socialCare") &&
        answers.notReferredReason === undefined,
      "routes",
      "What is said about the image calls for police or children’s social care straight away, and neither is among the routes. If that is right, write the reason in the next answers or among the decisions.",
    ),
};

const youngChildUnreferred: IncidentRule = {
  id: "under-13-not-referred",
  level: "warn",
  source: "facts.md §2.2, criminal age rules; §7.1 scenario 11",
  find: (answers, { names }) => {
    const youngest = (answers.children ?? []).find(
      ({ child, ageThen }) => child !== undefined && ageThen !== undefined && ageThen < 13,
    );
    return foundIf(
      youngest?.child !== undefined &&
        (isSexualContact(answers) || answers.imageAlleged === "yes" || answers.category === "violence") &&
        !has(answers.routes, "socialCare", "police") &&
        answers.notReferredReason === undefined,
      "routes",
      `${youngest?.child === undefined ? "" : names.child(youngest.child)} was under 13, and a child under 13 cannot agree to sexual activity in law. Ask children’s social care for advice, and write down what they say.`,
    );
  },
};

const crimeUnreported: IncidentRule = {
  id: "possible-crime-without-police",
  level: "warn",
  source: "KCSIE Part five; facts.md §2.2, police route",
  find: (answers) =>
    foundIf(
      answers.possibleCrime === "yes" &&
        answers.routes !== undefined &&
        !has(answers.routes, "police") &&
        answers.noPoliceReason === undefined,
      "possibleCrime",
      "A crime may have happened, and the police are not among the routes. If that is right, write the reason among the decisions.",
    ),
};

const noLevel: IncidentRule = {
  id: "no-level-of-concern",
  level: "warn",
  source: "facts.md §6.2 level, §6.6: dated judgements by named people",
  find: ({ tier, judgements = [] }) =>
    foundIf(
      tier === "serious" && judgements.length === 0,
      "judgements",
      "Nobody’s level of concern is recorded. Add one, or add it to the finished record when advice has come.",
    ),
};

const noWords: IncidentRule = {
  id: "told-without-words",
  level: "warn",
  source: "KCSIE Part five; facts.md §6.1: the child’s words as they were said",
  find: ({ howKnown, statements = [] }) =>
    foundIf(
      (howKnown === "childTold" || howKnown === "friendTold") && statements.length === 0,
      "statements",
      "A child told somebody, and no exact words are recorded. Add them if anyone remembers them. Do not ask the child to say it again for this.",
    ),
};

const noneAndMore: IncidentRule = {
  id: "none-and-more",
  level: "warn",
  source: "facts.md §6.1: a record a stranger can understand",
  find: (answers) =>
    (["online", "power", "imageConcerns", "immediateActions"] as const).flatMap((key) => {
      const chosen: readonly string[] = answers[key] ?? [];
      return foundIf(
        chosen.includes("none") && chosen.length > 1,
        key,
        "“None” is chosen together with something else. Keep the one that is right.",
      );
    }),
};

const inAList = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

export const responseRules: readonly IncidentRule[] = [
  planRequired,
  tierTooLow,
  policeFirst,
  imageUnreferred,
  youngChildUnreferred,
  crimeUnreported,
  noLevel,
  noWords,
  noneAndMore,
];

import { type Block, type Fact, table } from "../../documents/blocks.ts";
import type { ChildId } from "../../engine/question.ts";
import { labelOf } from "../../engine/summary.ts";
import type { Names } from "../../engine/template.ts";
import { places } from "../words/places.ts";
import { stepWhen } from "./questions/again.ts";
import type { PlanAnswers, PlanChild, PlanSetting } from "./sections.ts";
import { supervisionLevels } from "./supervision.ts";

/** What a copy says where the plan is not written yet. */
export const notYetDecided = "Not decided yet";

/** "Toilets: by the field, end of lunch". */
export const placeTitle = ({ place, placeDetail }: PlanSetting): string =>
  [place === undefined ? "Place not chosen yet" : labelOf(places, place), placeDetail?.trim() ?? ""]
    .filter((part) => part !== "")
    .join(": ");

export const childIn = ({ children = [] }: PlanAnswers, id: ChildId | undefined): PlanChild | undefined =>
  id === undefined ? undefined : children.find(({ child }) => child === id);

/** A witness, a brother or sister, or a child who may have been affected: near it, not at the centre of the plan. */
export const isNearby = ({ role }: PlanChild): boolean =>
  role === "witness" || role === "maybeAffected" || role === "sibling";

/**
 * The places a copy may show: planned for, and not about another child only. A witness or a brother or sister sees only
 * what is about them. Without a child, for a card that names nobody, the rows that are about no child in particular.
 */
export const settingsFor = ({ settings = [] }: PlanAnswers, child: PlanChild | undefined): readonly PlanSetting[] =>
  settings.filter(
    ({ planned, settingFor }) =>
      planned === "plan" &&
      (settingFor === undefined ? child === undefined || !isNearby(child) : settingFor === child?.itemId),
  );

/** Whether the supervision of a row rests on this child, so that a child affected is never told that they are watched. */
export function isSupervised({ planFor }: PlanAnswers, setting: PlanSetting, { role, itemId }: PlanChild): boolean {
  if (setting.supervised === undefined && setting.settingFor === itemId) return true;
  const who = setting.supervised ?? (planFor === "displayed" || planFor === "affected" ? planFor : undefined);
  return (
    who === "everyone" ||
    (who === "displayed" && (role === "displayed" || role === "both" || role === "unclear")) ||
    (who === "affected" && (role === "affected" || role === "both" || role === "unclear"))
  );
}

export const supervisionOf = ({ supervision }: PlanSetting): string =>
  supervision === undefined ? notYetDecided : supervisionLevels[supervision].label;
/** The level with what it means, for readers who do not use these words: "In line of sight: An adult can see all the time". */
export const supervisionExplained = ({ supervision }: PlanSetting): string =>
  supervision === undefined
    ? notYetDecided
    : `${supervisionLevels[supervision].label}: ${supervisionLevels[supervision].hint}`;

/** "Tom Reyes. Cover: Lola Adeyemi." */
export const whoMakesSure = ({ owner, cover }: PlanSetting, names: Names): string =>
  [
    owner === undefined ? notYetDecided : names.person(owner),
    cover === undefined ? "" : `Cover: ${names.person(cover)}`,
  ]
    .filter((part) => part !== "")
    .join("\n");

/** "Tom Reyes, then Lola Adeyemi", for a card. */
export const whoInShort = ({ owner, cover }: PlanSetting, names: Names): string =>
  [
    owner === undefined ? notYetDecided : names.person(owner),
    ...(cover === undefined ? [] : [names.person(cover)]),
  ].join(", then ");

export const inPlace = (itemId: string, key = "whatWeDo") => ({ sectionId: "settings", key, itemId });

export type Step = NonNullable<PlanAnswers["steps"]>[number];
/** What falls to whoever is there. Later steps are the lead’s, and would only fill a card. */
export const onTheSpot = ({ steps = [] }: PlanAnswers): readonly Step[] =>
  steps.filter(({ stepWhen }) => stepWhen === undefined || stepWhen === "now" || stepWhen === "hour");

/** The steps in the order they were written. Nothing where there is none. */
export const stepsTable = (steps: readonly Step[]): readonly Block[] =>
  steps.length === 0
    ? []
    : [
        table(
          "Who does what, in order",
          [
            { title: "When", width: 2 },
            { title: "Who", width: 3 },
            { title: "Does what", width: 6 },
          ],
          steps.map((step) => ({
            from: { sectionId: "again", key: "steps", itemId: step.itemId },
            cells: [
              step.stepWhen === undefined ? "" : labelOf(stepWhen.choices, step.stepWhen),
              step.stepWho ?? notYetDecided,
              step.stepWhat ?? notYetDecided,
            ],
          })),
        ),
      ];

/** Facts with something to say: rows without an answer are passed over. */
export const answeredFacts = (
  rows: readonly { readonly label: string; readonly value: string | undefined; readonly from: Fact["from"] }[],
): readonly Fact[] =>
  rows.flatMap(({ label, value, from }) =>
    value === undefined || value.trim() === "" ? [] : [{ label, value, ...(from && { from }) }],
  );

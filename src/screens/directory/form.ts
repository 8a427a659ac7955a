import { fold } from "../../casefile/casefile.ts";
import {
  type AuthorityDetails,
  areDefaultStages,
  type LineKey,
  portalAddress,
} from "../../casefile/directory/directory.ts";
import type { Authority, Line } from "../../casefile/entities.ts";
import { type IsoDate, isIsoDate } from "../../lib/dates.ts";

/** An authority while it is being written: numbers and dates may be half typed. */
export interface AuthorityForm {
  readonly name: string;
  readonly lines: { readonly [K in LineKey]: Line };
  readonly portal: string;
  readonly thresholdDocument: string;
  readonly thresholds: readonly { readonly label: string; readonly meaning: string }[];
  readonly writtenWithin: number | string;
  readonly stages: readonly { readonly name: string; readonly to: string; readonly workingDays: number | string }[];
  readonly stagesSource: string;
  readonly notes: string;
  readonly checkedOn: string;
}

export const formOf = (authority: Authority): AuthorityForm => {
  const { name, portal, thresholdDocument, thresholds, writtenWithin, stages, stagesSource, notes, checkedOn } =
    authority;
  const { frontDoor, outOfHours, earlyHelp, consultation, police } = authority;
  return {
    name,
    lines: { frontDoor, outOfHours, earlyHelp, consultation, police },
    portal,
    thresholdDocument,
    thresholds,
    writtenWithin,
    stages,
    stagesSource,
    notes,
    checkedOn,
  };
};

/** The fields that can be wrong. Stages by their place in the list. */
export type WrongField = "name" | "portal" | "writtenWithin" | "checkedOn" | `stages.${number}`;
export interface ReadForm {
  /** What can be kept: where a field is wrong, what was there before. */
  readonly details: AuthorityDetails;
  /** What is wrong, in the order of the form. */
  readonly mistakes: ReadonlyMap<WrongField, string>;
}

/** What was typed, read as an authority. `others` are the names of the other ones in the directory. */
export function readForm(form: AuthorityForm, before: Authority, others: readonly string[], today: IsoDate): ReadForm {
  const mistakes = new Map<WrongField, string>();
  const wrong = <T>(field: WrongField, message: string, instead: T): T => {
    mistakes.set(field, message);
    return instead;
  };
  const name = form.name.trim();
  const portal = portalAddress(form.portal);
  const details: AuthorityDetails = {
    name:
      name === ""
        ? wrong("name", "Write the name of the authority", before.name)
        : others.some((other) => fold(other) === fold(name))
          ? wrong("name", `${name} is in the directory already`, before.name)
          : name,
    ...linesOf(form.lines),
    portal:
      portal ??
      wrong(
        "portal",
        "Write the portal’s address as it begins in the browser, with https://, or leave it empty",
        before.portal,
      ),
    thresholdDocument: form.thresholdDocument.trim(),
    thresholds: form.thresholds
      .map(({ label, meaning }) => ({ label: label.trim(), meaning: meaning.trim() }))
      .filter(({ label, meaning }) => label !== "" || meaning !== "")
      .map(({ label, meaning }, index) => ({ label: label || `Level ${index + 1}`, meaning })),
    writtenWithin: isWhole(form.writtenWithin, 240)
      ? form.writtenWithin
      : wrong("writtenWithin", "Write a number of hours, from 1 to 240", before.writtenWithin),
    ...stagesOf(form, (index) =>
      wrong(`stages.${index}`, `Stage ${index + 1}: write a number of working days, from 1 to 60`, 1),
    ),
    notes: form.notes.trim(),
    checkedOn: isBlankDate(form.checkedOn)
      ? ""
      : isIsoDate(form.checkedOn) && form.checkedOn <= today
        ? form.checkedOn
        : wrong("checkedOn", "Enter a real date that is not in the future, or leave it empty", before.checkedOn),
  };
  return { details, mistakes };
}

const linesOf = (lines: AuthorityForm["lines"]): Pick<AuthorityDetails, LineKey> => ({
  frontDoor: trimmed(lines.frontDoor),
  outOfHours: trimmed(lines.outOfHours),
  earlyHelp: trimmed(lines.earlyHelp),
  consultation: trimmed(lines.consultation),
  police: trimmed(lines.police),
});
const trimmed = ({ team, phone, email, hours }: Line): Line => ({
  team: team.trim(),
  phone: phone.trim(),
  email: email.trim(),
  hours: hours.trim(),
});

function stagesOf(form: AuthorityForm, wrongDays: (index: number) => number) {
  const stages = form.stages
    .map((stage, index) => ({ ...stage, name: stage.name.trim(), to: stage.to.trim(), index }))
    .filter(({ name, to }) => name !== "" || to !== "")
    .map(({ name, to, workingDays, index }, place) => ({
      name: name || `Stage ${place + 1}`,
      to,
      workingDays: isWhole(workingDays, 60) ? workingDays : wrongDays(index),
    }));
  const stagesSource = form.stagesSource.trim();
  return { stages, stagesSource, stagesAreDefault: areDefaultStages({ stages, stagesSource }) };
}

const isWhole = (value: number | string, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most;
const isBlankDate = (text: string): boolean => text.replaceAll("-", "") === "";

/** The id of a field's control, for the links of the error summary. */
export const fieldIdOf = (field: WrongField): string => `authority-${field.replace(".", "-")}`;

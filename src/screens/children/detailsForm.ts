import type { Child } from "../../casefile/entities.ts";
import { type IsoDate, isIsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { ChildDetails, PersonDetails } from "../../records/people.ts";

/** What the adult to trust is chosen as where they are not on the list yet. */
export const somebodyNew = "new";

/** A child’s details while they are being written: a date may be half typed. */
export interface DetailsForm extends Required<ChildDetails> {
  readonly siblings: readonly Id[];
  readonly newAdult: { readonly name: string; readonly role: string };
}

/** `siblings` are those whom either of the two names. */
export function formOf(child: Child, siblings: readonly Child[]): DetailsForm {
  const { givenNames, familyName, knownAs, dateOfBirth, yearGroup, upn, address, authority } = child;
  const { family, otherSiblings, sen, communication, trustedAdult } = child;
  return {
    ...{ givenNames, familyName, knownAs, dateOfBirth, yearGroup, upn, address, authority },
    ...{ family, otherSiblings, sen, communication, trustedAdult },
    siblings: siblings.map(({ id }) => id),
    newAdult: { name: "", role: "" },
  };
}

export type WrongField = "givenNames" | "dateOfBirth" | "upn" | "newAdult";
/** The id of a field's control, for the links of the error summary. */
export const fieldIdOf = (field: WrongField): string => `child-${field}`;

export interface ReadDetails {
  /** What can be kept: where a field is wrong, what was there before. A lock asks no questions. */
  readonly details: ChildDetails;
  readonly siblings: readonly Id[];
  readonly trusted: PersonDetails | undefined;
  /** What is wrong, in the order of the form. */
  readonly mistakes: ReadonlyMap<WrongField, string>;
}

/** What was typed, read as a child’s details. `others` are the other children of the case file. */
export function readDetails(
  form: DetailsForm,
  before: Child,
  others: readonly Pick<Child, "upn">[],
  today: IsoDate,
): ReadDetails {
  const mistakes = new Map<WrongField, string>();
  const wrong = <T>(field: WrongField, message: string, instead: T): T => {
    mistakes.set(field, message);
    return instead;
  };
  const { newAdult, siblings, ...typed } = form;
  const givenNames = form.givenNames.trim();
  const upn = form.upn.replaceAll(/\s/gu, "").toUpperCase();
  const name = newAdult.name.trim();
  const isNew = form.trustedAdult === somebodyNew;
  const details: ChildDetails = {
    ...typed,
    givenNames: givenNames === "" ? wrong("givenNames", "Write at least one name", before.givenNames) : givenNames,
    familyName: form.familyName.trim(),
    knownAs: form.knownAs.trim(),
    dateOfBirth: isBlankDate(form.dateOfBirth)
      ? ""
      : isIsoDate(form.dateOfBirth) && form.dateOfBirth <= today
        ? form.dateOfBirth
        : wrong("dateOfBirth", "Enter a real date that has been, or leave it empty", before.dateOfBirth),
    yearGroup: form.yearGroup.trim(),
    upn:
      upn !== "" && others.some((other) => other.upn === upn)
        ? wrong("upn", "Another child has this number. Check it, or leave it empty", before.upn)
        : upn,
    address: form.address.trim(),
    family: form.family
      .map(({ name, relation, responsibility, contact }) => ({
        name: name.trim(),
        relation: relation.trim(),
        responsibility,
        contact: contact.trim(),
      }))
      .filter(({ name, relation, contact }) => name !== "" || relation !== "" || contact !== ""),
    otherSiblings: form.otherSiblings.trim(),
    communication: form.communication.trim(),
    trustedAdult: isNew
      ? name === ""
        ? wrong("newAdult", "Write the name of the adult, or choose somebody from the list", before.trustedAdult)
        : before.trustedAdult
      : form.trustedAdult,
  };
  return {
    details,
    siblings,
    trusted: isNew && name !== "" ? { name, role: newAdult.role.trim(), organisation: "" } : undefined,
    mistakes,
  };
}

const isBlankDate = (text: string): boolean => text.replaceAll("-", "") === "";

import { type CaseFile, fold, sameName } from "../casefile.ts";
import type { Child } from "../entities.ts";

type Known = Pick<Child, "givenNames" | "familyName" | "knownAs" | "dateOfBirth" | "upn">;

export interface Alike {
  readonly child: Child;
  /** "upn" is one person by law; a name and a date of birth nearly always; a name alone says little. */
  readonly by: "upn" | "nameAndBirth" | "name";
}

/** Children in the case file who may be the one described, the likeliest first. A person decides. */
export function alreadyHere(file: CaseFile, told: Known): readonly Alike[] {
  const upn = plainUpn(told.upn);
  const named = new Set(sameName(file, told));
  const alike = [...file.children.values()].flatMap((child): readonly Alike[] => {
    if (child.merged !== undefined) return [];
    if (upn !== "" && plainUpn(child.upn) === upn) return [{ child, by: "upn" }];
    // Two numbers that differ, or two birthdays, are two children.
    const isOther =
      (upn !== "" && child.upn !== "") ||
      (told.dateOfBirth !== "" && child.dateOfBirth !== "" && child.dateOfBirth !== told.dateOfBirth);
    if (!named.has(child) || isOther) return [];
    return [{ child, by: child.dateOfBirth !== "" && told.dateOfBirth !== "" ? "nameAndBirth" : "name" }];
  });
  const order = ["upn", "nameAndBirth", "name"] as const;
  return alike.sort((a, b) => order.indexOf(a.by) - order.indexOf(b.by));
}

const plainUpn = (upn: string): string => fold(upn).replaceAll(" ", "");

import type { Authority, Child, Line, Phase, School } from "./entities.ts";

// What is written down of a child and of the school, as sources that answers can be carried over from: by key, like a record's.

export const detailsLabel = "this child’s details";
export const schoolLabel = "the school’s settings";

/** Empty parts are left out: an answer is known or it is open. */
const known = <T extends Readonly<Record<string, string>>>(parts: T): Partial<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part.trim() !== "")) as Partial<T>;

export const childFacts = ({ knownAs, dateOfBirth, address, authority }: Child) =>
  known({ knownAs, dateOfBirth, address, authority });

export const schoolFacts = (school: School) =>
  known({
    name: school.name,
    urn: school.urn,
    nation: school.nation,
    phase: school.phase,
    details: schoolDetails(school),
    telephone: school.telephone,
    secureEmail: school.secureEmail,
    outOfHours: school.outOfHours,
  });

/** The lines of an authority in the local directory, each in one line of words. */
export const detailsOfAuthority = ({ frontDoor, outOfHours, consultation, police }: Authority) =>
  known({
    frontDoor: lineInWords(frontDoor),
    outOfHours: lineInWords(outOfHours),
    consultation: lineInWords(consultation),
    police: lineInWords(police),
  });
/** "Front door team, 01234 567890, hub@example.org, weekdays 9 to 5". */
const lineInWords = ({ team, phone, email, hours }: Line): string =>
  [team, phone, email, hours]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(", ");

const phases: Readonly<Record<Phase, string>> = {
  earlyYears: "Early years",
  primary: "Primary",
  secondary: "Secondary",
  allThrough: "All-through",
  sixteenPlus: "Sixth form or college",
  special: "Special",
  alternative: "Alternative provision",
};

/** Name, kind, unique reference number, address and telephone: a line each, as far as they are known. */
const schoolDetails = ({ name, phase, urn, address, telephone }: School): string =>
  [
    name,
    phases[phase],
    urn.trim() === "" ? "" : `Unique reference number ${urn.trim()}`,
    address.trim(),
    telephone.trim() === "" ? "" : `Telephone ${telephone.trim()}`,
  ]
    .filter((line) => line !== "")
    .join("\n");

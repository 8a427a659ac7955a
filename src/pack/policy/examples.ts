import { type PolicyExample, secondaryAcademy } from "./examples/example.ts";
import type { PolicyAnswers } from "./sections.ts";

/** An invented school by what is different about it. */
const school = (title: string, difference: PolicyAnswers): PolicyExample => ({
  title,
  answers: { ...secondaryAcademy, ...difference },
});
const noTeens: PolicyAnswers = {
  phones: "noneOwned",
  routes: ["trustedAdult", "worryBox", "cards"],
  rsheDetail: "Families, friendship and keeping safe in every year, with the science of growing up in Year 6.",
  priorities: "Playing fair on the field",
  hotspots: [
    { itemId: "1", hotspot: "Behind the climbing frame", hotspotWhat: "An adult stands where they can see it" },
  ],
  transport: ["onFoot"],
};

/** Invented schools of many kinds, for tests and for reading how the wording falls (facts.md §5.3). */
export const examples = {
  secondaryAcademy: school("Secondary academy with a sixth form", {}),
  communityPrimary: school("Community primary school", {
    ...noTeens,
    schoolName: "Marsh Road Primary School",
    phase: "primary",
    earlyYears: "yes",
    kind: "maintained",
  }),
  churchInfant: school("Church of England infant school", {
    ...noTeens,
    schoolName: "St Hilda’s Infant School",
    phase: "infant",
    earlyYears: "yes",
    kind: "maintained",
    faith: "churchOfEngland",
    faithBody: "the Diocese of Southbank",
    published: "roles",
  }),
  catholicJunior: school("Catholic junior school", {
    ...noTeens,
    schoolName: "St Anselm’s Junior School",
    phase: "junior",
    kind: "academy",
    faith: "catholic",
  }),
  girlsInTrust: school("Girls’ secondary school in a trust", {
    schoolName: "Fernhill School",
    ages: ["secondary"],
    adults: "no",
    kind: "trust",
    trustName: "Southbank Learning Trust",
    trustPolicy: "yes",
    pupilsAre: "girls",
  }),
  boardingSchool: school("Independent boarding school", {
    schoolName: "Cragside College",
    kind: "independent",
    boarding: "full",
    boardingLead: "houses",
    faith: "churchOfEngland",
  }),
  boardingPrep: school("Preparatory school with weekly boarders", {
    ...noTeens,
    schoolName: "Thornlea Preparatory School",
    phase: "junior",
    kind: "independent",
    boarding: "weekly",
    boardingLead: "houses",
  }),
  residentialSpecial: school("Residential special school", {
    schoolName: "Hollow Oak School",
    phase: "special",
    ages: ["junior", "secondary", "sixteen"],
    earlyYears: "no",
    kind: "nonMaintainedSpecial",
    boarding: "residentialSpecial",
    boardingLead: "houses",
    provision: "special",
    needs: ["communication", "learning", "personalCare"],
    routes: ["trustedAdult", "cards", "independentListener"],
  }),
  primaryWithBase: school("Primary academy with a resource base", {
    ...noTeens,
    schoolName: "Kestrel Primary Academy",
    phase: "primary",
    earlyYears: "yes",
    kind: "trust",
    trustName: "Kestrel Trust",
    trustPolicy: "no",
    provision: "base",
    needs: ["communication"],
  }),
  sixthFormCollege: school("Sixth-form college", {
    schoolName: "Harbour Sixth Form College",
    phase: "sixteenPlus",
    kind: "college",
  }),
  referralUnit: school("Pupil referral unit", {
    schoolName: "The Weir Centre",
    phase: "alternative",
    ages: ["secondary"],
    adults: "no",
    kind: "referralUnit",
  }),
  muslimSecondary: school("Muslim independent secondary school for boys", {
    schoolName: "Al-Nur School",
    ages: ["secondary"],
    adults: "no",
    kind: "independent",
    faith: "muslim",
    pupilsAre: "boys",
  }),
  jewishAllThrough: school("Jewish all-through academy", {
    schoolName: "Etz Chaim School",
    phase: "allThrough",
    ages: ["early", "infant", "junior", "secondary", "sixteen"],
    earlyYears: "yes",
    kind: "academy",
    faith: "jewish",
  }),
  nursery: school("Nursery school", {
    ...noTeens,
    schoolName: "Little Elm Nursery School",
    phase: "earlyYears",
    kind: "maintained",
  }),
  middle: school("Middle school", {
    schoolName: "Brook Street Middle School",
    phase: "middle",
    ages: ["junior", "secondary"],
    kind: "maintained",
  }),
} as const satisfies Readonly<Record<string, PolicyExample>>;

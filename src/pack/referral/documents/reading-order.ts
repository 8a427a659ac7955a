import type { Section } from "../../../engine/template.ts";
import { agreement } from "../questions/agreement.ts";
import { analysis } from "../questions/analysis.ts";
import { annexesSection, signing } from "../questions/annexes.ts";
import { ask } from "../questions/ask.ts";
import { childSection } from "../questions/child.ts";
import { concern } from "../questions/concern.ts";
import { family } from "../questions/family.ts";
import { referrer } from "../questions/referrer.ts";
import { route } from "../questions/route.ts";
import { safety } from "../questions/safety.ts";
import { triedSection } from "../questions/tried.ts";
import { voices } from "../questions/voices.ts";

// The form asks in the order in which it is easiest to answer. A duty worker reads in another: what is wanted, how soon, where the
// child is and who to ring on the first page, then the evidence, then the details (facts.md §4.3). Every question stands in one
// chapter, except for the annexes' own; what a question's condition looks at comes before it here too.

type Labels<S extends Section> = { readonly [K in S["questions"][number]["key"]]?: string };

/** Some of a section's questions in the order given, each with the words before it on paper; "" for the answer alone. */
const part = <const S extends Section>(section: S, labels: Labels<S>): Section => ({
  id: section.id,
  title: "",
  questions: Object.entries<string | undefined>(labels).flatMap(([key, label = ""]) =>
    section.questions.filter((question) => question.key === key).map((question) => ({ ...question, label })),
  ),
});
/** Parts of sections under one heading. The first holds a question that is always asked, so that the heading stands. */
const chapter = (title: string, first: Section, ...rest: readonly Section[]): readonly Section[] => [
  { ...first, title },
  ...rest,
];

export const opinionTitle = "What the school makes of it: opinion";
export const knowsTitle = "Who knows, and who agrees";
export const riskTitle = "Others at risk, and the police";

const firstPage: readonly Section[] = [
  ...chapter("Why we are referring", part(concern, { headline: "" })),
  ...chapter(
    "At a glance",
    part(route, { urgency: "How soon" }),
    part(ask, { asks: "We ask for", answerBy: "Answer expected by" }),
    part(route, { child: "Child", part: "Part in what happened" }),
    part(childSection, {
      dateOfBirth: "Date of birth",
      ageNote: "Age",
      address: "Home address",
      whereNow: "Where now, and with whom",
    }),
    part(safety, { safetyNow: "What keeps children safe" }),
    part(referrer, {
      referredBy: "Who to ring",
      referrerPhone: "Telephone",
      whenClosed: "When the school is closed",
    }),
    part(annexesSection, { annexes: "What goes with this" }),
  ),
];

/** What stands beside its label on the first page however long it is: a table that is read down. */
export const glanceKeys: ReadonlySet<string> = new Set(
  firstPage.flatMap(({ questions }) => questions.map(({ key }) => key)),
);

const evidence: readonly Section[] = [
  ...chapter(
    "What we ask, and who has been rung",
    part(ask, { askDetail: "What that would look like, and by when" }),
    part(route, { basis: "Kind of concern", authority: "Authority", team: "Team it goes to", calls: "Calls made" }),
  ),
  ...chapter(
    riskTitle,
    part(safety, {
      othersAtRisk: "Other children who may be at risk",
      policeTold: "Police",
      policeReference: "Police reference and officer",
      policeWhyNot: "Why the police were not told",
      workerRisk: "Risk to somebody who visits",
      workerRiskDetail: "What a visitor should know",
    }),
  ),
  ...chapter(
    "What happened",
    part(concern, {
      account: "",
      facts: "The facts, one at a time",
      lastTime: "Most recent time",
      pattern: "How often, and the pattern",
      development: "Ages, understanding and power",
      online: "Online",
    }),
  ),
  ...chapter(
    "What it does to the children",
    part(concern, { impactHere: "This child, day to day", impactOthers: "The other child or children" }),
  ),
  ...chapter(
    "Life at home, and other worries",
    part(concern, {
      familyContext: "What is known about home",
      mayBeHarmed: "Whether somebody may have harmed this child",
      otherRisks: "Other worries",
      otherRisksDetail: "What is known about those",
    }),
  ),
  ...chapter(
    "In their own words",
    part(voices, {
      childStatements: "This child’s words",
      childLife: "What this child says or shows about life",
      parentsWords: "Parents and carers",
    }),
  ),
  ...chapter(
    "What has been tried",
    part(triedSection, {
      tried: "What the school and others have done",
      schoolLimits: "Why the school on its own is not enough now",
      earlyHelp: "Early help",
      earlyHelpDetail: "Early help so far",
      advice: "Advice already taken",
    }),
  ),
  ...chapter(
    opinionTitle,
    part(analysis, {
      worries: "What we are worried will happen",
      strengths: "What is going well, and who helps",
      needLevel: "Level of need, as we see it",
      needReason: "What puts it at that level",
      ifNothing: "If nothing changes",
      unknowns: "What is not known",
    }),
    part(concern, {
      concernLevel: "How concerning the behaviour looks (after Hackett, 2010)",
      concernReason: "What led to this judgement",
      concernBy: "Judged by",
      concernOn: "Judged on",
      concernTool: "Drew on",
      concernToolNote: "The tool, its user and its outcome",
    }),
  ),
];

const details: readonly Section[] = [
  ...chapter(
    "More about the child",
    part(childSection, {
      sex: "Sex, as the school has it",
      knownAs: "Known as, and other names",
      genderNote: "Gender",
      upn: "Unique pupil number",
      nhsNumber: "NHS number",
      earlierAddresses: "Earlier addresses",
      ethnicity: "Ethnicity",
      language: "First language",
      interpreter: "Interpreter needed",
      religion: "Religion",
      communication: "Communicates best",
      needs: "Special educational needs or a disability",
      needsDetail: "What they mean for this child",
      ehcp: "Education, health and care plan",
      health: "Health",
      statuses: "Standing with services",
      statusDetail: "Since when, and the worker",
      attendance: "Attendance",
      exclusions: "Suspensions and moves",
    }),
  ),
  ...chapter(
    "Family and household",
    part(family, {
      parents: "Parents, carers and anybody with parental responsibility",
      household: "Everybody else in the home",
      significant: "Others who matter",
    }),
  ),
  ...chapter("Other children involved", part(family, { otherChildren: "Other children involved" })),
  ...chapter(
    "People already working with the child or the family",
    part(family, { professionals: "People already working with the child or the family" }),
  ),
  ...chapter(
    knowsTitle,
    part(agreement, {
      childTold: "The child knows of this referral",
      childToldWhy: "Why not, and who will tell them when",
      childsView: "What the child thinks of it",
      notToldReasons: "Why a parent or carer has not been told",
      notToldDetail: "What that rests on, and when it is looked at again",
      sharingBasis: "Basis for sharing",
      sharingNote: "About sharing",
      sourceAnonymous: "Somebody asked not to be named to the family",
      sourceDetail: "What they asked, and why",
    }),
  ),
  ...chapter(
    "Who is referring",
    part(referrer, {
      relationship: "How we know this child",
      deputy: "If the referrer is away",
      referrerEmail: "Secure email",
      seenBy: "Also read by",
      schoolDetails: "School",
    }),
    part(route, { takenAs: "How this authority takes referrals" }),
  ),
  ...chapter("Signature", part(signing, { signed: "Person who refers" })),
];

/** The questions of a referral as its document says them, cut into parts; a part without a title goes on under the last one. */
export const readingOrder: readonly Section[] = [...firstPage, ...evidence, ...details];

/** Questions that are answered in sentences, not with a word or a line. */
export const sentenceKeys: ReadonlySet<string> = new Set(
  readingOrder.flatMap(({ questions }) =>
    questions.flatMap((question) => (question.kind === "text" && question.lines === "many" ? [question.key] : [])),
  ),
);

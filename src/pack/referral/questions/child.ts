import { choice, choices, date, longText, text, yesNo } from "../../../engine/ask.ts";
import { all, answered, includes, is, not } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";

// Enough for a duty worker to find the child and to speak with them (facts.md §4.2 R2, §4.3 "Minimum identity data").

const knownAs = text("knownAs", { label: "Known as, and any other names", optional: true });
const dateOfBirth = date("dateOfBirth", { label: "Date of birth", optional: true });
const ageNote = text("ageNote", {
  label: "What is known of this child’s age?",
  canBeNotKnown: true,
  visibleWhen: not(answered(dateOfBirth)),
});
const sex = choice(
  "sex",
  { girl: "Girl", boy: "Boy", notRecorded: "Not recorded" },
  { label: "Sex, as the school has it", layout: "pills" },
);
const genderNote = text("genderNote", {
  label: "Anything about gender that a worker should know?",
  hint: "Only where it matters and the child is happy for it to be shared.",
  optional: true,
});
const upn = text("upn", { label: "Unique pupil number", optional: true });
const nhsNumber = text("nhsNumber", { label: "NHS number", hint: "Only if you know it.", optional: true });
const address = longText("address", {
  label: "Where does this child live?",
  hint: "It decides which authority is asked. If there is no address, say what is known, such as where the child slept last.",
  canBeNotKnown: true,
});
const earlierAddresses = longText("earlierAddresses", {
  label: "Earlier addresses, if the family has moved",
  optional: true,
});
const whereNow = longText("whereNow", {
  label: "Where is this child right now, and who is with them?",
  hint: "And where will they be when school closes?",
});

const ethnicity = text("ethnicity", { label: "Ethnicity", hint: "As the family describes it.", canBeNotKnown: true });
const language = text("language", { label: "First language", canBeNotKnown: true });
const interpreter = yesNo("interpreter", { label: "Does the child or the family need an interpreter?" });
const religion = text("religion", { label: "Religion", canBeNotKnown: true });
const communication = longText("communication", {
  label: "How does this child communicate best?",
  hint: "Signs, symbols, drawing, time to answer, a quiet room, a trusted adult beside them.",
  canBeNotKnown: true,
});
const needs = yesNo("needs", { label: "Special educational needs or a disability?" });
const needsDetail = longText("needsDetail", {
  label: "What needs, and what do they mean for this child?",
  visibleWhen: is(needs, "yes"),
});
const ehcp = yesNo("ehcp", { label: "An education, health and care plan?", visibleWhen: is(needs, "yes") });
const health = longText("health", { label: "Health, in so far as it matters here", canBeNotKnown: true });

const statuses = choices(
  "statuses",
  {
    none: "None known",
    notKnown: "Not known",
    lookedAfter: "Looked after",
    protectionPlan: "Child protection plan",
    inNeed: "Child in need plan",
    earlyHelp: "Early help or family help",
    wasLookedAfter: "Was looked after before",
    adopted: "Adopted",
    kinship: "Kinship care or special guardianship",
    privateFostering: "Private fostering",
    alone: "Seeking asylum without family",
    youthJustice: "Known to youth justice",
    youngCarer: "Young carer",
  },
  { label: "Where does this child stand with services?", hint: "Now and before. Choose all that apply." },
);
const statusDetail = longText("statusDetail", {
  label: "Since when, and who is the worker?",
  canBeNotKnown: true,
  visibleWhen: all(answered(statuses), not(includes(statuses, "none")), not(includes(statuses, "notKnown"))),
});
const attendance = text("attendance", {
  label: "Attendance this year",
  hint: "A figure and the date it was taken, such as “88%, to 20 November 2026”.",
  optional: true,
});
const exclusions = longText("exclusions", {
  label: "Suspensions, moves or a shortened timetable",
  optional: true,
});

export const childSection = section(
  "about",
  "The child",
  [
    knownAs,
    dateOfBirth,
    ageNote,
    sex,
    genderNote,
    upn,
    nhsNumber,
    address,
    earlierAddresses,
    whereNow,
    ethnicity,
    language,
    interpreter,
    religion,
    communication,
    needs,
    needsDetail,
    ehcp,
    health,
    statuses,
    statusDetail,
    attendance,
    exclusions,
  ],
  {
    lead: "Enough to find this child and to talk with them. “Not known” is an answer; an empty box makes a reader wonder.",
  },
);

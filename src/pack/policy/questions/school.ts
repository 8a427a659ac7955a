import { choice, choices, longText, notice, text, yesNo } from "../../../engine/ask.ts";
import { any, is, not } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";

// What kind of school this is (facts.md §5.3, Q1 to Q9 and Q22). Nearly every branch of the policy hangs on these.

export const schoolName = text("schoolName", {
  label: "What is the school called?",
  hint: "As it is to stand on the cover, up to 200 characters.",
});
export const urn = text("urn", {
  label: "Unique reference number",
  hint: "Six figures, as in the register of schools.",
  optional: true,
});
export const schoolAddress = longText("schoolAddress", { label: "Address and telephone", optional: true });

export const nation = choice(
  "nation",
  {
    england: "England",
    wales: "Wales",
    scotland: "Scotland",
    northernIreland: "Northern Ireland",
  },
  { label: "In which nation is the school?", hint: "Law, titles and guidance differ.", layout: "pills" },
);
const nationIsDraft = notice("nationIsDraft", {
  title: "The wording for this nation is a draft",
  text: "You can fill in the questions, read the draft and take it to the people who know your nation’s guidance. Waymark will not turn it into a final policy, because its law and guidance have not been read at the source.",
  tone: "warning",
  visibleWhen: not(is(nation, "england")),
});

export const phase = choice(
  "phase",
  {
    earlyYears: "Nursery school",
    infant: "Infant school",
    junior: "Junior school",
    primary: "Primary school",
    middle: "Middle school",
    secondary: "Secondary school",
    allThrough: "All-through school",
    sixteenPlus: { label: "Sixth form or further education college", hint: "Students from 16" },
    special: "Special school",
    alternative: { label: "Alternative provision", hint: "A pupil referral unit is one" },
  },
  { label: "What kind of school is it?" },
);
export const ages = choices(
  "ages",
  {
    early: "Under 5",
    infant: "5 to 7",
    junior: "7 to 11",
    secondary: "11 to 16",
    sixteen: "16 and over",
  },
  {
    label: "Which ages are there?",
    hint: "The words about consent, images and the body follow the ages, and the stage of development.",
    visibleWhen: any(
      is(phase, "secondary"),
      is(phase, "special"),
      is(phase, "alternative"),
      is(phase, "middle"),
      is(phase, "allThrough"),
    ),
  },
);
export const earlyYears = yesNo("earlyYears", {
  label: "Are there children in nursery or reception?",
  hint: "The early years foundation stage has rules of its own.",
  visibleWhen: any(is(phase, "infant"), is(phase, "primary"), is(phase, "allThrough"), is(phase, "special")),
});
export const adults = yesNo("adults", {
  label: "Are there pupils or students who are 18 or over?",
  hint: "They are adults in law: other duties and other services apply as well.",
  visibleWhen: any(
    is(phase, "secondary"),
    is(phase, "allThrough"),
    is(phase, "sixteenPlus"),
    is(phase, "special"),
    is(phase, "alternative"),
  ),
});

export const kind = choice(
  "kind",
  {
    maintained: {
      label: "Maintained by the local authority",
      hint: "Community, voluntary, foundation and maintained special schools",
    },
    academy: { label: "Academy or free school on its own", hint: "A single-academy trust" },
    trust: "Academy or free school in a multi-academy trust",
    independent: "Independent school",
    nonMaintainedSpecial: "Non-maintained special school",
    college: "Further education or sixth-form college",
    referralUnit: "Pupil referral unit run by the local authority",
  },
  { label: "Who runs it?", hint: "This decides which law the policy rests on and who approves it." },
);
export const trustName = text("trustName", { label: "What is the trust called?", visibleWhen: is(kind, "trust") });
export const trustPolicy = yesNo("trustPolicy", {
  label: "Does the trust have a policy of its own that comes first?",
  hint: "Then this one says how this school carries it out.",
  visibleWhen: is(kind, "trust"),
});

export const boarding = choice(
  "boarding",
  {
    none: "No",
    weekly: "Weekly or flexible boarding",
    full: "Full boarding",
    residentialSpecial: "Residential special school",
  },
  { label: "Do any pupils board?" },
);

export const provision = choice(
  "provision",
  {
    mainstream: "Mainstream classes",
    base: { label: "A resource base or unit beside mainstream classes" },
    special: "Special provision throughout",
  },
  { label: "How are special educational needs and disabilities provided for?" },
);
export const needs = choices(
  "needs",
  {
    communication: "Communication and interaction, autism among them",
    learning: "Learning difficulties",
    emotional: "Social, emotional and mental health",
    sensory: "Sensory or physical needs",
    personalCare: "Help with personal or intimate care",
  },
  {
    label: "Which needs do pupils have there?",
    visibleWhen: any(is(provision, "base"), is(provision, "special")),
  },
);

export const faith = choice(
  "faith",
  {
    none: "No",
    churchOfEngland: "Church of England",
    catholic: "Roman Catholic",
    jewish: "Jewish",
    muslim: "Muslim",
    other: "Another faith",
  },
  {
    label: "Does the school have a religious character?",
    hint: "The policy can speak in the school’s own words. It never weakens a duty.",
  },
);
export const faithBody = text("faithBody", {
  label: "Which diocese or religious authority, if any?",
  optional: true,
  visibleWhen: not(is(faith, "none")),
});
export const pupilsAre = choice(
  "pupilsAre",
  { mixed: "Girls and boys", girls: "Girls", boys: "Boys", mixedLater: "One sex, and mixed in the sixth form" },
  { label: "Who are the pupils?", layout: "pills" },
);

export const school = section(
  "school",
  "Your school",
  [
    schoolName,
    urn,
    schoolAddress,
    nation,
    nationIsDraft,
    phase,
    ages,
    earlyYears,
    adults,
    kind,
    trustName,
    trustPolicy,
    boarding,
    provision,
    needs,
    faith,
    faithBody,
    pupilsAre,
  ],
  {
    lead: "About twenty minutes. What the school has told Waymark before is filled in. The policy is written as you answer: look at it whenever you like.",
  },
);

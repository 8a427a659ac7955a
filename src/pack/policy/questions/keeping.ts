import { choice, choices, longText, text } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";

// Training, review and who reads it (facts.md §5.3 Q17, Q20, Q21, Q23, Q24).

export const training = choices(
  "training",
  {
    induction: "Before anybody starts work",
    yearly: "All staff, at least once a year",
    updates: "Short updates through the year",
    leads: "The safeguarding lead and deputies, on harmful sexual behaviour",
    scenarios: "Practice with scenarios in team meetings",
    governors: "Those who approve this policy",
    visitors: "Volunteers, supply staff and contractors",
  },
  { label: "Who is trained, and how?" },
);
export const trainingDetail = longText("trainingDetail", {
  label: "Dates or courses that the policy should name",
  optional: true,
});
export const supervision = choice(
  "supervision",
  {
    external: "Regular supervision by somebody from outside",
    internal: "Regular supervision inside the school",
    debrief: "A debrief after each serious matter",
  },
  { label: "What support do the people who do this work have?", hint: "Say what there is, not what there should be." },
);
export const linked = choices(
  "linked",
  {
    childProtection: "Child protection and safeguarding",
    behaviour: "Behaviour",
    antiBullying: "Anti-bullying",
    online: "Online safety and acceptable use",
    rshe: "Relationships, sex and health education",
    send: "Special educational needs and disabilities",
    exclusion: "Suspension and exclusion",
    complaints: "Complaints",
    whistleblowing: "Whistleblowing",
    codeOfConduct: "Staff code of conduct",
    intimateCare: "Intimate and personal care",
    trips: "Trips and visits",
    equality: "Equality",
    dataProtection: "Data protection and records",
    attendance: "Attendance and children missing education",
    boarding: "Boarding",
  },
  { label: "Which other policies does this one lean on?", hint: "Only those that the school really has." },
);
export const cycle = choice(
  "cycle",
  {
    yearly: { label: "Every year", hint: "And at once after a serious incident or when guidance changes" },
    twiceYearly: "Twice a year",
  },
  { label: "How often is the policy looked at?" },
);
export const published = choice(
  "published",
  {
    names: "On the website, with names of staff",
    roles: "On the website, with roles instead of names",
    onRequest: "Given out when somebody asks",
  },
  { label: "How can families read it?", hint: "A policy that nobody can find protects nobody." },
);
export const languages = text("languages", {
  label: "In which other languages do families need it?",
  hint: "Polish, Urdu, British Sign Language. The policy then offers them.",
  optional: true,
});

export const keeping = section("keeping", "Training, review and readers", [
  training,
  trainingDetail,
  supervision,
  linked,
  cycle,
  published,
  languages,
]);

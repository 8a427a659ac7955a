import type { PracticePerson } from "./case.ts";

/** The practice school. Nobody in it is or was anybody; its numbers are those that are kept free for invented people. */
export const practiceSchool = {
  name: "Larkfield Practice School",
  phase: "allThrough",
  nation: "england",
  urn: "999000",
  address: "1 Pretend Lane, Northvale NV3 5AB",
  telephone: "01632 960 200",
  secureEmail: "safeguarding@larkfield.example",
  outOfHours: "Robin Ashdown, 07700 900 118",
  authority: "northvale",
  places: [
    { name: "The science landing", kind: "corridor" },
    { name: "The field", kind: "field" },
    { name: "The blue washroom", kind: "toilets" },
  ],
} as const;

/** Whoever practises. */
export const me = "robin";

export const staff: readonly PracticePerson[] = [
  { id: me, name: "Robin Ashdown", role: "Designated safeguarding lead" },
  { id: "mistry", name: "Anil Mistry", role: "Deputy designated safeguarding lead" },
  { id: "odowd", name: "Grace O’Dowd", role: "Headteacher" },
  { id: "parry", name: "Dilys Parry", role: "Learning mentor" },
  { id: "raman", name: "Priya Raman", role: "Teaching assistant" },
  { id: "reyes", name: "Tom Reyes", role: "Class teacher" },
];

/** Leads and heads of the templates’ examples, who are one person here. */
export const everywhere: Readonly<Record<string, string>> = {
  "Folake Adeyemi": "Robin Ashdown",
  "Lindiwe Mbeki": "Robin Ashdown",
  "Amara Okonjo-Reid": "Robin Ashdown",
  "Wren Halloran": "Robin Ashdown",
  "Lola Adeyemi": "Robin Ashdown",
  Folake: "Robin",
  "Ciarán O’Neill": "Grace O’Dowd",
  "Hollin Bank Primary School, community school, URN 999001, Hollin Bank":
    "Larkfield Practice School, URN 999000, 1 Pretend Lane",
  "safeguarding@hollinbank.example": "safeguarding@larkfield.example",
};

export const authorities = [
  {
    id: "northvale",
    name: "Northvale council",
    frontDoor: {
      team: "Multi-agency front door",
      phone: "01632 960 400",
      email: "frontdoor@northvale.example",
      hours: "Monday to Friday, 8:30 to 17:30",
    },
    outOfHours: { team: "Emergency duty team", phone: "01632 960 999", email: "", hours: "Nights and weekends" },
    earlyHelp: { team: "Family help", phone: "01632 960 402", email: "", hours: "" },
    consultation: {
      team: "Harmful sexual behaviour consultation",
      phone: "01632 960 430",
      email: "",
      hours: "Tuesday and Thursday mornings",
    },
    police: { team: "Child protection team", phone: "101", email: "", hours: "" },
    thresholdDocument: "Right help in Northvale (invented)",
    thresholds: [
      { label: "Level 1: every child", meaning: "Needs that families and schools meet" },
      { label: "Level 2: early help", meaning: "A plan with the family, one agency leading" },
      { label: "Level 3: targeted help", meaning: "Several agencies, one plan" },
      { label: "Level 4: acute and specialist need", meaning: "Harm, or likely to suffer it" },
    ],
    notes: "Invented. The telephone numbers are kept free for stories and reach nobody.",
  },
  {
    id: "marlshire",
    name: "Marlshire county council",
    frontDoor: { team: "Family front door", phone: "01632 960 500", email: "", hours: "Monday to Friday, 9 to 5" },
    outOfHours: { team: "Emergency duty team", phone: "01632 960 599", email: "", hours: "Nights and weekends" },
    earlyHelp: { team: "", phone: "", email: "", hours: "" },
    consultation: { team: "", phone: "", email: "", hours: "" },
    police: { team: "Child protection team", phone: "101", email: "", hours: "" },
    thresholdDocument: "",
    thresholds: [],
    notes: "Invented.",
  },
] as const;

import type { Names } from "../../../engine/template.ts";
import type { PolicyAnswers } from "../sections.ts";

/** A finished set of answers of an invented school. */
export interface PolicyExample {
  readonly title: string;
  readonly answers: PolicyAnswers;
}

const people: Readonly<Record<string, readonly [string, string]>> = {
  lead: ["Maya Rahman", "designated safeguarding lead"],
  deputy: ["Owen Pryce", "deputy designated safeguarding lead"],
  secondDeputy: ["Ines Carvalho", "deputy designated safeguarding lead"],
  head: ["Ruth Adeyemi", "head teacher"],
  chair: ["Colin Marsh", "chair of governors"],
  governor: ["Priya Nair", "governor"],
  senco: ["Tom Reyes", "special educational needs coordinator"],
  online: ["Jo Field", "computing lead"],
  houses: ["Hanna Lindqvist", "head of boarding"],
};

/** Words for the ids in an example. */
export const exampleNames: Names = {
  child: () => "A child not on this tablet",
  person: (id) => people[id]?.join(", ") ?? "Somebody not on this tablet",
  personName: (id) => people[id]?.[0] ?? "Somebody not on this tablet",
  authority: (id) => (id === "southbank" ? "Southbank Council" : "An authority not on this tablet"),
};
export const examplePeople = people;

/** What an invented secondary academy answers; other schools say what is different about them. */
export const secondaryAcademy: PolicyAnswers = {
  schoolName: "Larchwood Academy",
  urn: "900001",
  schoolAddress: "Larch Lane, Southbank\nTelephone 01632 960100",
  nation: "england",
  phase: "secondary",
  ages: ["secondary", "sixteen"],
  adults: "yes",
  kind: "academy",
  boarding: "none",
  provision: "mainstream",
  faith: "none",
  pupilsAre: "mixed",
  lead: "lead",
  leadPhone: "01632 960101",
  deputies: [
    { itemId: "1", deputy: "deputy" },
    { itemId: "2", deputy: "secondDeputy" },
  ],
  cover: "The senior leader on duty, who rings the safeguarding lead. On trips it is the visit leader.",
  head: "head",
  chair: "chair",
  safeguardingGovernor: "governor",
  senco: "senco",
  onlineLead: "online",
  localAuthority: "southbank",
  frontDoor: "Southbank multi-agency hub, 01632 960200",
  outOfHours: "Emergency duty team, 01632 960299",
  partnership: "Southbank Safeguarding Children Partnership",
  designatedOfficer: "01632 960210",
  recordSystem: "cpoms",
  routes: ["trustedAdult", "worryBox", "onlineForm", "counsellor"],
  routesDetail: "The box by the library is opened every morning by the pastoral lead, who also reads the online form.",
  levelTools: ["hackett", "local"],
  localTool: "the Southbank harmful sexual behaviour guide",
  rshe: "our own programme, planned with the health education team",
  rsheDetail:
    "Consent and respect every year; the law and images in Years 8 and 10; healthy relationships in the sixth form.",
  hotspots: [
    {
      itemId: "1",
      hotspot: "Corridor by the lockers at the change of lessons",
      hotspotWhat: "Two adults stand there; lockers were moved",
    },
    { itemId: "2", hotspot: "Back of the late bus", hotspotWhat: "An adult rides on Tuesdays and Thursdays" },
  ],
  priorities: "What bystanders can do\nThe late bus",
  pupilVoice: "A survey each term, and a group from every year with the deputy each half term.",
  transport: ["schoolBus", "public", "onFoot"],
  phones: "offAllDay",
  devices: "shared",
  training: ["induction", "yearly", "updates", "leads", "scenarios", "governors", "visitors"],
  supervision: "debrief",
  linked: [
    "childProtection",
    "behaviour",
    "antiBullying",
    "online",
    "rshe",
    "send",
    "exclusion",
    "complaints",
    "whistleblowing",
  ],
  cycle: "yearly",
  published: "names",
};

import { nationWords } from "../statutory/nations.ts";
import { boards } from "../words/boards.ts";
import type { PolicyAnswers } from "./sections.ts";

/** What a fill may look up beyond the answers. */
export interface FillNames {
  readonly authority: (id: string) => string;
}
interface FillRule {
  /** What stands in the gap while it is not known: "[the name of the trust]". */
  readonly gap: string;
  /** Keys of the questions it is made from. */
  readonly from: readonly (keyof PolicyAnswers)[];
  /** A name of something outside: another one changes no meaning, so it is a small change to an adopted policy. */
  readonly isName?: true;
  /** Undefined while it is not known. */
  readonly of: (answers: PolicyAnswers, names: FillNames) => string | undefined;
}

const isCollege = ({ phase, kind }: PolicyAnswers): boolean => phase === "sixteenPlus" || kind === "college";
const said = (answer: string | undefined): string | undefined => {
  const text = answer?.trim() ?? "";
  return text === "" ? undefined : text;
};

/** Lines of an answer as points of a list. */
const points = (text: string | undefined): string | undefined =>
  text
    ?.split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => `- ${line}`)
    .join("\n");

/** What differs from school to school inside a sentence. With a capital first letter the fill begins a sentence: "{Pupils}". */
export const fills = {
  school: {
    gap: "the name of the school",
    from: ["schoolName"],
    isName: true,
    of: ({ schoolName }) => said(schoolName),
  },
  setting: { gap: "school", from: ["phase", "kind"], of: (answers) => (isCollege(answers) ? "college" : "school") },
  pupil: {
    gap: "pupil",
    from: ["phase", "kind"],
    of: (answers) => (answers.phase === "earlyYears" ? "child" : isCollege(answers) ? "student" : "pupil"),
  },
  pupils: {
    gap: "pupils",
    from: ["phase", "kind"],
    of: (answers) => (answers.phase === "earlyYears" ? "children" : isCollege(answers) ? "students" : "pupils"),
  },
  leadTitle: { gap: "designated safeguarding lead", from: ["nation"], of: ({ nation }) => nationWords(nation).lead },
  deputyTitle: {
    gap: "deputy designated safeguarding lead",
    from: ["nation"],
    of: ({ nation }) => nationWords(nation).deputy,
  },
  head: {
    gap: "head teacher",
    from: ["phase", "kind"],
    of: (answers) => (isCollege(answers) ? "principal" : answers.kind === "independent" ? "head" : "head teacher"),
  },
  board: {
    gap: "the body that runs the school",
    from: ["kind"],
    of: ({ kind }) => kind && boards[kind].board,
  },
  chair: { gap: "the chair", from: ["kind"], of: ({ kind }) => kind && boards[kind].chair },
  trust: { gap: "the name of the trust", from: ["trustName"], isName: true, of: ({ trustName }) => said(trustName) },
  authority: {
    gap: "the name of the local authority",
    from: ["localAuthority"],
    isName: true,
    of: ({ localAuthority }, names) => (localAuthority === undefined ? undefined : names.authority(localAuthority)),
  },
  partnership: {
    gap: "the name of the local safeguarding partners",
    from: ["partnership"],
    isName: true,
    of: ({ partnership }) => said(partnership),
  },
  socialCare: { gap: "children’s social care", from: ["nation"], of: ({ nation }) => nationWords(nation).socialCare },
  guidance: { gap: "the guidance", from: ["nation"], isName: true, of: ({ nation }) => nationWords(nation).guidance },
  ageOfResponsibility: {
    gap: "10",
    from: ["nation"],
    of: ({ nation }) => nationWords(nation).ageOfResponsibility,
  },
  records: {
    gap: "where records are kept",
    from: ["recordSystem", "recordSystemName"],
    of: ({ recordSystem, recordSystemName }) => {
      switch (recordSystem) {
        case "cpoms":
          return "in CPOMS";
        case "myConcern":
          return "in MyConcern";
        case "waymark":
          return "in Waymark, with finished documents in the official file";
        case "paper":
          return "on paper, locked away";
        case "other":
          return said(recordSystemName) === undefined ? undefined : `in ${recordSystemName?.trim() ?? ""}`;
        default:
          return undefined;
      }
    },
  },
  localTool: { gap: "the local tool", from: ["localTool"], isName: true, of: ({ localTool }) => said(localTool) },
  toolTrained: { gap: "roles that are trained", from: ["toolTrained"], of: ({ toolTrained }) => said(toolTrained) },
  designatedOfficer: {
    gap: "how the designated officer is reached",
    from: ["designatedOfficer"],
    isName: true,
    of: ({ designatedOfficer }) => said(designatedOfficer),
  },
  hsbService: {
    gap: "the local service",
    from: ["hsbService"],
    isName: true,
    of: ({ hsbService }) => said(hsbService),
  },
  sarc: {
    gap: "the sexual assault referral centre",
    from: ["sarc"],
    isName: true,
    of: ({ sarc }) => said(sarc),
  },
  policeContact: {
    gap: "the police officer who works with the school",
    from: ["policeContact"],
    isName: true,
    of: ({ policeContact }) => said(policeContact),
  },
  faith: {
    gap: "the faith of the school",
    from: ["faith"],
    of: ({ faith }) => {
      const words = { churchOfEngland: "Church of England", catholic: "Catholic", jewish: "Jewish", muslim: "Muslim" };
      return faith === undefined || faith === "none" ? undefined : faith === "other" ? "faith" : words[faith];
    },
  },
  faithBody: {
    gap: "the religious authority",
    from: ["faithBody"],
    isName: true,
    of: ({ faithBody }) => said(faithBody),
  },
  rshe: {
    gap: "the programme for relationships education",
    from: ["rshe"],
    isName: true,
    of: ({ rshe }) => said(rshe),
  },
  rsheDetail: { gap: "what is taught when", from: ["rsheDetail"], of: ({ rsheDetail }) => said(rsheDetail) },
  cover: { gap: "who acts when nobody of them is there", from: ["cover"], of: ({ cover }) => said(cover) },
  routesDetail: {
    gap: "where the ways to tell are",
    from: ["routesDetail"],
    of: ({ routesDetail }) => said(routesDetail),
  },
  priorities: {
    gap: "what the school works on",
    from: ["priorities"],
    of: ({ priorities }) => points(said(priorities)),
  },
  pupilVoice: { gap: "how pupils are asked", from: ["pupilVoice"], of: ({ pupilVoice }) => said(pupilVoice) },
  trainingDetail: {
    gap: "dates of training",
    from: ["trainingDetail"],
    of: ({ trainingDetail }) => said(trainingDetail),
  },
  reviewEvery: {
    gap: "how often",
    from: ["cycle"],
    of: ({ cycle }) => (cycle === undefined ? undefined : cycle === "yearly" ? "every year" : "twice a year"),
  },
} as const satisfies Readonly<Record<string, FillRule>>;
export type Fill = keyof typeof fills;

/** The rule of a fill by its word in a text, with or without a capital. Undefined for a word that is none. */
export const fillRule = (word: string): FillRule | undefined => {
  const name = `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
  return Object.hasOwn(fills, name) ? fills[name as Fill] : undefined;
};

/** The words in braces that a text uses, each once, in order. */
export const fillsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, word = ""]) => word)),
];

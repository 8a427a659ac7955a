import type { Nation, SourceId } from "./sources.ts";

/** An age or a duty in law that decides what is told to whom (facts.md §2.2, §2.6): our own words, which never stand for the text. */
export interface Threshold {
  readonly title: string;
  readonly says: string;
  /** The works that say so, where a person reads on. */
  readonly sources: readonly SourceId[];
  /** What to check at the source before relying on it. */
  readonly verify?: string;
}

const images: Threshold = {
  title: "Images of anybody under 18",
  says: "A sexual image of somebody under 18 is unlawful to make, have or pass on, also where the young person took it and agreed. The law is there to protect young people: telling the police is not the same as asking for a charge. Nobody in school looks at it or copies it.",
  sources: ["imagesLaw", "nudes"],
};
const cannotAgree =
  "A child under 13 cannot agree to anything sexual in law. At 13, 14 and 15 it is unlawful too; whether anything follows where two young people of like age were both willing is for police and social workers to say, not for a school.";
const dutyUnclear = "Check whom the duty binds, to whom a report is made, and what excuses there are.";

const englandAndWales = {
  responsibility: {
    title: "When a child can be charged: from 10",
    says: "A child under 10 cannot be held responsible for a crime. Police and social workers are told all the same: what follows is then about welfare.",
    sources: [],
    verify: "Check it with the police officer for your school when it matters.",
  },
  consent: { title: "Agreeing: from 16", says: cannotAgree, sources: ["sexualOffences"] },
} as const satisfies Readonly<Record<string, Threshold>>;

export const thresholds: Readonly<Record<Nation, readonly Threshold[]>> = {
  england: [
    englandAndWales.responsibility,
    englandAndWales.consent,
    images,
    {
      title: "When police are told",
      says: "For rape, assault by penetration or sexual assault the starting point is that the police are told, whatever the ages, alongside children’s social care.",
      sources: ["kcsie"],
      verify: "Read Part five of the 2026 edition for its present wording.",
    },
    {
      title: "A duty to report",
      says: "A duty to report child sexual abuse is on the statute book. We found no day on which it begins.",
      sources: ["crimePolicing2026"],
      verify: "Check whether it has begun, and what it leaves out.",
    },
    {
      title: "Sharing without agreement",
      says: "What is needed to keep a child safe may be shared without a parent’s agreement. Families are told, unless that would put a child at more risk.",
      sources: ["informationSharing", "children2004"],
      verify: "Check whom the new duty to share binds.",
    },
  ],
  wales: [
    englandAndWales.responsibility,
    englandAndWales.consent,
    { ...images, sources: ["imagesLaw", "hwbNudes"] },
    {
      title: "A duty to report",
      says: "Section 130 of the Social Services and Well-being (Wales) Act 2014 is about reporting a child at risk to the local authority.",
      sources: ["socialServicesWales"],
      verify: dutyUnclear,
    },
  ],
  scotland: [
    {
      title: "When a child can be charged: from 12",
      says: "A child under 12 cannot be held responsible for a crime. Police and social workers are told all the same: what follows is then about welfare.",
      sources: ["criminalAgeScotland"],
      verify: "Check which parts of the Act are in force.",
    },
    {
      title: "Agreeing: from 16",
      says: "The age of consent is 16, and there are offences of their own for children under 13 and for older children. What follows where two young people of like age were both willing is for police and social workers to say, not for a school.",
      sources: ["sexualOffencesScotland"],
      verify: "Check what the Act says of young people of like age.",
    },
    {
      title: "Images of anybody under 18",
      says: "Nobody in school looks at a sexual image of somebody under 18, or copies it. Ask the police what the law is and what to do with a device.",
      sources: ["nationalGuidanceScotland"],
      verify: "We have not found the Scottish law on images at its source.",
    },
  ],
  northernIreland: [
    {
      title: "When a child can be charged: from 10",
      says: "A child under 10 cannot be held responsible for a crime. The police and the Gateway service are told all the same: what follows is then about welfare.",
      sources: [],
      verify: "Check it with the police when it matters.",
    },
    {
      title: "Agreeing: from 16",
      says: "The age of consent is 16, under a law of Northern Ireland’s own. What follows where two young people of like age were both willing is for police and social workers to say, not for a school.",
      sources: ["sexualOffencesNi"],
      verify: "Check what the Order says of children under 13 and of young people of like age.",
    },
    {
      title: "Images of anybody under 18",
      says: "Nobody in school looks at a sexual image of somebody under 18, or copies it. Ask the police what the law is and what to do with a device.",
      sources: ["circular201704"],
      verify: "We have not found Northern Ireland’s law on images at its source.",
    },
    {
      title: "A duty to tell the police",
      says: "Whoever knows of certain offences has to tell the police. Ask the police or the Education Authority what that means for a school.",
      sources: ["criminalLawNi", "supportServiceNi"],
      verify: dutyUnclear,
    },
  ],
};

import type { Nation } from "./sources.ts";

/** How a nation calls what policies and cards speak of (facts.md §2.6), and whether its wording may become a final policy. */
export interface NationPack {
  readonly name: string;
  readonly status: "complete" | "draft";
  /** Why a draft may not become a policy, for the person who wants one. Absent for a complete pack. */
  readonly whyDraft?: string;
  readonly lead: string;
  readonly deputy: string;
  readonly socialCare: string;
  /** Help from several services before it is a matter for social care. */
  readonly earlyHelp: string;
  /** The main guidance, with its edition. */
  readonly guidance: string;
  readonly ageOfResponsibility: string;
  /** Where a concern about a child is reported, and what comes of it. */
  readonly frontDoor: string;
  readonly inspectorate: string;
}

const notRead = (guidance: string): string =>
  `Waymark’s wording for this nation is a draft: ${guidance} has not been read at the source, and some paragraphs still follow England. Use it to prepare, and ask your local authority or its safeguarding partners for wording that has been checked.`;

export const nations: Readonly<Record<Nation, NationPack>> = {
  england: {
    name: "England",
    status: "complete",
    lead: "designated safeguarding lead",
    deputy: "deputy designated safeguarding lead",
    socialCare: "children’s social care",
    earlyHelp: "early help",
    guidance: "Keeping children safe in education 2026",
    ageOfResponsibility: "10",
    frontDoor: "The local authority’s front door, often called a multi-agency safeguarding hub; police on 101 or 999.",
    inspectorate: "Ofsted, or the Independent Schools Inspectorate",
  },
  wales: {
    name: "Wales",
    status: "draft",
    whyDraft: notRead("Keeping learners safe, with the Wales Safeguarding Procedures,"),
    lead: "designated senior person",
    deputy: "deputy designated senior person",
    socialCare: "children’s services",
    earlyHelp: "early help",
    guidance: "Keeping learners safe",
    ageOfResponsibility: "10",
    frontDoor: "The local authority’s children’s services; police on 101 or 999.",
    inspectorate: "Estyn",
  },
  scotland: {
    name: "Scotland",
    status: "draft",
    whyDraft: notRead("The National Guidance for Child Protection in Scotland"),
    lead: "child protection coordinator",
    deputy: "deputy child protection coordinator",
    socialCare: "social work",
    earlyHelp: "support through a child’s plan",
    guidance: "National Guidance for Child Protection in Scotland",
    ageOfResponsibility: "12",
    frontDoor:
      "Social work in the local authority; police on 101 or 999. Agencies come together in an inter-agency referral discussion; the Children’s Reporter decides about hearings.",
    inspectorate: "Education Scotland and the Care Inspectorate",
  },
  northernIreland: {
    name: "Northern Ireland",
    status: "draft",
    whyDraft: notRead("Safeguarding and Child Protection in Schools (circular 2017/04)"),
    lead: "designated teacher",
    deputy: "deputy designated teacher",
    socialCare: "the Gateway service",
    earlyHelp: "family support",
    guidance: "Safeguarding and Child Protection in Schools",
    ageOfResponsibility: "10",
    frontDoor:
      "The Gateway service of your Health and Social Care Trust, by its UNOCINI form; police on 101 or 999. The Education Authority’s support service advises schools.",
    inspectorate: "Education and Training Inspectorate",
  },
};

/** England until the school has said where it is. */
export const nationWords = (nation: Nation | undefined): NationPack => nations[nation ?? "england"];

import type { Layout } from "../../../engine/present.ts";

/** What is set as a table or as quotes. Widths are for upright A4. */
export const layouts: Readonly<Record<string, Layout>> = {
  calls: {
    as: "table",
    columns: [
      { title: "When", width: 2, of: { callAt: "" } },
      { title: "Who was spoken to", width: 3, of: { callTo: "", callReference: "Their reference" } },
      { title: "What was said and agreed", width: 5, of: { callAdvice: "" } },
    ],
  },
  facts: {
    as: "table",
    columns: [
      { title: "When", width: 2, of: { factWhen: "" } },
      { title: "What", width: 5, of: { fact: "" } },
      { title: "Rests on", width: 3, of: { factBasis: "", factSource: "" } },
    ],
  },
  childStatements: { as: "quotes", statement: "childStatement" },
  tried: {
    as: "table",
    columns: [
      { title: "What, and its aim", width: 5, of: { triedWhat: "", triedAim: "Aim" } },
      { title: "When, and by whom", width: 3, of: { triedFrom: "From", triedUntil: "Until", triedBy: "By" } },
      { title: "Result, and effect", width: 4, of: { triedResult: "", triedEffect: "" } },
    ],
  },
  advice: {
    as: "table",
    columns: [
      { title: "From whom, and when", width: 3, of: { adviceFrom: "", adviceAt: "" } },
      { title: "Advice, and what was done with it", width: 6, of: { adviceSaid: "" } },
    ],
  },
  parents: {
    as: "table",
    columns: [
      { title: "Name, and relation", width: 3, of: { parentName: "", parentRelation: "", parentBorn: "Born" } },
      {
        title: "Responsibility and home",
        width: 3,
        of: { responsibility: "Parental responsibility", livesWith: "Lives with the child", parentAddress: "" },
      },
      { title: "Telephone", width: 2, of: { parentPhone: "" } },
      { title: "Knows and agrees", width: 2, of: { parentTold: "", parentAgrees: "Agreement" } },
    ],
  },
  household: {
    as: "table",
    columns: [
      { title: "Name", width: 3, of: { memberName: "" } },
      { title: "Relation to the child", width: 3, of: { memberRelation: "" } },
      { title: "Born", width: 2, of: { memberBorn: "" } },
      { title: "School or nursery", width: 3, of: { memberSchool: "" } },
    ],
  },
  significant: {
    as: "table",
    columns: [
      { title: "Name", width: 3, of: { significantName: "" } },
      { title: "Relation to the child", width: 3, of: { significantRelation: "" } },
      { title: "Why they matter here", width: 4, of: { significantWhy: "" } },
    ],
  },
  otherChildren: {
    as: "table",
    columns: [
      { title: "Child, and part", width: 3, of: { otherChild: "", otherPart: "" } },
      { title: "How spoken of here", width: 3, of: { naming: "", namingReason: "Why" } },
      { title: "A referral of their own", width: 3, of: { ownReferral: "", ownReferralNote: "" } },
    ],
  },
  professionals: {
    as: "table",
    columns: [
      { title: "Service", width: 2, of: { service: "" } },
      { title: "Name and role", width: 3, of: { workerName: "" } },
      { title: "How to reach them", width: 3, of: { workerReach: "" } },
      { title: "Last in touch", width: 2, of: { lastContact: "" } },
    ],
  },
};

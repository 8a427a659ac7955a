import type { Source } from "./sources.ts";

const lastChecked = "2026-11-22";

/** Law and guidance for Northern Ireland (facts.md §2.6). A draft: none of it has been read at the source. */
export const northernIrelandSources = {
  circular201704: {
    title: "Safeguarding and Child Protection in Schools (circular 2017/04)",
    kind: "guidance",
    about:
      "The guide for schools in Northern Ireland: the designated teacher, the safeguarding team, records and referrals.",
    publisher: "Department of Education",
    at: "education-ni.gov.uk",
    lastChecked,
    mark: "B",
    verify: "Check which updates there have been since 2017, and what it says of harm between pupils.",
  },
  cooperatingNi: {
    title: "Co-operating to Safeguard (2017)",
    kind: "guidance",
    about: "How agencies in Northern Ireland work together to protect a child.",
    publisher: "Department of Health",
    at: "health-ni.gov.uk",
    lastChecked,
    mark: "B",
    verify: "Check its full title and the edition.",
  },
  sbniProcedures: {
    title: "Procedures of the Safeguarding Board for Northern Ireland",
    kind: "guidance",
    about: "What each agency does, also where a child has displayed harmful sexual behaviour.",
    publisher: "Safeguarding Board for Northern Ireland",
    at: "safeguardingni.org",
    lastChecked,
    mark: "B",
    verify: "Check the part about harmful sexual behaviour.",
  },
  supportServiceNi: {
    title: "Child Protection Support Service for schools",
    kind: "guidance",
    about: "Advice to the designated teacher about a concern, and training.",
    publisher: "Education Authority",
    at: "eani.org.uk",
    lastChecked,
    mark: "B",
    verify: "Check the number for your region.",
  },
  sexualOffencesNi: {
    title: "Sexual Offences (Northern Ireland) Order 2008",
    kind: "law",
    about: "What is a sexual offence in Northern Ireland; the age of consent is 16.",
    publisher: "UK Parliament",
    at: "legislation.gov.uk/nisi/2008/1769",
    lastChecked,
    mark: "K",
    verify: "Check what it says of children under 13, and of older children of similar age.",
  },
  criminalLawNi: {
    title: "Criminal Law Act (Northern Ireland) 1967, section 5",
    kind: "law",
    about: "A duty to tell the police about certain offences that one knows of.",
    publisher: "Parliament of Northern Ireland",
    at: "legislation.gov.uk/apni/1967/18",
    lastChecked,
    mark: "K",
    verify: "Check which offences it covers, whom it binds and what excuses there are.",
  },
} as const satisfies Readonly<Record<string, Source>>;

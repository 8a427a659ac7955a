/** What a copy of a child’s file may be made of. */
export const fileParts = {
  glance: {
    label: "At a glance",
    hint: "What cannot wait, whom the child trusts, agencies and plans now, whom to ring",
  },
  details: { label: "Details", hint: "Who the child is, family, needs" },
  checks: { label: "What is recorded", hint: "As counts: decisions with reasons, who was told, plans in date" },
  chronology: { label: "Chronology" },
  incident: { label: "Incident records" },
  plan: { label: "Safety plans" },
  referral: { label: "Referrals" },
  entry: { label: "Decisions, contacts, notes and other entries" },
  received: { label: "What the school before this one handed over" },
  left: { label: "What has left the school about this child" },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
export type FilePart = keyof typeof fileParts;

/** What a reader of a child’s file usually gets, may get, and never gets. A person decides within it. */
export interface ReaderWays {
  readonly title: string;
  /** Which reader this is, for whoever chooses. */
  readonly hint: string;
  /** Whom the copy is usually for and what for, as it is printed at its foot. */
  readonly handing: { readonly recipient: string; readonly purpose: string };
  readonly usually: readonly FilePart[];
  /** How much of the chronology. */
  readonly view: "significant" | "full" | "agencies";
  readonly mayAdd: readonly FilePart[];
  /** Why the parts that are neither are not in it: said on the cover. */
  readonly never: Readonly<Partial<Record<FilePart, string>>>;
  /** The child is named. An inspector’s copy names nobody. */
  readonly namesChild: boolean;
  /** Staff may be written by their role alone. */
  readonly mayHideStaff: boolean;
  /** Other children may be named, one by one, where this reader needs to know who they are. */
  readonly mayNameOthers: boolean;
  /** Where the child lives and how the family is reached. One parent’s may have to stay hidden from the other. */
  readonly givesContacts: boolean;
  /** Offered under a passphrase too. */
  readonly mayLock: boolean;
  /** The copy ends with a page to be signed and given back. */
  readonly signsReceipt: boolean;
}

const notForFamilies =
  "Whom else the school has written to is not the family’s copy’s to say. It is in the answer to a request for personal data.";
const countsOnly = "An inspector’s copy shows whether records are kept, not what they say.";
const needToKnow = "Staff get what they need to act, and not what happened (need to know).";
const fromBefore = "It was handed to the school for its own file. Ask that school.";

/** By the readers of a child’s file. Governors get none: they get figures that name nobody. */
export const readerWays = {
  socialCare: {
    title: "Children’s social care",
    hint: "A social worker, a front door, a conference",
    handing: { recipient: "children’s social care", purpose: "Safeguarding" },
    usually: ["details", "chronology", "incident", "plan", "entry"],
    view: "full",
    mayAdd: ["referral", "received", "left"],
    never: { checks: "Counts are for inspectors." },
    namesChild: true,
    mayHideStaff: false,
    mayNameOthers: true,
    givesContacts: true,
    mayLock: true,
    signsReceipt: true,
  },
  police: {
    title: "Police",
    hint: "What an officer has asked for. Do not ask children more than is needed to keep them safe",
    handing: { recipient: "the police", purpose: "Enquiry" },
    usually: ["details", "chronology", "incident"],
    view: "significant",
    mayAdd: ["plan", "referral", "entry", "received"],
    never: {
      checks: "Counts are for inspectors.",
      left: "Whom else the school has written to is not part of what happened.",
    },
    namesChild: true,
    mayHideStaff: false,
    mayNameOthers: true,
    givesContacts: true,
    mayLock: true,
    signsReceipt: true,
  },
  parent: {
    title: "A parent or carer",
    hint: "Somebody with parental responsibility, told as part of working together. A request for everything held is the last choice below",
    handing: { recipient: "the child’s family", purpose: "Their copy" },
    usually: ["details", "chronology", "plan"],
    view: "significant",
    mayAdd: ["incident", "referral", "entry"],
    never: { checks: "Counts are for inspectors.", received: fromBefore, left: notForFamilies },
    namesChild: true,
    mayHideStaff: true,
    mayNameOthers: false,
    givesContacts: false,
    mayLock: true,
    signsReceipt: true,
  },
  nextSchool: {
    title: "The next school",
    hint: "Its safeguarding lead. A pack that opens in Waymark is made where a child leaves",
    handing: {
      recipient: "the safeguarding lead of the next school",
      purpose: "Transfer of the child protection file",
    },
    usually: ["glance", "details", "chronology", "incident", "plan", "referral", "entry", "received"],
    view: "full",
    mayAdd: ["left"],
    never: { checks: "Counts are for inspectors." },
    namesChild: true,
    mayHideStaff: false,
    mayNameOthers: false,
    givesContacts: true,
    mayLock: true,
    signsReceipt: true,
  },
  staff: {
    title: "Staff who need to know",
    hint: "Their card from the safety plan, and nothing of what happened",
    handing: { recipient: "staff who need to know", purpose: "Keeping children safe day by day" },
    usually: ["plan"],
    view: "significant",
    mayAdd: [],
    never: {
      details: needToKnow,
      checks: "Counts are for inspectors.",
      chronology: needToKnow,
      incident: needToKnow,
      referral: needToKnow,
      entry: needToKnow,
      received: needToKnow,
      left: needToKnow,
    },
    namesChild: true,
    mayHideStaff: false,
    mayNameOthers: false,
    givesContacts: false,
    mayLock: false,
    signsReceipt: false,
  },
  inspector: {
    title: "An inspector",
    hint: "One file as counts and dates, without a name and without a story",
    handing: { recipient: "the inspector", purpose: "Inspection of how records are kept" },
    usually: ["checks"],
    view: "significant",
    mayAdd: [],
    never: {
      details: countsOnly,
      chronology: countsOnly,
      incident: countsOnly,
      plan: countsOnly,
      referral: countsOnly,
      entry: countsOnly,
      received: countsOnly,
      left: countsOnly,
    },
    namesChild: false,
    mayHideStaff: false,
    mayNameOthers: false,
    givesContacts: false,
    mayLock: false,
    signsReceipt: false,
  },
  subject: {
    title: "A request for personal data",
    hint: "The child, or somebody who may act for the child, asks for what is held (a subject access request)",
    handing: { recipient: "the person who asked", purpose: "Answer to a request for personal data" },
    usually: ["details", "chronology", "incident", "plan", "referral", "entry", "received", "left"],
    view: "full",
    mayAdd: [],
    never: { checks: "Counts are for inspectors: everything that they count is in this copy." },
    namesChild: true,
    mayHideStaff: true,
    mayNameOthers: false,
    givesContacts: false,
    mayLock: true,
    signsReceipt: true,
  },
} as const satisfies Readonly<Record<string, ReaderWays>>;

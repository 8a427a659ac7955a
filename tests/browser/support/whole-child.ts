import type { Received, Transfer } from "../../../src/casefile/entities.ts";
import { child as aChild, entry, finished } from "../../../src/casefile/records.fixture.ts";
import { childOfLongHistory, inventedSchool, smallSchool } from "../../fixtures/invented-school.ts";
import { me } from "./people.ts";
import type { Seed } from "./seed.ts";

const size = {
  ...smallSchool,
  children: 12,
  incidents: 20,
  longHistory: 8,
  planVersions: 4,
  closings: 0,
  entries: 8,
  drafts: 1,
};
const at = "2026-11-18T09:00";
const by = me.id;

/** The child about whom there is most; one who has left with a receipt to come; one who came with a file; one long grown up. */
export const rich = { id: childOfLongHistory(size) } as const;
export const leaver = "child-leaver";
export const newcomer = "child-newcomer";
export const grownUp = "child-grown-up";

export const received: Received = {
  type: "received",
  v: 1,
  id: "received-1",
  childId: newcomer,
  from: "Northvale Infant and Nursery School with a Long Name",
  contact: "Ines Marchbanks, 01632 960 310",
  madeAt: "2026-11-10T14:00",
  receivedAt: "2026-11-12T09:20",
  receivedBy: by,
  fingerprint: "ab".repeat(32),
  code: "7K4M-92QF",
  lines: [
    {
      when: { precision: "about", date: "2026-03-01" },
      what: "Concern",
      source: "Class teacher",
      words: "Child B was upset after lunch.",
      action: "Home was told.",
    },
  ],
  documents: [
    {
      title: "At a glance",
      reference: "",
      blocks: [{ kind: "paragraph", text: "Sits near the door, and is told what comes next." }],
    },
  ],
};

const sent: Transfer = {
  type: "transfer",
  v: 1,
  id: "transfer-1",
  childId: leaver,
  to: "Southmere Juniors",
  madeAt: "2026-11-09T15:00",
  madeBy: by,
  fingerprint: "cd".repeat(32),
  code: "AB3D-11QF",
};

/** A school with something to see on every screen about the whole child. */
export const wholeSchool = (): readonly Seed[] => [
  ...inventedSchool(size)
    .filter(({ type }) => type !== "school")
    .map((each) =>
      each.type === "child" && each.id === rich.id
        ? {
            ...each,
            knownAs: "Kit",
            upn: "A123456789012",
            sen: "plan" as const,
            communication: "Short sentences. Draws better than talks.",
            trustedAdult: "school-person-3",
            family: [
              { name: "Hana Marsh", relation: "Mother", responsibility: "yes" as const, contact: "01632 960 401" },
            ],
            siblings: ["school-child-1"],
            otherSiblings: "A sister of three.",
            formerly: [{ givenNames: "Kit", familyName: "Old", knownAs: "" }],
          }
        : each,
    ),
  aChild("child-twin", "Kit", "Marsh-Double", {
    merged: { into: rich.id, at, by, reason: "Entered twice in the school’s system" },
  }),
  aChild(leaver, "Orla", "Penhaligon", {
    leaving: { on: "2026-11-06", to: "Southmere Juniors", contact: "", newTerm: "", notedAt: "2026-11-02T09:00" },
  }),
  aChild(newcomer, "Bilal", "Qureshi", { dateOfBirth: "2018-05-03", yearGroup: "Year 4" }),
  aChild(grownUp, "Ishaan", "Rees", { dateOfBirth: "2000-03-01" }),
  finished(
    "incident",
    "incident-long-ago",
    { tier: "concern", children: [{ itemId: "c", child: grownUp, role: "displayed" }] },
    { number: 901, startedAt: "2010-10-05T09:00", finishedAt: "2010-10-05T16:00" },
  ),
  finished("note", "note-1", {
    noteKind: "pastoral",
    children: [{ itemId: "c", child: rich.id }],
    whenHappened: { precision: "exact", date: "2026-11-16", time: "12:40" },
    summary: "Ate lunch alone, by choice.",
    noteBasis: ["seen"],
    response: "Asked to sit with the reading group.",
    writtenBy: by,
  }),
  entry("action", "action-1", rich.id, { actionWhat: "Read the old file.", actionDue: "2026-11-01", actionOwner: by }),
  entry("agency-status", "agency-1", rich.id, {
    agency: "socialCare",
    socialCareStatus: "inNeed",
    statusFrom: "2026-09-10",
    statusContact: "Desmond Ferreira",
  }),
  received,
  sent,
  {
    ...{ type: "dataRequest", v: 1, id: "request-1", childId: rich.id, who: "parent", checked: "Known to the school" },
    ...{ receivedOn: "2026-11-12", isComplex: false, notedAt: "2026-11-12T15:00", notedBy: by },
  },
  { type: "savedSearch", v: 1, id: "saved-1", name: "Toilets this term", words: "toilets", filters: {}, at },
];

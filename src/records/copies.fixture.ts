import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { templateOf } from "../../tests/fixtures/small-template.ts";
import { newAuthority } from "../casefile/directory/directory.ts";
import { type FinishedRecord, newChild, type Person } from "../casefile/entities.ts";
import { facts, heading, paragraph } from "../documents/blocks.ts";
import { authority, child, choice, group, longText, person, signature, statement, text } from "../engine/ask.ts";
import { presented } from "../engine/present.ts";
import { section } from "../engine/template.ts";
import type { Wanted } from "./export.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

const sections = [
  section("all", "All of it", [
    child("child", { label: "Which child?" }),
    authority("authority", { label: "To which authority?" }),
    text("team", { label: "To which team?", suggest: { list: "teams", by: "authority" } }),
    longText("what", { label: "What happened?" }),
    statement("said", { label: "What was said?" }),
    group(
      "others",
      [
        child("other", { label: "Who?" }),
        choice("naming", { letter: "A letter", named: "By name" }, { label: "How?" }),
      ],
      { label: "Other children", itemName: "child", layout: "rows" },
    ),
    person("by", { label: "Who writes?" }),
    signature("signed", { label: "Signed" }),
  ]),
] as const;

/** A small document for another agency, with annexes: a referral as far as names go. */
export const smallReferral = templateOf(sections, {
  id: "referral",
  documents: [
    {
      id: "referral",
      title: "Referral",
      purpose: "For tests.",
      audience: "agency",
      shows: ({ child: shown, others = [] }) => [
        ...(shown === undefined ? [] : [shown]),
        ...others.flatMap(({ other, naming }) => (naming === "named" && other !== undefined ? [other] : [])),
      ],
      alsoAs: ["word", "text"],
      build: (answers, { names, restsOn = [] }) => [
        ...presented({ sections }, answers, names),
        ...restsOn.flatMap(({ reference, blocks }) => [heading(1, `Annex: ${reference}`), ...blocks]),
      ],
    },
    { id: "own", title: "Own copy", purpose: "For tests.", audience: "file", build: () => [paragraph("All")] },
  ],
});

export const answers = {
  child: "amal",
  authority: "southbank",
  team: "multi-agency hub",
  what: "Sam Okafor’s bag was taken. Amal told sam.okafor@example.org, then OKAFOR'S mother.",
  said: { speaker: "Sam", words: "Amal Idris and Lena hid it", heardBy: "Tom Reyes", asked: "What did Sam do?" },
  others: [
    { itemId: "1", other: "sam", naming: "letter" },
    { itemId: "2", other: "lena", naming: "letter" },
  ],
  by: "reyes",
  signed: { name: "Sam Okafor", strokes: [[10, 20, 30, 40]], signedAt: "2026-11-22T10:00" },
};

const from = { sectionId: "children", key: "children" };
/** The plan that the referral comes from, with the children of the referral and one more. */
const plan: FinishedRecord = {
  type: "finished",
  v: 1,
  id: "plan-2",
  fileId: "plan",
  templateId: "risk-assessment",
  templateVersion: 1,
  number: 19,
  version: 2,
  reason: "",
  answers: { children: [{ childId: "kit" }, { childId: "sam" }, { childId: "amal" }] },
  carried: {},
  links: [],
  startedAt: "2026-11-01T10:00",
  startedBy: "reyes",
  finishedAt: "2026-11-02T10:00",
  finishedBy: "reyes",
  edition: "",
  documents: [
    {
      documentId: "full",
      blocks: [
        heading(2, "Sam Okafor and Amal Idris", from),
        facts([{ label: "Kit Vane", value: "Sits apart from Sam", from }]),
        { kind: "signature", role: "Parent", name: "Ann Okafor", detail: "", strokes: [[1, 2, 3, 4]] },
      ],
    },
  ],
};

export const now = new Date(2026, 10, 22, 10, 42);
const reyes: Person = {
  type: "person",
  v: 1,
  id: "reyes",
  name: "Tom Reyes",
  role: "Safeguarding lead",
  organisation: "",
};

/** A case file with a finished referral that comes from a plan; `change` are answers of the referral. */
export async function finishedReferral(change: Readonly<Record<string, unknown>> = {}) {
  const vault = memoryVault();
  const workspace: Workspace = createWorkspace(vault, vault.unlocked(), () => now);
  const children = [
    ["amal", "Amal", "Idris"],
    ["sam", "Sam", "Okafor"],
    ["lena", "Lena", "Fox"],
    ["kit", "Kit", "Vane"],
  ].map(([id = "", givenNames = "", familyName = ""]) =>
    newChild("2026-11-22T10:00", id, { givenNames, familyName, knownAs: "", dateOfBirth: "", yearGroup: "" }),
  );
  const southbank = newAuthority("southbank", "Southbank Council");
  await workspace.commit([...children, reyes, southbank, plan].map((put) => ({ put })));
  const record: FinishedRecord = {
    ...plan,
    id: "referral-1",
    fileId: "referral",
    templateId: "referral",
    number: 3,
    version: 1,
    answers: { ...answers, ...change },
    links: [{ kind: "from", fileId: "plan" }],
    documents: [],
  };
  const copy = { document: smallReferral.documents[0] };
  const handing = { recipient: "Southbank Council, multi-agency hub", purpose: "Referral" };
  const wanted: Wanted = { template: smallReferral, record, copy, handing };
  return { vault, workspace, wanted, record, copy };
}

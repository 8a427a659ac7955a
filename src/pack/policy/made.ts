import { type Anchor, type Block, bullets, facts, heading, paragraph, table } from "../../documents/blocks.ts";
import { choiceLabel } from "../../engine/question.ts";
import type { Names } from "../../engine/template.ts";
import { capitalised } from "../../lib/words.ts";
import { contacts as services } from "../statutory/contacts.ts";
import { type Source, type SourceId, sourceOf, sourcesOf } from "../statutory/sources.ts";
import { wordingEdition } from "../statutory/wording.ts";
import { tools } from "../words/levels.ts";
import type { Made } from "./clause.ts";
import { fills } from "./fills.ts";
import { peopleTable } from "./people.ts";
import { linked, training } from "./questions/keeping.ts";
import { routes } from "./questions/practice.ts";
import { kind, phase } from "./questions/school.ts";
import type { PolicyAnswers } from "./sections.ts";

/** What a clause that is set out from answers may look at. */
export interface Making {
  readonly answers: PolicyAnswers;
  readonly names: Names;
  /** Names of staff are left out: the policy for a website that is to have roles only. */
  readonly rolesOnly: boolean;
  /** 1 for a first edition. */
  readonly version: number;
  /** Every source that the clauses of this policy rest on. */
  readonly rests: readonly SourceId[];
  readonly from: Anchor;
}

/** The questions that each kind of made clause is set out from. */
export const madeFrom: Readonly<Record<Made, readonly (keyof PolicyAnswers)[]>> = {
  control: [
    "schoolName",
    "urn",
    "schoolAddress",
    "nation",
    "phase",
    "kind",
    "trustName",
    "localAuthority",
    "cycle",
    "published",
  ],
  sources: ["nation"],
  people: [
    "nation",
    "phase",
    "kind",
    "lead",
    "deputies",
    "head",
    "chair",
    "safeguardingGovernor",
    "senco",
    "onlineLead",
    "boardingLead",
  ],
  reportingRoutes: ["routes"],
  hotspots: ["hotspots"],
  levels: ["levelTools", "localTool"],
  training: ["training"],
  linkedPolicies: ["linked"],
  contacts: [
    "nation",
    "leadPhone",
    "localAuthority",
    "frontDoor",
    "outOfHours",
    "designatedOfficer",
    "hsbService",
    "sarc",
    "policeContact",
    "published",
  ],
  languages: ["languages"],
};

/** The blocks of a made clause; none while there is nothing to set out. */
export const made: Readonly<Record<Made, (making: Making) => readonly Block[]>> = {
  control,
  sources: sourceLists,
  people: peopleTable,
  reportingRoutes: ({ answers, from }) => points(labels(routes.choices, answers.routes), from),
  hotspots: ({ answers: { hotspots = [] }, from }) =>
    hotspots.length === 0
      ? []
      : [
          table(
            "Places and times that we watch",
            [
              { title: "Place, time or group", width: 2 },
              { title: "What we do there", width: 3 },
            ],
            hotspots.map(({ hotspot = gap("a place"), hotspotWhat = gap("what is done there") }) => ({
              cells: [hotspot, hotspotWhat],
              from,
            })),
          ),
        ],
  levels: ({ answers, from }) =>
    points(
      (answers.levelTools ?? []).map((each) =>
        each === "local" ? (answers.localTool ?? gap("the local tool")) : tools[each].label,
      ),
      from,
    ),
  training: ({ answers, from }) => points(labels(training.choices, answers.training), from),
  linkedPolicies: ({ answers: { linked: chosen = [] }, from }) =>
    chosen.length === 0 ? [] : [paragraph(`${labels(linked.choices, chosen).join("; ")}.`, from)],
  contacts,
  languages: ({ answers: { languages = "" }, from }) =>
    languages === "" ? [] : [paragraph(`This policy can be had in ${languages}. Ask at the office.`, from)],
};

const gap = (what: string): string => `[${what}]`;

const points = (items: readonly string[], from: Anchor): readonly Block[] =>
  items.length === 0 ? [] : [bullets(items.map((text) => ({ text, from })))];

type Choices = Readonly<Record<string, string | { readonly label: string }>>;
const labels = (choices: Choices, chosen: readonly string[] = []): readonly string[] =>
  Object.entries(choices).flatMap(([value, choice]) => (chosen.includes(value) ? [choiceLabel(choice)] : []));

const labelOf = (choices: Choices, value: string | undefined): string => {
  const choice = value === undefined ? undefined : choices[value];
  return choice === undefined ? "" : choiceLabel(choice);
};

const availability: Readonly<Record<NonNullable<PolicyAnswers["published"]>, string>> = {
  names: "On our website, and on paper for anybody who asks",
  roles: "On our website with roles instead of names, and in full for anybody who asks at the office",
  onRequest: "On paper for anybody who asks at the office",
};

function control({ answers, names, version, from }: Making): readonly Block[] {
  const { schoolName, urn, schoolAddress, trustName, cycle, published } = answers;
  const board = fills.board.of(answers);
  const rows = [
    { label: "School", value: schoolName ?? gap(fills.school.gap) },
    {
      label: "Kind of school",
      value: [labelOf(phase.choices, answers.phase), lowerFirst(labelOf(kind.choices, answers.kind))]
        .filter((part) => part !== "")
        .join(", "),
    },
    { label: "Trust", value: trustName ?? "" },
    { label: "Unique reference number", value: urn ?? "" },
    { label: "Address", value: schoolAddress ?? "" },
    { label: "Local authority", value: fills.authority.of(answers, names) ?? gap(fills.authority.gap) },
    { label: "Edition", value: String(version) },
    { label: "Approved by", value: board === undefined ? gap(fills.board.gap) : `The ${board}` },
    {
      label: "Looked at again",
      value:
        cycle === undefined
          ? gap("how often")
          : capitalised(
              `${fills.reviewEvery.of(answers) ?? ""}, and at once after a serious incident or when guidance changes`,
            ),
    },
    {
      label: "Where to find it",
      value: published === undefined ? gap("how families can read it") : availability[published],
    },
    {
      label: "Written to",
      value: `${fills.guidance.of(answers)}. Waymark’s wording of ${wordingEdition.title}, put into our own`,
    },
  ];
  return [facts(rows.filter(({ value }) => value !== "").map((row) => ({ ...row, from })))];
}
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What we must have regard to is said with what it has to do with us; of the rest the names are enough. */
const kindsOfSource = [
  { title: "Law", kinds: ["law"], isExplained: false },
  { title: "Guidance that we must have regard to", kinds: ["statutoryGuidance"], isExplained: true },
  { title: "Other guidance, research and tools", kinds: ["guidance", "research", "tool"], isExplained: false },
] as const satisfies readonly {
  readonly title: string;
  readonly kinds: readonly Source["kind"][];
  readonly isExplained: boolean;
}[];

/** What this policy rests on. In a nation whose pack is a draft, its own sources stand instead of England’s. */
function sourceLists({ answers: { nation = "england" }, rests, from }: Making): readonly Block[] {
  const here = nation === "england" ? [] : Object.keys(sourcesOf[nation]);
  const used = [...rests.filter((id) => nation === "england" || !(id in sourcesOf.england)), ...here];
  const listed = [...new Set(used)].map((id) => sourceOf(id as SourceId));
  return kindsOfSource.flatMap(({ title, kinds, isExplained }) => {
    const own = listed
      .filter(({ kind }) => kinds.some((each) => each === kind))
      .toSorted((a, b) => a.title.localeCompare(b.title, "en-GB"));
    // A tool belongs to its owner, so its readers are told where that is.
    const titles = own.map((source) => (source.kind === "tool" ? `${source.title} (${source.at})` : source.title));
    const said = isExplained
      ? bullets(own.map((source) => ({ text: `${source.title}. ${source.about}`, from })))
      : paragraph(`${titles.join("; ")}.`, from);
    return own.length === 0 ? [] : [heading(3, title, from), said];
  });
}

function contacts({ answers, names, rolesOnly, from }: Making): readonly Block[] {
  const { frontDoor, outOfHours, designatedOfficer, hsbService, sarc, policeContact, leadPhone } = answers;
  const authority = fills.authority.of(answers, names) ?? gap(fills.authority.gap);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["Danger now", "999"],
    ["The police when it is not an emergency", ["101", policeContact].filter(Boolean).join(", or ")],
    [
      `Our ${fills.leadTitle.of(answers)}`,
      rolesOnly ? "Ask at the office, at any time of the school day" : (leadPhone ?? gap("how the lead is reached")),
    ],
    [`${capitalised(fills.socialCare.of(answers))}, ${authority}`, frontDoor ?? gap("how the front door is reached")],
    ["The same, outside office hours", outOfHours ?? gap("the emergency duty team")],
    ["About an adult who works with children: the local authority designated officer", designatedOfficer],
    ["The local service for harmful sexual behaviour", hsbService],
    ["Sexual assault referral centre", sarc],
    ["Childline, for anybody under 19", services.childline.number],
    ["NSPCC Helpline, for adults who worry about a child", services.nspcc.number],
    ["Stop It Now, advice on harmful sexual behaviour", services.stopItNow.number],
  ];
  return [
    table(
      "Whom to ring",
      [
        { title: "Who", width: 3 },
        { title: "How", width: 2 },
      ],
      rows.flatMap(([who, how]) => (how === undefined || how === "" ? [] : [{ cells: [who, how], from }])),
    ),
  ];
}

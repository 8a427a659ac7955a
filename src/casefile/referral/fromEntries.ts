import { isAnswered } from "../../engine/answer.ts";
import { isKeyOf } from "../../engine/read.ts";
import { whenInWords } from "../../engine/summary.ts";
import type { Draft } from "../../engine/template.ts";
import type { agencyStatusEntry } from "../../pack/entries/agency-status.ts";
import type { contactEntry } from "../../pack/entries/contact.ts";
import type { judgementEntry } from "../../pack/entries/judgement.ts";
import type { IncidentDraft } from "../../pack/incident/questions.ts";
import type { ReferralAnswers } from "../../pack/referral/sections.ts";
import { agencyInWords, statusInWords } from "../agencies.ts";
import { type Known, type TakenFrom, type TakenItem, takingFrom } from "../carryTaken.ts";
import { fold } from "../casefile.ts";
import { exactly, inSentences } from "../chronology/line.ts";
import type { FinishedRecord } from "../entities.ts";
import { isJudgement } from "../happenings.ts";
import { inSentence } from "../inSentence.ts";
import { childIn, type Judged, judgedIn } from "./fromIncident.ts";
import { labelOf, type ReferralSources, type Subject } from "./sources.ts";

// Who was told and where agencies stand, whether it was written in an incident or in an entry about it later.

type Part = Known<ReferralAnswers>;
type ContactAnswers = Draft<typeof contactEntry>;
type AgencyStatus = Draft<typeof agencyStatusEntry>;

/** A contact about this child, or about every child of a record. `isOwn` is set for the first. */
interface Contact {
  readonly source: TakenFrom;
  /** Where its answers stand: "" in an entry, "contacts/3/" in an incident. */
  readonly prefix: string;
  readonly answers: Omit<ContactAnswers, "contactChild">;
  readonly isOwn: boolean;
}

const sourceOf = (entry: FinishedRecord, { context }: Subject): TakenFrom => ({
  fileId: entry.fileId,
  label: labelOf(entry, context),
});

/** Contacts of entries, which are newer, before those of the incidents. */
function contactsOf({ incidents, entries }: ReferralSources, subject: Subject): readonly Contact[] {
  const later = entries.flatMap((entry): readonly Contact[] => {
    if (entry.templateId !== "contact") return [];
    const { contactChild, ...answers }: ContactAnswers = entry.answers;
    if (contactChild !== undefined && contactChild !== subject.childId) return [];
    return [{ source: sourceOf(entry, subject), prefix: "", answers, isOwn: contactChild !== undefined }];
  });
  const first = incidents.flatMap((source) => {
    const own = childIn(source.answers, subject.childId)?.itemId;
    const isAlone = (source.answers.children ?? []).length === 1;
    return (source.answers.contacts ?? []).flatMap(({ itemId, contactChild, ...answers }): readonly Contact[] =>
      contactChild !== undefined && contactChild !== own
        ? []
        : [{ source, prefix: `contacts/${itemId}/`, answers, isOwn: isAlone || contactChild !== undefined }],
    );
  });
  return [...later, ...first];
}

export function fromContacts(sources: ReferralSources, subject: Subject): readonly Part[] {
  const contacts = contactsOf(sources, subject);
  const police = contacts.filter(({ answers }) => answers.contactWho === "police");
  const told = police.find(({ answers }) => answers.contactState === "told");
  const withheld = police.find(({ answers }) => answers.contactState === "withheld");
  const parents = contacts.filter(({ answers, isOwn }) => isOwn && answers.contactWho === "parent");
  return [
    ...(told ? [policeTold(told)] : withheld ? [policeNotTold(withheld)] : []),
    whatParentsSaid(parents),
    ...onceEach(parents).map(aParent),
    ...onceEach(contacts).map(aProfessional),
    ...contacts.map(aCall),
  ];
}

/** The newest contact with each person of one kind. One without a name is nobody that a reader could find. */
const onceEach = (contacts: readonly Contact[]): readonly Contact[] => {
  const key = ({ answers }: Contact) => `${answers.contactWho} ${fold(answers.contactName ?? "")}`;
  const named = contacts.filter(({ answers }) => isAnswered(answers.contactName));
  return named.filter((contact, index) => named.findIndex((other) => key(other) === key(contact)) === index);
};

function policeTold({ source, prefix, answers }: Contact): Part {
  const take = takingFrom(source);
  return {
    answers: {
      policeTold: take(`${prefix}contactState`, "told"),
      policeReference: take(`${prefix}contactName`, answers.contactName),
    },
  };
}

function policeNotTold({ source, prefix, answers }: Contact): Part {
  const take = takingFrom(source);
  return {
    answers: {
      policeTold: take(`${prefix}contactState`, "notTold", answers.contactState),
      policeWhyNot: take(`${prefix}contactWhyNot`, answers.contactWhyNot),
    },
  };
}

/** Each in a line of their own where there are several. */
function whatParentsSaid(parents: readonly Contact[]): Part {
  const said = parents.filter(({ answers }) => isAnswered(answers.contactResult));
  const [first] = said;
  if (first === undefined) return {};
  const take = takingFrom(first.source);
  const { contactResult } = first.answers;
  const all = said.map(({ answers }) => [answers.contactName, answers.contactResult].filter(isAnswered).join(": "));
  return {
    answers: {
      parentsWords:
        said.length === 1
          ? take(`${first.prefix}contactResult`, contactResult)
          : take(`${first.prefix}contactResult`, all.join("\n"), contactResult),
    },
  };
}

/**
 * Being told of what happened is not being told of a referral, so whether they know of it stays open; only a decision not to tell
 * a parent holds for both until somebody looks at it again.
 */
function aParent({ source, prefix, answers }: Contact): Part {
  const take = takingFrom(source);
  const at = (key: string) => `${prefix}${key}`;
  const { contactName, contactState, contactWhyNot } = answers;
  const isWithheld = contactState === "withheld";
  return {
    answers: {
      notToldDetail: isWithheld ? take(at("contactWhyNot"), contactWhyNot) : undefined,
    },
    items: {
      parents: [
        {
          parentName: take(at("contactName"), contactName),
          parentTold: isWithheld ? take(at("contactState"), "notTold", contactState) : undefined,
        },
      ],
    },
  };
}

/** A telephone call to the front door: attempts too. */
function aCall({ source, prefix, answers }: Contact): Part {
  if (answers.contactWho !== "socialCare") return {};
  const take = takingFrom(source);
  const at = (key: string) => `${prefix}${key}`;
  if (answers.contactMethod !== "phone") return {};
  const { contactAt, contactName, contactResult, contactWhyNot } = answers;
  return {
    items: {
      calls: [
        {
          callAt: take(at("contactAt"), contactAt),
          callTo: take(at("contactName"), contactName),
          callAdvice: isAnswered(contactResult)
            ? take(at("contactResult"), contactResult)
            : take(at("contactWhyNot"), contactWhyNot),
        },
      ],
    },
  };
}

type Professional = TakenItem<ReferralAnswers, "professionals">;
const services = { socialWorker: "socialWorker", earlyHelp: "earlyHelp", senco: "senco" } as const;
function aProfessional({ source, prefix, answers, isOwn }: Contact): Part {
  const take = takingFrom(source);
  const { contactWho, contactName, contactAt } = answers;
  const service = isOwn && isKeyOf(services, contactWho) ? services[contactWho] : undefined;
  if (service === undefined) return {};
  const professional: Professional = {
    service: take(`${prefix}contactWho`, service, contactWho),
    workerName: take(`${prefix}contactName`, contactName),
    lastContact: take(`${prefix}contactAt`, exactly(contactAt), contactAt ?? ""),
  };
  return { items: { professionals: [professional] } };
}

/** Every judgement of the incidents and of entries about them. */
export function judgementsOf({ incidents, entries }: ReferralSources, subject: Subject): readonly Judged[] {
  const trained = (when: NonNullable<IncidentDraft["judgements"]>[number]["toolTrained"]) =>
    when && `trained ${whenInWords(when)}`;
  return [
    ...entries.flatMap((entry) => {
      if (!isJudgement(entry)) return [];
      const answers: Draft<typeof judgementEntry> = entry.answers;
      return judgedIn(takingFrom(sourceOf(entry, subject)), "", answers, trained(answers.toolTrained));
    }),
    ...incidents.flatMap((source) =>
      (source.answers.judgements ?? []).flatMap((each) =>
        judgedIn(takingFrom(source), `judgements/${each.itemId}/`, each, trained(each.toolTrained)),
      ),
    ),
  ];
}

/** Where agencies stand with this child now: a span that has ended says something of early help alone. */
export function fromAgencyStatus({ entries }: ReferralSources, subject: Subject): Part {
  const known = entries.flatMap((entry) => {
    const answers: AgencyStatus = entry.templateId === "agency-status" ? entry.answers : {};
    return answers.statusChild === subject.childId ? [{ entry, answers }] : [];
  });
  const today = subject.context.now.slice(0, 10);
  const running = known.filter(({ answers: { statusTo } }) => statusTo === undefined || statusTo >= today);
  const statuses = running.flatMap(({ entry, answers }) => {
    const status = statusIn(answers);
    return status === undefined ? [] : [{ entry, answers, status }];
  });
  const first = statuses[0];
  const help = known.find(({ answers }) => answers.agency === "earlyHelp");
  return {
    answers: {
      ...(first && {
        statuses: takingFrom(sourceOf(first.entry, subject))(
          "agency",
          [...new Set(statuses.map(({ status }) => status))],
          first.answers.agency,
        ),
        statusDetail: takingFrom(sourceOf(first.entry, subject))(
          "statusContact",
          statuses.map(({ answers }) => inSentences(detailOf(answers), answers.statusContact)).join(" "),
          first.answers.statusContact ?? "",
        ),
      }),
      earlyHelp:
        help &&
        takingFrom(sourceOf(help.entry, subject))(
          "statusFrom",
          running.includes(help) ? "accepted" : "ended",
          help.answers.statusFrom ?? "",
        ),
    },
  };
}

type Status = NonNullable<ReferralAnswers["statuses"]>[number];
function statusIn({ agency, socialCareStatus }: AgencyStatus): Status | undefined {
  if (agency === "earlyHelp" || agency === "youthJustice") return agency;
  if (socialCareStatus === "inNeed" || socialCareStatus === "protectionPlan" || socialCareStatus === "lookedAfter")
    return socialCareStatus;
  return undefined;
}

const detailOf = (status: AgencyStatus): string => {
  const since = exactly(status.statusFrom);
  const agency = status.agency === undefined ? "" : agencyInWords(status);
  return `${agency}: ${inSentence(statusInWords(status))}${since ? `, since ${whenInWords(since)}` : ""}`;
};

import type { CaseFile } from "../casefile/casefile.ts";
import { latestOf, versionsOf } from "../casefile/casefile.ts";
import type { Disposal, Retention } from "../casefile/entities.ts";
import { happenings } from "../casefile/happenings.ts";
import { countedOf } from "../casefile/insights/counted.ts";
import {
  type Keeping,
  keepingAbout,
  leftWithNothing,
  papersOf,
  retentionOf,
  stopOf,
  withEntries,
} from "../casefile/keeping/keeping.ts";
import { namesLeft } from "../casefile/redaction/namesLeft.ts";
import { after, leaksIn, redactorFor } from "../casefile/redaction/redaction.ts";
import { type Document, facts, heading, paragraph, table } from "../documents/blocks.ts";
import { textsOfDocument } from "../documents/words.ts";
import { type IsoDate, localDate, localDateTime, longDate, longDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { fileReference } from "./copies.ts";
import type { Outgoing } from "./export.ts";
import type { Handing } from "./exportMark.ts";
import { nounOf } from "./templates.ts";
import type { EntityChange, Workspace } from "./workspace.ts";

/** Changes how long a file is kept; `about` the school, everything. */
export const changeRetention = (
  workspace: Workspace,
  about: Id,
  change: (before: Retention) => Retention,
): Promise<Result<null, SaveError>> =>
  workspace.commit((file) => {
    const before = retentionOf(file, about);
    return [{ put: change(before ?? { type: "retention", v: 1, id: newId(), about, rule: "birth25", looks: [] }) }];
  });

const me = (file: CaseFile): Id => file.school?.me ?? "";

export const holdNow = (workspace: Workspace, about: Id, reason: string) =>
  changeRetention(workspace, about, (before) => ({
    ...before,
    hold: { reason, since: localDateTime(workspace.now()), by: me(workspace.caseFile.get()) },
  }));

export const endHold = (workspace: Workspace, about: Id) =>
  changeRetention(workspace, about, ({ hold: _hold, ...before }) => before);

/** Somebody has looked and keeps it until a later day. */
export const keepLonger = (workspace: Workspace, about: Id, reason: string, until: string) =>
  changeRetention(workspace, about, (before) => ({
    ...before,
    looks: [...before.looks, { at: localDateTime(workspace.now()), by: me(workspace.caseFile.get()), reason, until }],
  }));

/** How what is kept as one is called. Names nobody. */
export const keepingReference = ({ file }: Pick<Keeping, "file">): string =>
  file === undefined ? papersReference : fileReference(file);
const papersReference = "Files from and for other schools, and requests";

/** What would go, and what would stay. */
export interface Going {
  readonly entries: number;
  readonly versions: number;
  /** Files from other schools, sendings to them, and requests for personal data. */
  readonly papers: number;
  /** Children who would have nothing left here. */
  readonly children: readonly Id[];
  /** Children whose other records stay. */
  readonly others: readonly Id[];
}

/** `ids` are of files, or of children for the children’s papers. */
export function whatGoes(file: CaseFile, ids: readonly Id[]): Going {
  const all = withEntries(file, ids);
  const children = leftWithNothing(file, all);
  const named = ids.flatMap((id) => keepingAbout(file, id)?.children ?? []);
  return {
    entries: all.size - ids.length,
    papers: ids.flatMap((id) => papersOf(file, id)).length,
    versions: [...file.finished.values()].filter(({ fileId }) => all.has(fileId)).length,
    children,
    others: [...new Set(named)].filter((id) => !children.includes(id)),
  };
}

export interface Agreed {
  readonly agreedBy: string;
  readonly reason: string;
  /** Go on counting them in Insights, without anything that leads to a child. */
  readonly keepsCounts: boolean;
}
export type DisposeError =
  | SaveError
  /** A record is on hold, is being written in, is not due, or is not there: by the time it would have gone. */
  | { readonly reason: "stopped" }
  /** The certificate would name a child. */
  | { readonly reason: "names"; readonly names: readonly string[] };

/**
 * Disposes of files, and of papers of children, in one save: their versions, entries and drafts, the records of children who have
 * nothing else here, and what was said to whom in the log of exports. What is left is the certificate. It cannot be taken back, so whether it may be is asked
 * when the save has its turn: a hold that was set until then stops it.
 */
export async function dispose(
  workspace: Workspace,
  ids: readonly Id[],
  agreed: Agreed,
): Promise<Result<Id, DisposeError>> {
  const id = newId();
  let stopped: DisposeError | undefined;
  const saved = await workspace.commit((file) => {
    stopped = whyNot(file, ids, agreed, localDate(workspace.now()));
    if (stopped !== undefined) return [];
    const all = withEntries(file, ids);
    const children = leftWithNothing(file, all);
    const certificate: Disposal = {
      ...certificateOf(file, ids, all, agreed),
      ...{ type: "disposal", v: 1, id, at: localDateTime(workspace.now()), children: children.length },
    };
    return [{ put: certificate }, ...removals(file, all, children)];
  });
  if (stopped !== undefined) return failed(stopped);
  return saved.ok ? ok(id) : saved;
}

function whyNot(
  file: CaseFile,
  ids: readonly Id[],
  { reason, agreedBy }: Agreed,
  today: IsoDate,
): DisposeError | undefined {
  const keepings = ids.flatMap((id) => keepingAbout(file, id) ?? []);
  if (ids.length === 0 || keepings.length < ids.length || keepings.some((each) => stopOf(each, today)))
    return { reason: "stopped" };
  const names = redactorFor(file, "public", [], []).hiddenIn(`${reason}\n${agreedBy}`);
  return names.length > 0 ? { reason: "names", names } : undefined;
}

const certificateOf = (
  file: CaseFile,
  ids: readonly Id[],
  all: ReadonlySet<Id>,
  { agreedBy, reason, keepsCounts }: Agreed,
): Pick<Disposal, "by" | "agreedBy" | "reason" | "files" | "counts"> => ({
  by: me(file),
  agreedBy,
  reason,
  files: [
    ...ids
      .flatMap((id) => latestOf(file, id) ?? [])
      .map((latest) => ({
        reference: fileReference(latest),
        templateId: latest.templateId,
        versions: versionsOf(file, latest.fileId).length,
        finishedOn: latest.finishedAt.slice(0, 10),
      })),
    ...ids
      .map((id) => papersOf(file, id))
      .filter((papers) => papers.length > 0)
      .map((papers) => ({
        reference: papersReference,
        templateId: "",
        versions: papers.length,
        finishedOn: papers.map(lastDayOf).sort().at(-1) ?? "",
      })),
  ],
  counts: keepsCounts
    ? happenings(file)
        .filter(({ fileId }) => all.has(fileId))
        .map((each) => countedOf(file, each))
    : [],
});

const lastDayOf = (paper: ReturnType<typeof papersOf>[number]): IsoDate => {
  switch (paper.type) {
    case "received":
      return paper.receivedAt.slice(0, 10);
    case "transfer":
      return (paper.receipt?.notedAt ?? paper.madeAt).slice(0, 10);
    case "dataRequest":
      return paper.ended?.on ?? paper.receivedOn;
  }
};

function removals(file: CaseFile, all: ReadonlySet<Id>, children: readonly Id[]): readonly EntityChange[] {
  const records = [...file.finished.values(), ...file.drafts.values()].filter(({ fileId }) => all.has(fileId));
  const retentions = [...file.retentions.values()].filter(({ about }) => all.has(about));
  const dismissals = [...file.dismissals.values()].filter(
    ({ facts: rested, about }) => rested.some((id) => all.has(id)) || about.some((id) => children.includes(id)),
  );
  // The words of a saved search may be a name.
  const namesIn = namesLeft(file, new Set(children));
  const searches = [...file.savedSearches.values()].filter(
    ({ name, words, filters }) =>
      namesIn(`${name}\n${words}`).length > 0 ||
      Object.values(filters)
        .flat()
        .some((each) => children.includes(each)),
  );
  const papers = [...all].flatMap((id) => papersOf(file, id));
  return [
    ...[...records, ...papers, ...retentions, ...dismissals, ...searches].map(
      ({ type, id }): EntityChange => ({ remove: { type, id } }),
    ),
    ...children.map((id): EntityChange => ({ remove: { type: "child", id } })),
    ...[...file.children.values()]
      .filter(({ id, siblings }) => !children.includes(id) && siblings.some((each) => children.includes(each)))
      .map(
        (child): EntityChange => ({
          put: { ...child, siblings: child.siblings.filter((each) => !children.includes(each)) },
        }),
      ),
    // That something left, when and in which form stays; for whom, what for and about whom does not.
    ...[...file.exported.values()]
      .filter(({ fileId, forChild = "" }) => all.has(fileId) || children.includes(forChild))
      .map(
        ({ forChild: _forChild, ...exported }): EntityChange => ({
          put: { ...exported, recipient: "", purpose: "", withheld: [] },
        }),
      ),
  ];
}

/** Said before anything is disposed of, and on the certificate. */
export const cannotReach =
  "It cannot reach copies that left this device, such as PDFs, Word files and packs for another school, nor backups of the device. A copy that was kept on this device before a backup was brought in goes within 30 days. The encrypted safety copy on this device holds what was removed, unreadable without the passphrase, until Waymark writes that copy anew, which it does when it has grown long.";

/** The certificate: numbers of records, never a name. */
export function certificateOutgoing(workspace: Workspace, disposal: Disposal, handing: Handing): Outgoing {
  const file = workspace.caseFile.get();
  const document: Document = {
    title: "Certificate of disposal",
    marking: "CONFIDENTIAL · RECORDS MANAGEMENT",
    school: file.school?.name ?? "",
    reference: `Disposal of ${longDate(disposal.at.slice(0, 10))}`,
    isDraft: false,
    dated: longDate(disposal.at.slice(0, 10)),
    blocks: [
      facts([
        { label: "Disposed of on", value: longDateTime(disposal.at) },
        { label: "By", value: after("", file.people.get(disposal.by)?.role || "A person of the school") },
        { label: "Agreed by", value: disposal.agreedBy },
        { label: "Reason", value: disposal.reason },
        { label: "Children whose record was removed with them", value: String(disposal.children) },
        { label: "Still counted in figures", value: disposal.counts.length > 0 ? "Yes, without names" : "No" },
      ]),
      heading(2, "Records"),
      table(
        "",
        [
          { title: "Record", width: 2 },
          { title: "Kind", width: 2 },
          { title: "Versions", width: 1 },
          { title: "Last finished", width: 2 },
        ],
        disposal.files.map(({ reference, templateId, versions, finishedOn }) => ({
          cells: [reference, nounOf(templateId), String(versions), longDate(finishedOn)],
        })),
      ),
      heading(2, "What disposal does not reach"),
      paragraph(cannotReach),
    ],
  };
  const redactor = redactorFor(file, "agency", [], []);
  const own = textsOfDocument(document).join("\n");
  return {
    document,
    handing,
    redactor,
    leaksIn: (text) => leaksIn(text, redactor, own.replaceAll(disposal.reason, " ")),
    fileName: (ending) => `disposal-${disposal.at.slice(0, 10)}.${ending}`,
  };
}

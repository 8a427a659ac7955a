import type { CaseFile } from "../casefile/casefile.ts";
import { type IsoDate, localDate } from "../lib/dates.ts";
import { type News, news } from "../pack/help/news.ts";
import { readerOf } from "./reader.ts";
import { roleIn, type Workspace } from "./workspace.ts";

export type { News };

// Who has put what aside is kept beside the vault, on this device: ids of news under an id that means nothing without the vault.
const mark = "waymark-news";
type Seen = Readonly<Record<string, readonly string[]>>;

/** Everything there is for whoever is in, the newest first. */
export const allNews = (workspace: Workspace): readonly News[] => {
  const reader = readerOf(roleIn(workspace));
  return news.filter(({ readers }) => readers.includes(reader));
};

/** What came since somebody is here and was not put aside by them. Nothing for those who are new: to them all of it is. */
export function unseenNews(workspace: Workspace): readonly News[] {
  if (workspace.place === "practice") return [];
  const today = localDate(workspace.now());
  const since = hereSince(workspace, today);
  const seen = seenHere()[whoIs(workspace)] ?? [];
  return allNews(workspace).filter(({ id, on }) => on > since && on <= today && !seen.includes(id));
}

export function putAside(workspace: Workspace, aside: readonly News[]): void {
  const all = seenHere();
  const who = whoIs(workspace);
  const known = news.map(({ id }) => id);
  const seen = [...(all[who] ?? []), ...aside.map(({ id }) => id)].filter((id) => known.includes(id));
  localStorage.setItem(mark, JSON.stringify({ ...all, [who]: [...new Set(seen)] }));
}

const whoIs = ({ me }: Workspace): string => me?.memberId ?? "";

/** The day on which they were let in; of whoever set the vault up, the day of the first thing that was written. */
function hereSince({ me, caseFile }: Workspace, today: IsoDate): IsoDate {
  const file = caseFile.get();
  return file.members.get(me?.memberId ?? "")?.addedAt.slice(0, 10) ?? firstWritten(file) ?? today;
}

const firstWritten = ({ drafts, finished }: CaseFile): IsoDate | undefined =>
  [...drafts.values(), ...finished.values()]
    .map(({ startedAt }) => startedAt.slice(0, 10))
    .reduce<IsoDate | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);

/** Kept by hand or by another version, it may be anything. */
function seenHere(): Seen {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(mark) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).map(([who, ids]) => [
        who,
        Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [],
      ]),
    );
  } catch {
    return {};
  }
}

import type { IsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { type CaseFile, grouped, latestOf, oncePerState } from "../casefile.ts";
import { childLabel } from "../entities.ts";
import { fallsIn } from "./dates.ts";
import { type Kind, kinds, type Readings, type Searched, type Subject, searchedOf, type Written } from "./documents.ts";
import { type Filters, isNarrowed } from "./filters.ts";
import { fitOf, fitRank } from "./names.ts";
import { passing } from "./passing.ts";
import type { Term } from "./query.ts";

/** Something found, and how well: the least of how well it has each term. */
export interface Hit {
  readonly of: Searched;
  readonly rank: number;
}
export interface Group {
  readonly kind: Kind;
  /** The best first, then the newest. */
  readonly hits: readonly Hit[];
}

export interface Search {
  /** Everything that has all of the terms and passes the filters. Nothing where nothing was asked for. */
  readonly find: (file: CaseFile, terms: readonly Term[], filters: Filters, today: IsoDate) => readonly Group[];
  /** Makes what can be found ready, one thing at each step, so that the first letter is answered as fast as the second. */
  readonly prepare: (file: CaseFile) => Generator<void>;
}

export function searchWith(readings: Readings): Search {
  const known = new WeakMap<Subject, Searched>();
  const searched = (subject: Subject): Searched => {
    const found = known.get(subject) ?? searchedOf(subject, readings);
    known.set(subject, found);
    return found;
  };

  const find: Search["find"] = (file, terms, filters, today) => {
    if (terms.length === 0 && !isNarrowed(filters)) return [];
    const passes = passing(file, searched, filters, today);
    let hits = subjectsIn(file).map((subject): Hit => ({ of: searched(subject), rank: 4 }));
    for (const term of terms) {
      if (hits.length === 0) break;
      hits = having(hits, ranking(term, file, searched));
    }
    const groups = grouped(isNarrowed(filters) ? hits.filter(({ of }) => passes(of)) : hits, ({ of }) => [of.kind]);
    return (Object.keys(kinds) as Kind[]).flatMap((kind) => {
      const found = groups.get(kind);
      return found === undefined ? [] : [{ kind, hits: found.sort(bestFirst) }];
    });
  };

  function* prepare(file: CaseFile): Generator<void> {
    for (const subject of subjectsIn(file)) {
      searched(subject);
      yield;
    }
  }
  return { find, prepare };
}

/** Those that have a term too. A plain loop: it goes over everything at every letter that is typed. */
function having(hits: readonly Hit[], rankOf: (of: Searched) => number): Hit[] {
  const left: Hit[] = [];
  for (const hit of hits) {
    const rank = rankOf(hit.of);
    if (rank >= hit.rank) left.push(hit);
    else if (rank > 0) left.push({ of: hit.of, rank });
  }
  return left;
}

/** All that can be found. Of a record that was written again, what it says now. */
const subjectsIn = oncePerState((file): readonly Subject[] => [
  ...file.children.values(),
  ...file.people.values(),
  ...file.authorities.values(),
  ...file.drafts.values(),
  ...[...file.finished.values()].filter((each) => latestOf(file, each.fileId) === each),
  ...file.received.values(),
]);

const alphabet = new Intl.Collator("en-GB");
function bestFirst({ of: a, rank: rankOfA }: Hit, { of: b, rank: rankOfB }: Hit): number {
  if (rankOfA !== rankOfB) return rankOfB - rankOfA;
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return isWritten(a.subject) && isWritten(b.subject)
    ? b.subject.number - a.subject.number
    : alphabet.compare(titleOf(a.subject), titleOf(b.subject));
}
const isWritten = (subject: Subject): subject is Written => subject.type === "draft" || subject.type === "finished";
const titleOf = (subject: Subject): string => {
  switch (subject.type) {
    case "child":
      return childLabel(subject);
    case "person":
    case "authority":
      return subject.name;
    case "received":
      return subject.from;
    case "draft":
    case "finished":
      return subject.templateId;
  }
};

type Find = (subject: Subject) => Searched;

/** How well something has a term; 0 where it has not. */
function ranking(term: Term, file: CaseFile, searched: Find): (of: Searched) => number {
  switch (term.kind) {
    case "date":
      return ({ days, text }) =>
        days.some((each) => fallsIn(term.date, each)) || term.written.some((written) => standsIn(text, written))
          ? 4
          : 0;
    case "phrase":
      return ({ text }) => (text.includes(term.text) ? 4 : 0);
    case "word": {
      const named = namedBy(term.name, file, searched);
      return ({ text, ids, name, subject }) => {
        // Among names, the name itself says more than the same letters in the middle of another.
        if (name.length > 0) return named.get(subject.id) ?? (text.includes(term.text) ? 2 : 0);
        if (text.includes(term.text)) return 4;
        let best = 0;
        if (named.size > 0) for (const id of ids) best = Math.max(best, named.get(id) ?? 0);
        return best;
      };
    }
  }
}

/** Whether a date stands there as it is, not as the end of another: "2 March" is not in "12 March". */
function standsIn(text: string, date: string): boolean {
  for (let at = text.indexOf(date); at !== -1; at = text.indexOf(date, at + 1))
    if (!/[\d/]/.test(text.charAt(at - 1)) && !/[\d/]/.test(text.charAt(at + date.length))) return true;
  return false;
}

/** Which children, people and authorities a word may be the name of, and how well it fits. */
function namedBy(word: string, file: CaseFile, searched: Find): ReadonlyMap<Id, number> {
  const ranks = new Map<Id, number>();
  for (const subject of [...file.children.values(), ...file.people.values(), ...file.authorities.values()]) {
    const fit = fitOf(searched(subject).name, word);
    if (fit !== undefined) ranks.set(subject.id, fitRank[fit]);
  }
  return ranks;
}

import type { IsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { type CaseFile, emptyCaseFile, entriesAbout, grouped, oncePer, oncePerState } from "../casefile.ts";
import { type Happening, happenings, type Level } from "../happenings.ts";
import { isClosed, wasLookedAt } from "../today.ts";

/** The little of an incident that patterns rest on: no name and no word that anybody wrote, so it may go to a worker. */
export interface Fact {
  readonly fileId: Id;
  readonly number: number;
  /** The first day that its date can mean. */
  readonly day: IsoDate;
  /** Whether the day itself is known; a term or a stretch of days has no gaps to be measured. */
  readonly isDayKnown: boolean;
  readonly time: string | undefined;
  /** A place of the list; undefined where it was another or is not known. */
  readonly place: string | undefined;
  readonly isShortNote: boolean;
  readonly types: readonly string[];
  /** The newest judgement of the level of concern. */
  readonly level: Level | undefined;
  readonly children: readonly { readonly id: Id; readonly role: string | undefined }[];
  readonly isClosed: boolean;
  /** The last day on which anything was written about it. */
  readonly writtenOn: IsoDate;
  /** The day on which somebody was to look at it again, while nobody has. */
  readonly lookAgainOn: IsoDate | undefined;
}
export interface Facts {
  /** In the order in which they happened. */
  readonly facts: readonly Fact[];
  /** Pairs of brothers and sisters. */
  readonly siblings: readonly (readonly [Id, Id])[];
}

const siblingsIn = oncePer(
  ({ children }) => children,
  (children): Facts["siblings"] => {
    const pairs = new Map<string, readonly [Id, Id]>();
    for (const { id, siblings } of children.values())
      for (const other of siblings) {
        const [a, b] = id < other ? [id, other] : [other, id];
        if (a !== b && children.has(other)) pairs.set(`${a} ${b}`, [a, b]);
      }
    return [...pairs.values()].sort(([a, b], [c, d]) => a.localeCompare(c) || b.localeCompare(d));
  },
);

/** Rests on what is finished alone, so that a draft that is saved again leaves it as it is. */
const finishedFacts = oncePer(
  ({ finished }) => finished,
  (finished) => {
    const file = { ...emptyCaseFile, finished };
    return inOrder(happenings(file).map((each) => factOf(file, each)));
  },
);

export const factsOf: (file: CaseFile) => Facts = oncePerState((file) => ({
  facts: finishedFacts(file),
  siblings: siblingsIn(file),
}));

function factOf(file: CaseFile, { answers, involved, ...each }: Happening): Fact {
  const now = { ...each.record, finished: each.record, draft: undefined };
  const closed = isClosed(file, now);
  const { place, nextLook } = answers;
  const waits = nextLook !== undefined && !closed && !wasLookedAt(file, each.fileId, nextLook);
  return {
    fileId: each.fileId,
    number: each.number,
    day: each.day,
    isDayKnown: each.when.precision === "exact" || each.when.precision === "about",
    time: each.time,
    place: place === "elsewhere" || place === "notKnown" ? undefined : place,
    isShortNote: answers.tier === "note",
    types: answers.types ?? [],
    level: each.judgements.at(-1)?.level,
    children: involved.map(({ childId, role }) => ({ id: childId, role })),
    isClosed: closed,
    writtenOn: (entriesAbout(file, each.fileId).at(-1) ?? each.record).finishedAt.slice(0, 10),
    lookAgainOn: waits ? nextLook : undefined,
  };
}

const byChild = oncePer(finishedFacts, (facts) =>
  grouped(facts, ({ children }) => [...new Set(children.map(({ id }) => id))]),
);
const siblingsByChild = oncePer(siblingsIn, (siblings) => grouped(siblings, (pair) => pair));

/** What one child’s patterns can rest on: their own entries, and those of brothers and sisters. */
export function factsAbout(file: CaseFile, childId: Id): Facts {
  const siblings = siblingsByChild(file).get(childId) ?? [];
  const ids = new Set([childId, ...siblings.flat()]);
  const facts = new Set([...ids].flatMap((id) => byChild(file).get(id) ?? []));
  return { facts: inOrder([...facts]), siblings };
}

/** The order in which things happened, the same whatever order they were read in. */
export const inOrder = (facts: readonly Fact[]): readonly Fact[] =>
  facts.toSorted(
    (a, b) =>
      a.day.localeCompare(b.day) ||
      (a.time ?? "").localeCompare(b.time ?? "") ||
      a.number - b.number ||
      a.fileId.localeCompare(b.fileId),
  );

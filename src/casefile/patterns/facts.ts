import type { IsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { type CaseFile, emptyCaseFile, entriesAbout, grouped, latestOf, oncePer, oncePerState } from "../casefile.ts";
import type { FinishedRecord, Link } from "../entities.ts";
import { type Happening, happenings, type Level } from "../happenings.ts";
import { actionOf, openActions } from "../tasks/actions.ts";
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
  /** The first day on which something was to be done about it that nobody has done: to look again, or an action. */
  readonly dueOn: IsoDate | undefined;
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

/** The days of actions that are not done, by the incident they are about: its own, and those of a plan that was made from it. */
const actionsDue = oncePer(
  ({ finished }) => finished,
  (finished): ReadonlyMap<Id, readonly IsoDate[]> => {
    const file = { ...emptyCaseFile, finished };
    const due = new Map<Id, IsoDate[]>();
    for (const action of openActions(file)) {
      const { actionDue } = actionOf(action);
      const about = linked(action, "about");
      if (actionDue === undefined) continue;
      for (const id of [...about, ...about.flatMap((plan) => linked(latestOf(file, plan), "from"))])
        due.get(id)?.push(actionDue) ?? due.set(id, [actionDue]);
    }
    return due;
  },
);
const linked = (record: FinishedRecord | undefined, as: Link["kind"]): readonly Id[] =>
  (record?.links ?? []).flatMap(({ kind, fileId }) => (kind === as ? [fileId] : []));

function factOf(file: CaseFile, { answers, involved, ...each }: Happening): Fact {
  const now = { ...each.record, finished: each.record, draft: undefined };
  const closed = isClosed(file, now);
  const { place, nextLook } = answers;
  const looksAgain = nextLook !== undefined && !wasLookedAt(file, each.fileId, nextLook) ? [nextLook] : [];
  const due = [...looksAgain, ...(actionsDue(file).get(each.fileId) ?? [])].sort();
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
    dueOn: closed ? undefined : due[0],
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

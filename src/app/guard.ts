import { createStore, type Readable } from "../lib/store.ts";
import type { Session } from "../records/session.ts";

/** What lies over the app. Whatever it is, nothing of a record can be seen. */
export type Cover =
  | "none"
  /** The neutral page of Hide. */
  | "calendar"
  /** The last words are being saved. */
  | "locking"
  /** They could not be saved, so locking would lose them. */
  | "unsaved";

/** Covers and locks. Covering is immediate; what was being written is saved under the cover. */
export interface Guard {
  readonly cover: Readable<Cover>;
  readonly lock: () => void;
  /** Puts the calendar over everything at once, and locks behind it. */
  readonly hide: () => void;
  /** Takes the calendar away and shows how locking went. */
  readonly leaveCalendar: () => void;
  /** Back to writing, after a save that failed. */
  readonly goBack: () => void;
}

/** A save that takes longer than this is said to have failed, and is tried again after this pause. */
const patience = 15_000;
const pause = 10_000;

export function createGuard(session: Pick<Session, "lock" | "start">): Guard {
  const cover = createStore<Cover>("none");
  let isCalendarShown = false;
  let standing: Exclude<Cover, "calendar"> = "none";
  let isTrying = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  const stand = (next: typeof standing) => {
    standing = next;
    cover.set(isCalendarShown ? "calendar" : standing);
  };
  const fail = () => {
    stand("unsaved");
    clearTimeout(again);
    again = setTimeout(() => void lock(), pause);
  };
  const lock = async () => {
    if (isTrying) return;
    isTrying = true;
    clearTimeout(again);
    if (standing === "none") stand("locking");
    const slow = setTimeout(fail, patience);
    // A worker that fails at locking is ended instead: its keys go with it.
    const outcome = await session.lock().catch(() => session.start().then(() => "locked" as const));
    clearTimeout(slow);
    isTrying = false;
    if (outcome === "locked") {
      clearTimeout(again);
      stand("none");
    } else if (standing !== "none") fail();
  };

  return {
    cover,
    lock: () => void lock(),
    hide: () => {
      isCalendarShown = true;
      stand(standing);
      void lock();
    },
    leaveCalendar: () => {
      isCalendarShown = false;
      stand(standing);
    },
    goBack: () => {
      clearTimeout(again);
      stand("none");
    },
  };
}

import type { DraftRecord, PlaceInDraft } from "../casefile/entities.ts";
import type { RawAnswers } from "../engine/template.ts";
import { localDateTime } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import { ok, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import type { Workspace } from "./workspace.ts";

/** Typing is saved after a pause this long, and at the latest this long after it began (storage-and-security.md F). */
const pause = 500;
const longest = 3_000;

/** A draft being written: what is typed is held here at once and saved shortly after. */
export interface DraftDesk {
  readonly draft: () => DraftRecord;
  readonly change: (answers: RawAnswers, place: PlaceInDraft) => void;
  readonly move: (place: PlaceInDraft) => void;
  readonly setDensity: (density: DraftRecord["density"]) => void;
  readonly setReason: (reason: string) => void;
  /** What is being typed in a dialog that adds a child or a person; undefined once it is closed. */
  readonly setBegun: (begun: DraftRecord["begun"]) => void;
  /** Answers that were brought forward to a newer version of their template. */
  readonly bringForward: (answers: RawAnswers, templateVersion: number) => void;
  /** Saves now whatever is not saved yet, and waits for a save under way. */
  readonly flush: () => Promise<Result<null, SaveError>>;
  /** Saves. When the last user has closed it and everything is on the device, it stops listening for locks. */
  readonly close: () => Promise<void>;
}

/**
 * The drafts in hand. One screen's desk is handed to the next, so that words whose save is still under way, or has failed for
 * want of room, are never overtaken by an older copy.
 */
const inHand = new WeakMap<Workspace, Map<Id, DraftInHand>>();
interface DraftInHand {
  readonly desk: Omit<DraftDesk, "close">;
  readonly forget: () => void;
  users: number;
}

/** Opens the desk of a draft, to be closed once. Undefined when there is no such draft, since it was finished or discarded. */
export function openDesk(workspace: Workspace, draftId: Id): DraftDesk | undefined {
  const found = workspace.caseFile.get().drafts.get(draftId);
  if (found === undefined) return undefined;
  const all = inHand.get(workspace) ?? new Map<Id, DraftInHand>();
  inHand.set(workspace, all);
  const mine = all.get(draftId) ?? takeUp(workspace, found);
  all.set(draftId, mine);
  mine.users += 1;
  return {
    ...mine.desk,
    close: async () => {
      mine.users -= 1;
      const saved = await mine.desk.flush();
      if (!saved.ok || mine.users > 0) return;
      mine.forget();
      all.delete(draftId);
    },
  };
}

function takeUp(workspace: Workspace, found: DraftRecord): DraftInHand {
  let draft = found;
  let dirty = false;
  let pausing: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let underWay: Promise<Result<null, SaveError>> = Promise.resolve(ok(null));

  const save = async (): Promise<Result<null, SaveError>> => {
    let isSaved = false;
    try {
      const result = await workspace.commit([{ put: draft }]);
      isSaved = result.ok;
      return result;
    } finally {
      if (!isSaved) dirty = true;
    }
  };
  const flush = (): Promise<Result<null, SaveError>> => {
    clearTimeout(pausing);
    waitingSince = undefined;
    if (!workspace.caseFile.get().drafts.has(found.id)) return Promise.resolve(ok(null));
    if (dirty) {
      dirty = false;
      underWay = save();
    }
    return underWay;
  };
  const touch = (next: DraftRecord) => {
    draft = { ...next, updatedAt: localDateTime(workspace.now()) };
    dirty = true;
    const at = workspace.now().getTime();
    waitingSince ??= at;
    clearTimeout(pausing);
    pausing = setTimeout(() => void flush(), Math.max(0, Math.min(pause, waitingSince + longest - at)));
  };

  return {
    users: 0,
    forget: workspace.beforeLock(flush),
    desk: {
      draft: () => draft,
      change: (answers, place) => touch({ ...draft, answers, place }),
      move: (place) => touch({ ...draft, place }),
      setDensity: (density) => touch({ ...draft, density }),
      setReason: (reason) => touch({ ...draft, reason }),
      setBegun: (begun) => {
        const { begun: _before, ...rest } = draft;
        touch(begun === undefined ? rest : { ...rest, begun });
      },
      bringForward: (answers, templateVersion) => touch({ ...draft, answers, templateVersion }),
      flush,
    },
  };
}

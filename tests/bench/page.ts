import { emptyCaseFile, withEntities } from "../../src/casefile/casefile.ts";
import { chronologyOf } from "../../src/casefile/chronology/chronology.ts";
import { type EntityType, typeNumbers } from "../../src/casefile/entities.ts";
import { factsOf } from "../../src/casefile/patterns/facts.ts";
import { findingsAbout } from "../../src/casefile/patterns/findings.ts";
import { noFilters } from "../../src/casefile/search/filters.ts";
import { termsOf } from "../../src/casefile/search/query.ts";
import { makeDocx } from "../../src/documents/docx/client.ts";
import { lockPdf } from "../../src/documents/lock/lockPdf.ts";
import { makePdf } from "../../src/documents/pdf/client.ts";
import { earliestDay } from "../../src/engine/when.ts";
import { localDate } from "../../src/lib/dates.ts";
import type { Id } from "../../src/lib/ids.ts";
import type { Result } from "../../src/lib/result.ts";
import { scriptUrl } from "../../src/lib/script-url.ts";
import { checkBackup, makeBackup } from "../../src/records/backups.ts";
import { lookAt, replaceByBackup } from "../../src/records/bringing.ts";
import { outgoingChronology } from "../../src/records/chronology.ts";
import { connect } from "../../src/records/connect.ts";
import { fileReference } from "../../src/records/copies.ts";
import { openDesk } from "../../src/records/drafting.ts";
import { makeFile } from "../../src/records/export.ts";
import { findInSchool } from "../../src/records/schoolPatterns.ts";
import { search, searchWaitsFor } from "../../src/records/search.ts";
import { createSession, type SessionState } from "../../src/records/session.ts";
import type { Workspace } from "../../src/records/workspace.ts";
import {
  childOfLongHistory,
  inventedSchool,
  largeSchool,
  placesToType,
  usualSchool,
  youngSchool,
} from "../fixtures/invented-school.ts";
import { fortyPages, sixPages } from "./pdf-document.ts";
import { policyPages } from "./policy-document.ts";
import { twelvePages } from "./referral-document.ts";

const sizes = { young: youngSchool, usual: usualSchool, large: largeSchool } as const;
const documents = {
  six: sixPages,
  twelve: twelvePages,
  forty: fortyPages,
  policy: policyPages,
} as const;
type Length = keyof typeof documents;

/** Parts of the app that are measured without its screens, on the origin of the app, so that both open the same vault. */
const bench = {
  /** Fills an empty device with an invented school. Returns the bytes of it as JSON. */
  seed: async (passphrase: string, size: keyof typeof sizes): Promise<number> => {
    const session = createSession(connect, () => new Date());
    await session.start();
    await session.beginCreate(passphrase);
    must(await session.confirmCreate());
    const { commit } = openIn(session.state.get());
    const school = inventedSchool(sizes[size]);
    const child = childOfLongHistory(sizes[size]);
    const lines = chronologyOf(withEntities(emptyCaseFile, school), child, fileReference).length;
    const fewest = 2 * sizes[size].longHistory;
    if (lines < fewest) throw new Error(`The chronology that is to have ${fewest} lines has ${lines}`);
    for (let at = 0; at < school.length; at += 100)
      must(await commit(school.slice(at, at + 100).map((entity) => ({ put: entity }))));
    await session.lock();
    return JSON.stringify(school).length;
  },

  /** Milliseconds that a wrong passphrase takes: the key is derived, opens nothing, and no record is read. */
  deriveKey: async (runs: number): Promise<readonly number[]> => {
    const { api } = connect("real");
    await api.open({ takeOver: true });
    return times(runs, () => api.unlock({ kind: "passphrase", passphrase: "a phrase that opens nothing" }));
  },

  /** Unlocks, then saves the largest plan over and over: milliseconds of each save in the vault. */
  save: async (passphrase: string, runs: number): Promise<readonly number[]> => {
    const { api } = connect("real");
    await api.open({ takeOver: true });
    const { records } = must(await api.unlock({ kind: "passphrase", passphrase }));
    const plan = records.find(({ id }) => id === placesToType[0].draftId);
    if (plan === undefined) throw new Error("The large plan is not in the vault");
    let { revision } = plan;
    const type: EntityType = "draft";
    return times(runs, async () => {
      const put = { op: "put", id: plan.id, type: typeNumbers[type], body: plan.body, basedOn: revision } as const;
      must(await api.save([put]));
      revision += 1;
    });
  },

  /** Changes the largest plan as a field does and saves it, from the change until the app may say “Saved”; without the pause before. */
  change: async (passphrase: string, runs: number): Promise<readonly number[]> => {
    const [{ draftId, place }] = placesToType;
    const desk = openDesk(openIn(await unlocked(passphrase)), draftId);
    if (desk === undefined) throw new Error("The large plan is not in the vault");
    let run = 0;
    return times(runs, async () => {
      run += 1;
      desk.change({ ...desk.draft().answers, notCovered: `Nobody is left out, said ${run} times.` }, place);
      must(await desk.flush());
    });
  },

  /** Unlocks and stays, for measuring what else fits into memory. */
  unlock: async (passphrase: string): Promise<void> => {
    kept = await unlocked(passphrase);
  },

  /** Milliseconds of finding what is asked for, at each key of each search, once the records are ready to be searched. */
  search: async (typed: readonly string[]): Promise<readonly number[]> => {
    const file = keptWorkspace().caseFile.get();
    await searchWaitsFor(file);
    for (const _ of search.prepare(file));
    const keys = typed.flatMap((words) => [...words].map((_, at) => words.slice(0, at + 1)));
    return keys.map((words) => timed(() => search.find(file, termsOf(words), noFilters, localDate(new Date()))));
  },

  /** What the rules find about a child, and in the school by the worker; each time as after another save. */
  patterns: async (childId: Id, runs: number) => {
    const file = keptWorkspace().caseFile.get();
    const today = localDate(new Date());
    const saved = () => ({ ...file, finished: new Map(file.finished) });
    const child: number[] = [];
    for (let run = 0; run < runs; run++) {
      const after = saved();
      factsOf(after);
      child.push(timed(() => findingsAbout(after, childId, today)));
    }
    const school = await times(runs, async () => {
      const found = await findInSchool(factsOf(saved()), today, new AbortController().signal);
      if (found === undefined || found.length === 0) throw new Error("The worker found nothing");
    });
    return { child, school };
  },

  /** The newest 300 lines of a child’s chronology as a PDF with other children redacted, from the press to the checked file. */
  chronology: async (childId: Id, runs: number) => {
    const workspace = keptWorkspace();
    const handing = { recipient: "children’s social care", purpose: "Chronology" };
    const days = chronologyOf(workspace.caseFile.get(), childId, fileReference).map(({ when }) => earliestDay(when));
    const wanted = { view: "full", audience: "agency", from: days.at(-300) } as const;
    const lines = days.filter((day) => day >= (wanted.from ?? "")).length;
    let pages = 0;
    const taken = await times(runs, async () => {
      const outgoing = outgoingChronology(workspace, childId, wanted, handing);
      pages = must(await makeFile(outgoing, "pdf", new Date(), new AbortController().signal)).pages ?? 0;
    });
    return { lines, pages, taken };
  },

  /** Makes a backup of everything and checks it. The file comes back as text, for another device. */
  backup: async (runs: number) => {
    const workspace = keptWorkspace();
    let file = new File([], "");
    const made = await times(runs, async () => {
      file = must(await makeBackup(workspace)).file;
    });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const checked = await times(runs, async () => void must(await checkBackup(workspace, bytes)));
    return { made, checked, size: bytes.length, file: Array.from(bytes, (byte) => String.fromCharCode(byte)).join("") };
  },

  /** Milliseconds of putting a backup on a device that holds nothing. */
  restore: async (file: string, passphrase: string): Promise<number> => {
    const session = createSession(connect, () => new Date());
    await session.start({ takeOver: true });
    const bytes = Uint8Array.from(file, (letter) => letter.charCodeAt(0));
    const [taken = 0] = await times(
      1,
      async () => void must(await session.restore(bytes, { kind: "passphrase", passphrase })),
    );
    return taken;
  },

  /**
   * Writes every finished record anew, and brings a backup from before in its place: all of it is sealed, kept and handed over again.
   * `blocked`: the longest that the window could not answer, making the backup and checking it among it.
   */
  bring: async (file: string) => {
    const workspace = keptWorkspace();
    const bytes = Uint8Array.from(file, (letter) => letter.charCodeAt(0));
    const finished = [...workspace.stored.get().finished.values()];
    for (let at = 0; at < finished.length; at += 500)
      must(await workspace.commit(finished.slice(at, at + 500).map((each) => ({ put: { ...each, reason: "Anew" } }))));
    let [looked, brought, changed] = [0, 0, 0];
    const blocked = await longestTask(async () => {
      must(await makeBackup(workspace));
      must(await checkBackup(workspace, bytes));
      const started = performance.now();
      const at = must(await lookAt(workspace, bytes));
      looked = performance.now() - started;
      changed = must(await replaceByBackup(workspace, at, "replace")).changed;
      brought = performance.now() - started - looked;
    });
    if (changed < finished.length) throw new Error(`Of ${finished.length} records ${changed} were brought in`);
    return { looked, brought, blocked };
  },

  pdf: async (length: Length) => {
    const document = documents[length]();
    const started = performance.now();
    const { pages } = allSaid(must(await makePdf(document, terms)));
    return { ms: performance.now() - started, pages };
  },

  /** The same with a passphrase on it. */
  lockedPdf: async (length: Length) => {
    const document = documents[length]();
    const started = performance.now();
    const { pages, bytes } = allSaid(must(await makePdf(document, terms)));
    must(await lockPdf(bytes, "lantern walnut orbit teapot quarry", terms));
    return { ms: performance.now() - started, pages };
  },

  word: async (length: Length) => {
    const document = documents[length]();
    const started = performance.now();
    allSaid(must(await makeDocx(document, terms)));
    return { ms: performance.now() - started };
  },
};

const terms = { toScriptUrl: scriptUrl };

function allSaid<F extends { readonly words: { readonly lost: readonly string[] } }>(file: F): F {
  if (file.words.lost.length > 0) throw new Error(`Words are missing from the file: ${file.words.lost.join(" ")}`);
  return file;
}

/** Keeps unlocked records from being collected. */
let kept: SessionState | undefined;

function keptWorkspace(): Workspace {
  if (kept === undefined) throw new Error("Nothing has been unlocked");
  return openIn(kept);
}

/** The longest task of the window while something is done, in milliseconds; 0 where none took 50. */
async function longestTask(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  const note = (tasks: readonly PerformanceEntry[]) => {
    for (const { duration } of tasks) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "longtask" });
  await work();
  note(observer.takeRecords());
  observer.disconnect();
  return longest;
}

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

async function unlocked(passphrase: string): Promise<SessionState> {
  const session = createSession(connect, () => new Date());
  await session.start({ takeOver: true });
  must(await session.unlock({ kind: "passphrase", passphrase }));
  return session.state.get();
}

function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function openIn(state: SessionState) {
  if (state.at !== "open") throw new Error("The vault did not open");
  return state.workspace;
}

async function times(runs: number, work: () => Promise<unknown>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  return taken;
}

declare global {
  interface Window {
    readonly bench: typeof bench;
    readonly benchKept: () => unknown;
  }
}
Object.assign(window, { bench, benchKept: () => kept });

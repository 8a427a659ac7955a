import { createStore, type Readable } from "../lib/store.ts";

/** How this window stands to the newest version of the app. */
export type UpdateState =
  | "current"
  /** A newer version is on the device and waits to be let in. */
  | "ready"
  /** This window has asked for it, and reloads as soon as it is in. */
  | "applying"
  /** Another window has let it in. This one runs on until the person is ready to reload. */
  | "elsewhere";

export interface Updates {
  readonly state: Readable<UpdateState>;
  /** Lets the newer version in, or reloads when another window has done so. Save before calling. */
  readonly apply: () => void;
  /** Looks for a newer version. Quiet when there is no network. */
  readonly look: () => Promise<void>;
}

/** The part of a service worker that is watched here. */
export interface WaitingWorker {
  readonly state: ServiceWorkerState;
  readonly addEventListener: (type: "statechange", listener: () => void) => void;
}

/** The line to the browser's service workers: offline.ts in the app, a few lines in a test. */
export interface UpdateLine {
  /** Whether a service worker served this page; a first visit has none. */
  readonly isControlled: boolean;
  readonly onWaiting: (listener: (worker: WaitingWorker) => void) => void;
  readonly onControllerChange: (listener: () => void) => void;
  readonly skipWaiting: () => void;
  readonly look: () => Promise<void>;
  readonly reload: () => void;
}

/**
 * Follows updates without the two traps of stack.md 2.3: a page on its first visit is reloaded although no worker controls it,
 * because the waiting worker itself is watched; and only the window that asked is ever reloaded.
 */
export function followUpdates(line: UpdateLine): Updates {
  const state = createStore<UpdateState>("current");
  let isControlled = line.isControlled;
  let newest: WaitingWorker | undefined;

  const letIn = () => {
    if (state.get() === "applying") line.reload();
    else state.set("elsewhere");
  };
  line.onWaiting((worker) => {
    if (worker === newest) return;
    newest = worker;
    if (state.get() !== "applying") state.set("ready");
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") letIn();
      // It failed, or a still newer one took its place and will say so itself.
      else if (worker.state === "redundant" && worker === newest) state.set("current");
    });
  });
  line.onControllerChange(() => {
    // The first worker ever to take this page over is no update.
    if (isControlled) letIn();
    isControlled = true;
  });

  return {
    state,
    look: line.look,
    apply: () => {
      if (state.get() === "elsewhere") line.reload();
      if (state.get() !== "ready") return;
      state.set("applying");
      line.skipWaiting();
    },
  };
}

/** How long a new version may take to download on a school's network before the page is simply reloaded. */
const patience = 30_000;

/** Looks for the newest version and goes over to it, or reloads when there is none. For a page with nothing to save. */
export async function goToNewest(updates: Updates, reload: () => void): Promise<void> {
  await updates.look();
  const isReady = await new Promise<boolean>((resolve) => {
    const end = (found: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(found);
    };
    const check = () => {
      if (updates.state.get() !== "current") end(true);
    };
    const timer = setTimeout(() => end(false), patience);
    const stop = updates.state.subscribe(check);
    check();
  });
  if (isReady) updates.apply();
  else reload();
}

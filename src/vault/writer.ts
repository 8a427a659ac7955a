/** Sees to it that one window writes. The lock is the browser's, so it is let go when a window dies. */
export interface Writer {
  /** True when this window is the writer now. With `takeOver` the other one is asked to stop first. */
  claim(takeOver: boolean): Promise<boolean>;
  release(): void;
}

/** A window that is just closing lets go within this time, unless the device is busy. */
const grace = 400;
/** Long enough for a slow tablet to finish a save and put its files away. */
const patience = 4_000;
const question = "who writes?";

/**
 * `name` is that of the vault’s lock. `putAway` finishes what is being saved and closes both copies; `onLost` says that another window has become the writer.
 * A window that sleeps and cannot answer loses the lock, but still holds its journal, so it can never write beside the new one.
 */
export function createWriter(name: string, putAway: () => Promise<void>, onLost: () => void): Writer {
  const channel = new BroadcastChannel(name);
  // A channel of its own: an older version of the app lets go at any word on the other.
  const presence = new BroadcastChannel(`${name} presence`);
  let answered = (): void => undefined;
  let letGo: (() => void) | undefined;

  const lose = async (): Promise<void> => {
    await putAway();
    letGo?.();
    letGo = undefined;
    onLost();
  };

  channel.onmessage = () => {
    if (letGo) void lose();
  };

  presence.onmessage = ({ data }) => {
    if (data !== question) answered();
    else if (letGo) presence.postMessage("this window");
  };

  /** The lock, unless a window that lives has it. One that was reloaded on a busy device is not a second window: it is waited for. */
  const waitForClosing = async (): Promise<boolean> => {
    const stop = new AbortController();
    answered = () => stop.abort();
    const timers = [setTimeout(() => presence.postMessage(question), grace), setTimeout(() => stop.abort(), patience)];
    const isHeld = await request({ signal: stop.signal });
    timers.forEach(clearTimeout);
    return isHeld;
  };

  /** Resolves as soon as the lock is held, and keeps it until `letGo` is called or another window steals it. */
  const request = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      navigator.locks
        .request(name, options, () => {
          resolve(true);
          return new Promise<void>((done) => {
            letGo = done;
          });
        })
        .catch(() => {
          resolve(false);
          if (letGo) void lose();
        });
    });

  return {
    claim: async (takeOver) => {
      if (letGo) return true;
      if (!takeOver) return waitForClosing();
      channel.postMessage("let go");
      return (await request({ signal: AbortSignal.timeout(patience) })) || request({ steal: true });
    },
    release: () => {
      letGo?.();
      letGo = undefined;
    },
  };
}

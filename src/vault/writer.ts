/** Sees to it that one window writes. The lock is the browser's, so it is let go when a window dies. */
export interface Writer {
  /** True when this window is the writer now. With `takeOver` the other one is asked to stop first. */
  claim(takeOver: boolean): Promise<boolean>;
  release(): void;
}

/** A window that is just closing lets go within this time. */
const grace = 400;
/** Long enough for a slow tablet to finish a save and put its files away. */
const patience = 4_000;

/**
 * `name` is that of the vault’s lock. `putAway` finishes what is being saved and closes both copies; `onLost` says that another window has become the writer.
 * A window that sleeps and cannot answer loses the lock, but still holds its journal, so it can never write beside the new one.
 */
export function createWriter(name: string, putAway: () => Promise<void>, onLost: () => void): Writer {
  const channel = new BroadcastChannel(name);
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
      if (!takeOver) return request({ signal: AbortSignal.timeout(grace) });
      channel.postMessage("let go");
      return (await request({ signal: AbortSignal.timeout(patience) })) || request({ steal: true });
    },
    release: () => {
      letGo?.();
      letGo = undefined;
    },
  };
}

/** Times in milliseconds. */
export interface LockRules {
  /** Without a touch or a key. */
  readonly idle: number;
  /** With the app out of sight. */
  readonly hidden: number;
  /** Since unlocking, whatever happens. */
  readonly longest: number;
}

const minute = 60_000;

/** The defaults of storage-and-security.md, B.4. */
export const lockRules = (idleMinutes = 5): LockRules => ({
  idle: idleMinutes * minute,
  hidden: minute,
  longest: 12 * 60 * minute,
});

/** A wall clock set back by more than this is no small correction: somebody may be buying time. */
const largestStepBack = 5 * minute;

/** The two clocks of a device: one stops while it sleeps on some systems, the other can be set. The longer time counts. */
export interface Clocks {
  /** performance.now() */
  readonly steady: () => number;
  /** Date.now() */
  readonly wall: () => number;
}

export interface LockClock {
  /** Somebody is here. */
  readonly touch: () => void;
  readonly hide: () => void;
  readonly show: () => void;
  /** Whether it is time to lock. Ask often, and first of all when the app comes back into sight. */
  readonly isDue: () => boolean;
}

interface Moment {
  readonly steady: number;
  readonly wall: number;
}

export function createLockClock(rules: LockRules, clocks: Clocks): LockClock {
  const read = (): Moment => ({ steady: clocks.steady(), wall: clocks.wall() });
  const since = (from: Moment, to: Moment) => Math.max(to.steady - from.steady, to.wall - from.wall);

  const unlocked = read();
  let touched = unlocked;
  let asked = unlocked;
  let hidden: Moment | undefined;

  const isDue = () => {
    const now = read();
    const stepBack = now.steady - asked.steady - (now.wall - asked.wall);
    asked = now;
    return (
      since(touched, now) >= rules.idle ||
      (hidden !== undefined && since(hidden, now) >= rules.hidden) ||
      since(unlocked, now) >= rules.longest ||
      stepBack > largestStepBack
    );
  };
  return {
    touch: () => {
      touched = read();
    },
    hide: () => {
      hidden ??= read();
    },
    show: () => {
      hidden = undefined;
    },
    isDue,
  };
}

import { type ComponentType, lazy, useState } from "react";

interface FetchedAhead<P> {
  readonly Screen: ComponentType<P>;
  /** Fetches it before it is opened. Never rejects: what did not come is fetched again when it is opened. */
  readonly fetch: () => Promise<void>;
}

/**
 * A screen that is fetched when it is first opened, and drawn at once where it is here already: React holds back whatever had
 * to be waited for until 300 ms after the sign for waiting, which is longer than most screens take.
 */
export function fetchedAhead<P extends object>(load: () => Promise<ComponentType<P>>): FetchedAhead<P> {
  let here: ComponentType<P> | undefined;
  const take = async () => {
    here = await load();
    return { default: here };
  };
  const Awaited: ComponentType<P> = lazy(take);
  return {
    Screen: (props) => {
      // What it begins as it stays, or it would lose its state.
      const [Shown] = useState(() => here ?? Awaited);
      return <Shown {...props} />;
    },
    fetch: () =>
      take().then(
        () => undefined,
        () => undefined,
      ),
  };
}

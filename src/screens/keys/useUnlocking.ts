import { useState } from "react";
import type { Secret } from "../../records/session.ts";
import { announce } from "../../ui/announcements.ts";
import { useWait } from "./useWait.ts";

/** Tries a secret. Undefined when it opened, and otherwise why not. */
export type Try = (secret: Secret) => Promise<{ readonly problem: string; readonly isWrong: boolean } | undefined>;

export interface Unlocking {
  readonly problem: string | undefined;
  /** Words for the button while nothing can be sent. */
  readonly busy: string | undefined;
  readonly tryWith: (secret: Secret) => Promise<void>;
}

/** One try at a time, with a growing pause after wrong ones. When a try succeeds, the page is gone. */
export function useUnlocking(open: Try): Unlocking {
  const [problem, setProblem] = useState<string>();
  const [isTrying, setTrying] = useState(false);
  const wait = useWait();
  return {
    problem,
    busy: isTrying ? "Unlocking…" : wait.left > 0 ? `Try again in ${wait.left} s` : undefined,
    tryWith: async (secret) => {
      setTrying(true);
      setProblem(undefined);
      const failure = await open(secret);
      setTrying(false);
      if (failure === undefined) return;
      setProblem(failure.problem);
      announce(failure.problem, "assertive");
      if (failure.isWrong) wait.wrong();
    },
  };
}

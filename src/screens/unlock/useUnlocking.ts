import { useState } from "react";
import type { Session } from "../../records/session.ts";
import { announce } from "../../ui/announcements.ts";
import { unlockProblem } from "./problems.ts";
import { useWait } from "./useWait.ts";

type Secret = Parameters<Session["unlock"]>[0];

export interface Unlocking {
  readonly problem: string | undefined;
  /** Words for the button while nothing can be sent. */
  readonly busy: string | undefined;
  readonly tryWith: (secret: Secret) => Promise<void>;
}

/** One try at a time, with a growing pause after wrong ones. When a try succeeds, the page is gone. */
export function useUnlocking(unlock: Session["unlock"]): Unlocking {
  const [problem, setProblem] = useState<string>();
  const [isTrying, setTrying] = useState(false);
  const wait = useWait();
  return {
    problem,
    busy: isTrying ? "Unlocking…" : wait.left > 0 ? `Try again in ${wait.left} s` : undefined,
    tryWith: async (secret) => {
      setTrying(true);
      setProblem(undefined);
      const result = await unlock(secret);
      setTrying(false);
      if (result.ok) return;
      const words = unlockProblem(result.error, secret.kind);
      setProblem(words);
      announce(words, "assertive");
      if (result.error.reason === "wrong") wait.wrong();
    },
  };
}

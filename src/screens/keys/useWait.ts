import { useEffect, useState } from "react";
import { waitAfter } from "./backOff.ts";

export interface Wait {
  /** Whole seconds still to wait; 0 when another try may be made. */
  readonly left: number;
  /** Notes a wrong try. */
  readonly wrong: () => void;
}

/** Counts wrong tries and the seconds to wait after each. */
export function useWait(): Wait {
  const [tries, setTries] = useState(0);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return {
    left,
    wrong: () => {
      setTries(tries + 1);
      setLeft(waitAfter(tries + 1));
    },
  };
}

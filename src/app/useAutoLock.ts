import { useEffect } from "react";
import type { Guard } from "./guard.ts";
import { createLockClock, lockRules } from "./lockClock.ts";

const signsOfLife = ["pointerdown", "keydown", "wheel", "touchmove", "input"] as const;
const askEvery = 5_000;

/** Locks when nobody is there any more. For as long as the component that calls it is shown. */
export function useAutoLock(guard: Guard, idleMinutes?: number): void {
  useEffect(() => {
    const clock = createLockClock(lockRules(idleMinutes), { steady: () => performance.now(), wall: Date.now });
    const ask = () => {
      if (clock.isDue()) guard.lock();
    };
    // A touch after a long sleep is no reason to stay open: it may be somebody else's.
    const onLife = () => {
      ask();
      clock.touch();
    };
    const onVisibility = () => {
      if (document.visibilityState === "hidden") return clock.hide();
      ask();
      clock.show();
    };
    const timer = setInterval(ask, askEvery);
    for (const sign of signsOfLife) window.addEventListener(sign, onLife, { capture: true, passive: true });
    document.addEventListener("visibilitychange", onVisibility);
    // The system may end a frozen page without another word.
    document.addEventListener("freeze", guard.lock);
    return () => {
      clearInterval(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, onLife, { capture: true });
      document.removeEventListener("visibilitychange", onVisibility);
      document.removeEventListener("freeze", guard.lock);
    };
  }, [guard, idleMinutes]);
}

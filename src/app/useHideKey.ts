import { useEffect } from "react";
import { hideKey } from "../ui/keys.ts";

/** Escape twice within this time hides. Once still closes a dialog, as everywhere. */
const quick = 600;

/** The keyboard's way to Hide, from anywhere. */
export function useHideKey(hide: () => void): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== hideKey || event.repeat) return;
      const isSecond = event.timeStamp - last < quick;
      last = isSecond ? Number.NEGATIVE_INFINITY : event.timeStamp;
      if (!isSecond) return;
      event.preventDefault();
      hide();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [hide]);
}

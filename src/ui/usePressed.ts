import { useCallback, useEffect, useRef } from "react";

/** Asks whether a finger or the main button is down: a page that moves meanwhile takes the press for nothing. */
export function usePressed(): () => boolean {
  const isDown = useRef(false);
  useEffect(() => {
    const press = ({ isPrimary, button }: PointerEvent) => {
      isDown.current = isPrimary && button === 0;
    };
    // What the press does follows what ends it.
    const release = () =>
      void setTimeout(() => {
        isDown.current = false;
      });
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener("pointerdown", press, { capture: true, signal });
    window.addEventListener("pointerup", release, { capture: true, signal });
    window.addEventListener("pointercancel", release, { capture: true, signal });
    return () => listening.abort();
  }, []);
  return useCallback(() => isDown.current, []);
}

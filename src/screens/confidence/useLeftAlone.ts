import { useEffect, useRef } from "react";

const signs = ["pointerdown", "keydown", "scroll"] as const;

/** Calls back when nobody has touched the page for so long. */
export function useLeftAlone(milliseconds: number, onLeft: () => void): void {
  const latest = useRef(onLeft);
  useEffect(() => {
    latest.current = onLeft;
  });
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout>;
    const again = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => latest.current(), milliseconds);
    };
    again();
    for (const sign of signs) document.addEventListener(sign, again, { capture: true, passive: true });
    return () => {
      clearTimeout(waiting);
      for (const sign of signs) document.removeEventListener(sign, again, { capture: true });
    };
  }, [milliseconds]);
}

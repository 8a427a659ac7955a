import { useEffect } from "react";

/** "/" from anywhere that takes no text, with nothing open on top. */
export function useSlashKey(act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyped = event.key === "/" && !(event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented);
      if (!isTyped || takesText(event.target) || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [act]);
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]") !== null;

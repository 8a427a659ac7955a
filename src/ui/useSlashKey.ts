import { useEffect } from "react";

const offMark = "waymark-slash-off";

/**
 * A key without Ctrl can be struck by whoever dictates or rests a hand on the keys, so it can be switched off (WCAG 2.1.4). Kept
 * beside the vault: it says nothing of anybody.
 */
export const isSlashKeyOn = (): boolean => localStorage.getItem(offMark) === null;
export function switchSlashKey(isOn: boolean): void {
  if (isOn) localStorage.removeItem(offMark);
  else localStorage.setItem(offMark, "1");
}

/** "/" from anywhere that takes no text, with nothing open on top. */
export function useSlashKey(act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyped = event.key === "/" && !(event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented);
      if (!isTyped || !isSlashKeyOn() || takesText(event.target) || document.querySelector("dialog[open]") !== null)
        return;
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

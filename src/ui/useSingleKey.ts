import { useEffect } from "react";
import { type SingleKey, singleKeys } from "./keys.ts";

export const isKeyOn = (name: SingleKey): boolean => localStorage.getItem(singleKeys[name].offMark) === null;
export function switchKey(name: SingleKey, isOn: boolean): void {
  const { offMark } = singleKeys[name];
  if (isOn) localStorage.removeItem(offMark);
  else localStorage.setItem(offMark, "1");
}

/** A key from anywhere that takes no text, with nothing open on top. */
export function useSingleKey(name: SingleKey, act: () => void): void {
  useEffect(() => {
    const { key } = singleKeys[name];
    const onKey = (event: KeyboardEvent) => {
      const isTyped = event.key === key && !(event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented);
      if (!isTyped || !isKeyOn(name) || takesText(event.target) || document.querySelector("dialog[open]") !== null)
        return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [name, act]);
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]") !== null;

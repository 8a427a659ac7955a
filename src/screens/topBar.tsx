import { type ReactNode, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";

const slotId = "top-bar-slot";

/** The part of the app's bar that belongs to what is being written. */
export const TopBarSlot = () => <div id={slotId} className="top-bar-slot" />;

/** Puts its content into the app's bar, so that one bar is enough. Where there is no such bar, it stands where it is. */
export function InTopBar({ children }: { readonly children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | "none">();
  useLayoutEffect(() => setSlot(document.getElementById(slotId) ?? "none"), []);
  if (slot === undefined) return null;
  return slot === "none" ? children : createPortal(children, slot);
}

/**
 * Follows the on-screen keyboard: while it is up, <html> bears data-keyboard="open", and --visible-height is the height that is
 * left. Older iPads shrink only the visual viewport, so CSS alone can't know (storage-and-security.md, F). Returns how to stop.
 */
export function followKeyboard(): () => void {
  const view = window.visualViewport;
  if (!view) return () => {};
  const root = document.documentElement;
  const update = () => {
    const isUp = isEditable(document.activeElement) && view.height < tallest() * 0.75;
    root.style.setProperty("--visible-height", `${Math.round(view.height)}px`);
    if (isUp) root.dataset["keyboard"] = "open";
    else delete root.dataset["keyboard"];
  };
  update();
  view.addEventListener("resize", update);
  document.addEventListener("focusin", update);
  document.addEventListener("focusout", update);
  return () => {
    view.removeEventListener("resize", update);
    document.removeEventListener("focusin", update);
    document.removeEventListener("focusout", update);
  };
}

/** The height without a keyboard, as far as it is known: where the layout shrinks as well, only the screen remembers. */
const tallest = (): number => Math.max(window.innerHeight, Math.min(window.outerHeight, window.screen.height));

const isEditable = (element: Element | null): boolean =>
  element?.matches("textarea, select, input:not([type=radio], [type=checkbox])") ?? false;

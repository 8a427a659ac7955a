import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Opens and closes a native <dialog> as `isOpen` says. The browser traps the focus, hides the rest from screen readers and,
 * when it closes, gives the focus back to what had it. The focus starts on `initialFocus`, else on the title.
 */
export function useModal(
  isOpen: boolean,
  initialFocus: RefObject<HTMLElement | null> | undefined,
): { readonly dialog: RefObject<HTMLDialogElement | null>; readonly title: RefObject<HTMLHeadingElement | null> } {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // Before the dialog leaves the page: one that is gone already gives the focus back to nobody.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!isOpen || !element) return;
    element.showModal();
    (initialFocus?.current ?? title.current)?.focus();
    return () => element.close();
  }, [isOpen, initialFocus]);
  return { dialog, title };
}

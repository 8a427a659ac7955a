import { type RefObject, useEffect, useRef } from "react";

/** About as much of the screen as the bars at its top cover, with what stands above a heading. */
const bars = 100;
const first = "h2, h3, input, textarea, select, button, [tabindex='0']";

/**
 * For where one step takes the place of another on a page: the button that was pressed is gone, so the focus goes to the beginning
 * of what now stands in this place, and that is brought into sight. Nothing happens when the page first appears.
 */
export function useStepFocus<E extends HTMLElement>(step: string): RefObject<E | null> {
  const place = useRef<E>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    beginAt(place.current?.querySelector<HTMLElement>(first));
  }, [step]);
  return place;
}

/** Puts the focus on an element and brings its beginning into sight where it is not. */
export function beginAt(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const { top } = element.getBoundingClientRect();
  if (top < bars || top > window.innerHeight / 2) element.scrollIntoView?.({ block: "start" });
}

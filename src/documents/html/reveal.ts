/**
 * Brings a piece of a document into view in the panel it scrolls in, and leaves the page around that panel where it is:
 * scrollIntoView would move both, and take the question in hand out of sight.
 */
export function reveal(piece: Element): void {
  const panel = scrollingParent(piece);
  if (panel === undefined) return;
  const [at, of] = [piece.getBoundingClientRect(), panel.getBoundingClientRect()];
  const isInView = at.top >= of.top && at.bottom <= of.bottom;
  if (!isInView) panel.scrollTop += at.top - of.top - panel.clientHeight / 5;
}

/** Brings a heading to the top of the panel it scrolls in, or of the page, and has what is read or tabbed through go on from there. */
export function bringUp(heading: HTMLElement): void {
  const panel = scrollingParent(heading);
  if (panel === undefined) heading.scrollIntoView();
  else panel.scrollTop += heading.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  heading.focus({ preventScroll: true });
}

function scrollingParent(element: Element): Element | undefined {
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  return undefined;
}

import type { AnswerPath } from "../../../engine/path.ts";
import { fieldId } from "./field.ts";

/** About as much of the screen as the bars at its top cover, with what stands above a heading. */
const bars = 160;
const control = "input, textarea, select, button, [tabindex]";

/** Puts the focus into a question with its label in view. False when the question is not on this page. */
export function focusQuestion(path: AnswerPath): boolean {
  const box = document.querySelector(`[data-path="${CSS.escape(path)}"]`);
  const folded = box?.closest("details");
  if (folded) folded.open = true;
  const field = document.getElementById(fieldId(path)) ?? box?.querySelector<HTMLElement>(control);
  field?.focus({ preventScroll: true });
  (box ?? field)?.scrollIntoView?.({ block: "start" });
  return field != null;
}

/** Puts the focus on the heading of the page, from where it is read on, and goes to the top, with the wizard's own bar, if it is out of sight. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>("[data-page] h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  const { top } = heading.getBoundingClientRect();
  if (top < bars || top > window.innerHeight / 2) window.scrollTo(0, 0);
}

import { type MouseEvent, useEffect, useId, useRef } from "react";
import { AlertIcon } from "./icons.ts";

export interface SummaryError {
  readonly message: string;
  /** Id of the field. Its control takes the focus. */
  readonly fieldId?: string | undefined;
  /** For an error on another page: goes there. */
  readonly onGo?: (() => void) | undefined;
}
export interface ErrorSummaryProps {
  readonly errors: readonly SummaryError[];
  readonly title?: string | undefined;
  /** Count the attempts to go on: at each new one the summary takes the focus again, even when its errors are the same. */
  readonly attempt?: number | undefined;
}

/** What is wrong, at the top of the page, each with a way to it. Renders nothing while there are no errors. */
export function ErrorSummary({ errors, title = "There is a problem", attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const isShown = errors.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt is a reason of its own to take the focus
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown, attempt]);
  if (!isShown) return null;
  return (
    <section ref={box} className="error-summary" aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId}>
        <AlertIcon /> {title}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list">
        {errors.map((error, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two fields may have the same message, and the order is that of the page
          <li key={index}>{linkTo(error)}</li>
        ))}
      </ul>
    </section>
  );
}

function linkTo({ message, fieldId, onGo }: SummaryError) {
  if (fieldId === undefined && onGo === undefined) return message;
  const go = (event: MouseEvent) => {
    event.preventDefault();
    if (onGo) onGo();
    else if (fieldId !== undefined) focusField(fieldId);
  };
  return (
    <a href={`#${fieldId ?? ""}`} onClick={go}>
      {message}
    </a>
  );
}

/** Puts the focus into a field by its id, with its question in view, and leaves the address alone. */
export function focusField(fieldId: string): void {
  const control = document.getElementById(fieldId);
  control?.focus({ preventScroll: true });
  (control?.closest(".field") ?? control)?.scrollIntoView({ block: "start" });
}

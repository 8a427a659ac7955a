import type { ReactNode } from "react";
import { ChevronRightIcon } from "./icons.ts";

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean | undefined;
  /** For what takes long to work out and is only wanted by those who look. */
  readonly onOpen?: (() => void) | undefined;
}

/** More for whoever wants it. Never hide what everybody must read. */
export const Disclosure = ({ summary, children, startsOpen = false, onOpen }: DisclosureProps) => (
  <details
    className="disclosure"
    open={startsOpen}
    onToggle={({ currentTarget }) => {
      if (currentTarget.open) onOpen?.();
    }}
  >
    <summary>
      <ChevronRightIcon />
      {summary}
    </summary>
    <div className="disclosure-body stack">{children}</div>
  </details>
);

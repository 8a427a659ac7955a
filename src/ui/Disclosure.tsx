import type { ReactNode } from "react";
import { ChevronRightIcon } from "./icons.ts";

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean | undefined;
}

/** More for whoever wants it. Never hide what everybody must read. */
export const Disclosure = ({ summary, children, startsOpen = false }: DisclosureProps) => (
  <details className="disclosure" open={startsOpen}>
    <summary>
      <ChevronRightIcon />
      {summary}
    </summary>
    <div className="disclosure-body stack">{children}</div>
  </details>
);

import type { ReactNode } from "react";
import type { Icon } from "./icons.ts";

export interface EmptyStateProps {
  readonly icon?: Icon | undefined;
  /** What is not here yet. */
  readonly title: string;
  /** What would bring it here. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export const EmptyState = ({ icon: Mark, title, children, action }: EmptyStateProps) => (
  <div className="empty">
    {Mark && <Mark />}
    <p className="empty-title">{title}</p>
    {children !== undefined && <div className="muted measure">{children}</div>}
    {action}
  </div>
);

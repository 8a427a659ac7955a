import type { ReactNode } from "react";
import { PageHeader } from "../../ui/PageHeader.tsx";
import "./unlock.css";

interface DoorPageProps {
  readonly title: string;
  /** "Step 2 of 4". */
  readonly kicker?: string | undefined;
  /** Off where a field takes the focus instead. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** The arrangement of every page before the app is open: one narrow column. */
export const DoorPage = ({ title, kicker, takesFocus = true, children }: DoorPageProps) => (
  <div className="door">
    <PageHeader title={title} kicker={kicker} takesFocus={takesFocus} />
    {children}
  </div>
);

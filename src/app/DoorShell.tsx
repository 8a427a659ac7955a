import type { ReactNode } from "react";
import { TopBar } from "./TopBar.tsx";

interface DoorShellProps {
  readonly onHide: () => void;
  readonly onLock?: () => void;
  readonly children: ReactNode;
}

/** What stands around the pages before the records: the bar with Hide, and one column. */
export const DoorShell = ({ onHide, onLock, children }: DoorShellProps) => (
  <div className="shell shell-door">
    <TopBar onHide={onHide} onLock={onLock} />
    <main id="main" tabIndex={-1} className="shell-main">
      {children}
    </main>
  </div>
);

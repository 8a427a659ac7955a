import type { ReactNode } from "react";
import { Link } from "wouter";
import { Button } from "../ui/Button.tsx";
import { LockIcon, WaymarkIcon } from "../ui/icons.ts";
import { HideButton } from "./HideButton.tsx";

interface TopBarProps {
  readonly school?: string | undefined;
  /** How saving stands. */
  readonly status?: ReactNode;
  readonly onHide: () => void;
  /** Not given while there is nothing to lock. */
  readonly onLock?: (() => void) | undefined;
}

export const TopBar = ({ school, status, onHide, onLock }: TopBarProps) => (
  <header className="top-bar">
    <Link href="/" className="top-bar-mark">
      <WaymarkIcon />
      <span className="top-bar-name">Waymark</span>
    </Link>
    <p className="top-bar-school">{school}</p>
    {status}
    <HideButton onHide={onHide} />
    {onLock && (
      <Button size="small" icon={LockIcon} onClick={onLock}>
        Lock
      </Button>
    )}
  </header>
);

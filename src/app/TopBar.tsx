import { lazy, type ReactNode, Suspense } from "react";
import { Link } from "wouter";
import { useSchools } from "../screens/schools.tsx";
import { TopBarSlot } from "../screens/topBar.tsx";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { LockIcon, SearchIcon, WaymarkIcon } from "../ui/icons.ts";
import { HideButton } from "./HideButton.tsx";

const PracticeStrip = lazy(async () => ({
  default: (await import("../screens/practice/PracticeStrip.tsx")).PracticeStrip,
}));

interface TopBarProps {
  readonly school?: string | undefined;
  /** Something is being written, and says itself what this is and how saving stands. */
  readonly isWriting?: boolean | undefined;
  /** How saving stands. */
  readonly status?: ReactNode;
  /** Not given where there is nothing to search, or something is being written. */
  readonly onSearch?: (() => void) | undefined;
  readonly onHide: () => void;
  /** Not given while there is nothing to lock. */
  readonly onLock?: (() => void) | undefined;
}

export const TopBar = ({ school, isWriting = false, status, onSearch, onHide, onLock }: TopBarProps) => (
  <header className="top-bar">
    <InPractice />
    {isWriting ? (
      <TopBarSlot />
    ) : (
      <>
        <Link href="/" className="top-bar-mark">
          <WaymarkIcon />
          <span className="top-bar-name">Waymark</span>
        </Link>
        <p className="top-bar-school">{school}</p>
      </>
    )}
    {status}
    {onSearch && <IconButton icon={SearchIcon} label="Search" onClick={onSearch} />}
    <HideButton onHide={onHide} />
    {onLock && (
      <Button size="small" icon={LockIcon} onClick={onLock}>
        Lock
      </Button>
    )}
  </header>
);

/** The mark of the practice school, on every page of it. */
const InPractice = () =>
  useSchools().place === "practice" ? (
    <Suspense fallback={<p>Practice school</p>}>
      <PracticeStrip />
    </Suspense>
  ) : null;

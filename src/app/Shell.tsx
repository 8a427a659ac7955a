import { Suspense, useCallback } from "react";
import { useLocation } from "wouter";
import { SaveTrouble } from "../screens/SaveTrouble.tsx";
import { useCaseFile, useWorkspace } from "../screens/workspace.tsx";
import { NavItem, NavList } from "../ui/NavItem.tsx";
import { Progress } from "../ui/Progress.tsx";
import { SkipLink } from "../ui/SkipLink.tsx";
import { useSlashKey } from "../ui/useSlashKey.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { FocusPage } from "./FocusPage.tsx";
import type { Guard } from "./guard.ts";
import { RecoveredSaves, UnreadableRecords } from "./Notices.tsx";
import { isAsking, isWriting, placeOf, places } from "./places.ts";
import { SaveState } from "./SaveState.tsx";
import { Screens } from "./screens.tsx";
import { TopBar } from "./TopBar.tsx";
import { UpdateBar } from "./UpdateBar.tsx";
import type { Updates } from "./updates.ts";

interface ShellProps {
  readonly guard: Guard;
  readonly updates: Updates | undefined;
}

/** What stands around every screen once the records are open. */
export function Shell({ guard, updates }: ShellProps) {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const [path, go] = useLocation();
  const writing = isWriting(path);
  const search = useCallback(() => {
    if (!writing && path !== "/search") go("/search");
  }, [writing, path, go]);
  useSlashKey(search);
  const save = async () => {
    await workspace.settle();
    return workspace.saving.get().state !== "failed";
  };
  return (
    <div className={writing ? "shell shell-writing" : "shell"}>
      <SkipLink to="main" />
      <TopBar
        isWriting={isAsking(path)}
        school={file.school?.name}
        status={<SaveState />}
        onSearch={writing ? undefined : search}
        onHide={guard.hide}
        onLock={guard.lock}
      />
      {!writing && <Navigation current={placeOf(path, file)} />}
      <main id="main" tabIndex={-1} className="shell-main">
        {!writing && updates && <UpdateBar updates={updates} save={save} />}
        {!writing && <SaveTrouble />}
        {!writing && <RecoveredSaves />}
        {!writing && <UnreadableRecords />}
        <ErrorBoundary key={path} onError={() => void workspace.settle()}>
          <Suspense fallback={<Opening />}>
            <Screens />
            <FocusPage path={path} />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}

function Navigation({ current }: { readonly current: string | undefined }) {
  const [, navigate] = useLocation();
  return (
    <nav className="shell-nav" aria-label="Main">
      <NavList>
        {places.map(({ href, label, short, icon }) => (
          <NavItem
            key={href}
            href={href}
            icon={icon}
            current={href === current ? "page" : undefined}
            onOpen={() => navigate(href)}
          >
            <span className="shell-nav-label">{label}</span>
            <span className="shell-nav-short">{short}</span>
          </NavItem>
        ))}
      </NavList>
    </nav>
  );
}

/** Fades in late, so that a quick page does not flicker. */
const Opening = () => (
  <div className="late">
    <Progress words="Opening" />
  </div>
);

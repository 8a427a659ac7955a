import { lazy, Suspense, useCallback, useEffect } from "react";
import { useLocation } from "wouter";
import { roleIn } from "../records/workspace.ts";
import { handedRound } from "../screens/handedRound.ts";
import { SaveTrouble } from "../screens/SaveTrouble.tsx";
import { useCaseFile, useReadable, useWorkspace } from "../screens/workspace.tsx";
import { NavItem, NavList } from "../ui/NavItem.tsx";
import { Progress } from "../ui/Progress.tsx";
import { SkipLink } from "../ui/SkipLink.tsx";
import { useSingleKey } from "../ui/useSingleKey.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { FocusPage } from "./FocusPage.tsx";
import type { Guard } from "./guard.ts";
import { BrokenLog, RecoveredSaves, UnreadableRecords } from "./Notices.tsx";
import { isAsking, isWriting, type Place, placeOf, placesOf } from "./places.ts";
import { SaveState } from "./SaveState.tsx";
import { Screens } from "./screens.tsx";
import { TopBar } from "./TopBar.tsx";
import { UpdateBar } from "./UpdateBar.tsx";
import type { Updates } from "./updates.ts";

// Fetched by those who have no other.
const HeadScreens = lazy(async () => ({ default: (await import("./partScreens.tsx")).HeadScreens }));
const RecorderScreens = lazy(async () => ({ default: (await import("./partScreens.tsx")).RecorderScreens }));

const HandRound = lazy(async () => ({ default: (await import("../screens/confidence/HandRound.tsx")).HandRound }));
const PracticeGuide = lazy(async () => ({
  default: (await import("../screens/practice/PracticeGuide.tsx")).PracticeGuide,
}));

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
  const role = roleIn(workspace);
  const mayOpenAll = workspace.me?.access !== "part";
  const places = placesOf[role];
  const isHandedRound = useReadable(handedRound(workspace));
  const search = useCallback(() => {
    if (mayOpenAll && !writing && !isHandedRound && path !== "/search") go("/search");
  }, [mayOpenAll, writing, isHandedRound, path, go]);
  useSingleKey("search", search);
  useSingleKey(
    "keys",
    useCallback(() => {
      if (!writing) go("/guidance/help/keys");
    }, [writing, go]),
  );
  useEffect(
    () => workspace.beforeLock(async () => (await import("../records/figures.ts")).writeFiguresDown(workspace)),
    [workspace],
  );
  const save = async () => {
    await workspace.settle();
    return workspace.saving.get().state !== "failed";
  };
  if (isHandedRound)
    return (
      <div className="shell shell-writing">
        <SkipLink to="main" />
        <TopBar isWriting onHide={guard.hide} onLock={guard.lock} />
        <main id="main" tabIndex={-1} className="shell-main">
          <ErrorBoundary onError={() => void workspace.settle()}>
            <Suspense fallback={<Opening />}>
              <HandRound />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
    );
  return (
    <div className={writing ? "shell shell-writing" : "shell"}>
      <SkipLink to="main" />
      <TopBar
        isWriting={isAsking(path)}
        school={file.school?.name}
        status={<SaveState />}
        onSearch={writing || !mayOpenAll ? undefined : search}
        onHide={guard.hide}
        onLock={guard.lock}
      />
      {!writing && <Navigation places={places} current={placeOf(path, file, places)} />}
      <main id="main" tabIndex={-1} className="shell-main">
        {workspace.place === "practice" && (
          <Suspense>
            <PracticeGuide />
          </Suspense>
        )}
        {!writing && updates && <UpdateBar updates={updates} save={save} />}
        {!writing && <SaveTrouble />}
        {!writing && <RecoveredSaves />}
        {!writing && <UnreadableRecords />}
        {mayOpenAll && !writing && <BrokenLog />}
        <ErrorBoundary key={path} onError={() => void workspace.settle()}>
          <Suspense fallback={<Opening />}>
            <ScreensOf role={role} />
            <FocusPage path={path} />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}

function ScreensOf({ role }: { readonly role: ReturnType<typeof roleIn> }) {
  if (role === "head") return <HeadScreens />;
  return role === "recorder" ? <RecorderScreens /> : <Screens />;
}

interface NavigationProps {
  readonly places: readonly Place[];
  readonly current: string | undefined;
}

function Navigation({ places, current }: NavigationProps) {
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

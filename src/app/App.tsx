import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { handoverName, type Session, type SessionState } from "../records/session.ts";
import { SchoolsContext } from "../screens/schools.tsx";
import { Door } from "../screens/unlock/Door.tsx";
import { useReadable, WorkspaceProvider } from "../screens/workspace.tsx";
import { LiveRegion } from "../ui/LiveRegion.tsx";
import { Progress } from "../ui/Progress.tsx";
import { CoverPage } from "./CoverPage.tsx";
import { DoorShell } from "./DoorShell.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { fetchedAhead } from "./fetchedAhead.tsx";
import type { Guard } from "./guard.ts";
import { askToSave } from "./handover.ts";
import { RefusedFiles } from "./RefusedFiles.tsx";
import { waysBetween } from "./schools.ts";
import { UpdateBar } from "./UpdateBar.tsx";
import { goToNewest, type Updates } from "./updates.ts";
import { useForgetWhenLocked } from "./useForgetWhenLocked.ts";
import { useHideKey } from "./useHideKey.ts";
import "./app.css";

// Behind the door: fetched while somebody types their passphrase, so that the welcome page stays light.
const opened = () => import("./Opened.tsx");
const { Screen: Opened, fetch: fetchOpened } = fetchedAhead(async () => (await opened()).Opened);
const fetchBehindTheDoor = () =>
  opened()
    .then(({ fetchToday }) => Promise.all([fetchOpened(), fetchToday()]))
    .catch(() => undefined);

export interface AppProps {
  readonly session: Session;
  readonly guard: Guard;
  readonly updates: Updates | undefined;
}

/** The gate: what is shown depends on where the session stands, and a cover may lie over all of it. */
export function App({ session, guard, updates }: AppProps) {
  const state = useReadable(session.state);
  const cover = useReadable(guard.cover);
  const isCovered = cover !== "none";
  const save = async () => {
    if (state.at === "open") await state.workspace.settle();
  };
  useHideKey(guard.hide);
  useFocusUnderCover(isCovered);
  useForgetWhenLocked(useHasLocked(state) && !isCovered);
  const place = useReadable(session.place);
  const [isGoing, setGoing] = useState(false);
  const ways = useMemo(() => waysBetween(session, setGoing), [session]);
  useEffect(() => {
    if (isGoing) void fetchBehindTheDoor();
  }, [isGoing]);
  return (
    <>
      {/* Kept under the cover and not taken down: what could not be saved is still in its fields. */}
      <div hidden={isCovered}>
        <ErrorBoundary key={state.at} onError={() => void save()}>
          <SchoolsContext value={{ place, ...ways }}>
            <Gate
              state={isGoing && state.at === "door" ? { at: "starting" } : state}
              session={session}
              guard={guard}
              updates={updates}
            />
          </SchoolsContext>
        </ErrorBoundary>
        <RefusedFiles />
      </div>
      {isCovered && <CoverPage cover={cover} guard={guard} />}
      <LiveRegion />
    </>
  );
}

function Gate({ state, session, guard, updates }: AppProps & { readonly state: SessionState }) {
  const isLocked = state.at === "door" && state.vault.state === "locked";
  useEffect(() => {
    if (isLocked) void fetchBehindTheDoor();
  }, [isLocked]);
  const opening = (
    <DoorShell onHide={guard.hide}>
      <div className="late">
        <Progress words="Opening" />
      </div>
    </DoorShell>
  );
  switch (state.at) {
    case "starting":
      return opening;
    case "door":
      return (
        <DoorShell onHide={guard.hide}>
          {/* Not over the first set-up, which is a form. */}
          {updates && state.vault.state !== "none" && <UpdateBar updates={updates} save={async () => true} />}
          <Door
            session={session}
            vault={state.vault}
            takeOver={() => askToSave(handoverName(session.place.get())).then(() => session.start({ takeOver: true }))}
            update={async () => {
              const reload = () => window.location.reload();
              if (updates) await goToNewest(updates, reload);
              else reload();
            }}
          />
        </DoorShell>
      );
    case "open":
      return (
        <WorkspaceProvider workspace={state.workspace}>
          <Suspense fallback={opening}>
            <Opened session={session} guard={guard} updates={updates} byRecoveryKey={state.byRecoveryKey} />
          </Suspense>
        </WorkspaceProvider>
      );
  }
}

/** True at the door when the records were open before. */
function useHasLocked({ at }: SessionState): boolean {
  const [wasOpen, setWasOpen] = useState(false);
  if (at === "open" && !wasOpen) setWasOpen(true);
  return wasOpen && at === "door";
}

/** A cover takes the focus away; when it goes and the page is still there, the focus returns to its field. */
function useFocusUnderCover(isCovered: boolean): void {
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (isCovered) {
      focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    } else if (focused.current?.isConnected) {
      focused.current.focus();
    }
  }, [isCovered]);
}

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { connect } from "../records/connect.ts";
import { createSession } from "../records/session.ts";
import { followKeyboard } from "../ui/keyboard.ts";
import "../ui/styles.css";
import { App } from "./App.tsx";
import { createGuard } from "./guard.ts";
import { workOffline } from "./offline.ts";
import { placeRemembered, rememberPlace } from "./schools.ts";
import { veilWhenHidden } from "./veil.ts";

/** Connects the storage, the lock and the service worker, and draws the app into `root`. */
export function start(root: HTMLElement): void {
  const session = createSession(connect, () => new Date(), placeRemembered());
  session.place.subscribe(() => rememberPlace(session.place.get()));
  const guard = createGuard(session);
  const updates = workOffline();

  veilWhenHidden();
  followKeyboard();
  void session.start();

  createRoot(root).render(
    <StrictMode>
      <App session={session} guard={guard} updates={updates} />
    </StrictMode>,
  );
}

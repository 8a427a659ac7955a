import "./app/no-eval.ts";
import "./ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { createGuard } from "./app/guard.ts";
import { workOffline } from "./app/offline.ts";
import { veilWhenHidden } from "./app/veil.ts";
import { connect } from "./records/connect.ts";
import { createSession } from "./records/session.ts";
import { followKeyboard } from "./ui/keyboard.ts";

const session = createSession(connect, () => new Date());
const guard = createGuard(session);
const updates = workOffline();

veilWhenHidden();
followKeyboard();
void session.start();

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no place for the app");
createRoot(root).render(
  <StrictMode>
    <App session={session} guard={guard} updates={updates} />
  </StrictMode>,
);

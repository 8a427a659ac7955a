import { Workbox } from "workbox-window";
import { scriptUrl } from "../lib/script-url.ts";
import { followUpdates, type Updates } from "./updates.ts";

/** An installed app may stay open for weeks, so a newer version is looked for when it comes back into view, this often at most. */
const lookEvery = 12 * 60 * 60 * 1000;

/** Makes the app work offline. Undefined where the browser has no service workers, as in a private window of Firefox. */
export function workOffline(): Updates | undefined {
  if (!("serviceWorker" in navigator)) return undefined;
  const { serviceWorker } = navigator;
  const workbox = new Workbox(scriptUrl("/offline.worker.js"));
  const updates = followUpdates({
    isControlled: serviceWorker.controller !== null,
    onWaiting: (listener) => workbox.addEventListener("waiting", ({ sw }) => sw && listener(sw)),
    onControllerChange: (listener) => serviceWorker.addEventListener("controllerchange", listener),
    skipWaiting: () => workbox.messageSkipWaiting(),
    // Offline is an ordinary state here, and a failed look is repeated later.
    look: () => workbox.update().catch(() => undefined),
    reload: () => window.location.reload(),
  });
  serviceWorker.controller?.postMessage({ type: "TIDY" });
  // A browser that refuses, as some do in guest mode, runs the app all the same while there is a network.
  void workbox.register().catch(() => undefined);
  lookWhenSeen(updates);
  return updates;
}

function lookWhenSeen(updates: Updates): void {
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < lookEvery) return;
    looked = Date.now();
    void updates.look();
  });
}

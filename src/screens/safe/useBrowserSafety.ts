import { useEffect, useState } from "react";
import { belongsOnHomeScreen, browserFacts } from "../homeScreen.ts";
import type { BrowserSafety } from "../safety.ts";

/** What the browser says of the app. Undefined while it is being asked. */
export function useBrowserSafety(): BrowserSafety | undefined {
  const [safety, setSafety] = useState<BrowserSafety>();
  useEffect(() => {
    let isHere = true;
    void ask().then((answer) => isHere && setSafety(answer));
    return () => {
      isHere = false;
    };
  }, []);
  return safety;
}

async function ask(): Promise<BrowserSafety> {
  const facts = browserFacts();
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  return {
    isInstalled: facts.isInstalled,
    isClearedTab: belongsOnHomeScreen(facts),
    offline: registration?.active ? await partsOf(registration.active) : "none",
    hasNewVersion: registration?.waiting !== undefined && registration?.waiting !== null,
  };
}

const patience = 5_000;

/** The service worker counts the files of the app that are really on the device (app/offline.worker.ts). */
function partsOf(worker: ServiceWorker): Promise<BrowserSafety["offline"]> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("none"), patience);
    port1.onmessage = ({ data }: MessageEvent<{ readonly here: number; readonly all: number }>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.postMessage({ type: "COUNT" }, [port2]);
  });
}

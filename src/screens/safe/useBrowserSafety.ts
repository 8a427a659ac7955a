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
    offline: registration === undefined ? "none" : await offlineBy(registration),
    hasNewVersion: registration?.waiting !== undefined && registration?.waiting !== null,
  };
}

const patience = 5_000;
const late = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), patience));

/** On a first visit the service worker is still fetching the app. */
async function offlineBy({ active }: ServiceWorkerRegistration): Promise<BrowserSafety["offline"]> {
  const worker = active ?? (await Promise.race([navigator.serviceWorker.ready, late(undefined)]))?.active;
  return worker ? partsOf(worker) : "coming";
}

/** The service worker counts the files of the app that are really on the device (app/offline.worker.ts). */
function partsOf(worker: ServiceWorker): Promise<BrowserSafety["offline"]> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<BrowserSafety["offline"]>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<{ readonly here: number; readonly all: number }>) => resolve(data);
  });
  worker.postMessage({ type: "COUNT" }, [port2]);
  return Promise.race([answer, late("coming" as const)]);
}

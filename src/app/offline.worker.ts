import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare const self: ServiceWorkerGlobalScope;

/**
 * The service worker: the whole app from the device, whatever the network does. It knows nothing of records and never
 * touches where they are kept.
 */
const files = new PrecacheController();
files.addToCacheList(self.__WB_MANIFEST);

registerRoute(new PrecacheRoute(files));
// Any address of the app opens the app, which then shows what belongs there.
registerRoute(new NavigationRoute(files.createHandlerBoundToURL("/index.html")));
// A window that still runs the version before this one may yet ask for a part of it.
registerRoute(
  ({ url }) => url.origin === self.location.origin && url.pathname.startsWith("/assets/"),
  async ({ request }) => (await self.caches.match(request)) ?? fetch(request),
);

self.addEventListener("install", (event) => void files.install(event));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  // A new version takes over only when a person has asked for it.
  if (event.data?.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  if (event.data?.type === "TIDY") event.waitUntil(tidy(event));
  if (event.data?.type === "COUNT") event.waitUntil(count(event));
});

/** Tells whoever asks how many of the app's files are on the device. */
async function count(event: ExtendableMessageEvent): Promise<void> {
  const cache = await self.caches.open(files.strategy.cacheName);
  const kept = await Promise.all([...files.getURLsToCacheKeys().values()].map((key) => cache.match(key)));
  event.ports[0]?.postMessage({ here: kept.filter((each) => each !== undefined).length, all: kept.length });
}

/** Drops the files of earlier versions once no window but the one that asks can still be running them. */
async function tidy(event: ExtendableMessageEvent): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing ?? waiting) return;
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const asking = event.source instanceof Client ? event.source.id : undefined;
  if (windows.every(({ id }) => id === asking)) await files.activate(event);
}

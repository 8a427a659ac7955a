import type { Nation } from "../casefile/entities.ts";
import type { Guidance } from "./guidance.ts";

const loading = new Map<Nation, Promise<Guidance>>();
const loaded = new Map<Nation, Guidance>();

/** The cards, where they are here already. */
export const guidanceAtHand = (nation: Nation): Guidance | undefined => loaded.get(nation);

/** The cards of a nation; fetched when they are first wanted. A failed load is tried afresh. */
export function loadGuidance(nation: Nation): Promise<Guidance> {
  const known = loading.get(nation);
  if (known) return known;
  const promise = import("./guidance.ts").then(({ guidanceOf }) => guidanceOf(nation));
  loading.set(nation, promise);
  promise.then(
    (guidance) => loaded.set(nation, guidance),
    () => loading.delete(nation),
  );
  return promise;
}

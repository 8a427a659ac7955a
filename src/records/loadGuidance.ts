import type { Nation } from "../casefile/entities.ts";
import { loadedOnce } from "../lib/loadedOnce.ts";
import type { Guidance } from "./guidance.ts";

/** The cards of a nation; fetched when they are first wanted. */
export const { atHand: guidanceAtHand, load: loadGuidance } = loadedOnce(
  async (nation: Nation): Promise<Guidance> => (await import("./guidance.ts")).guidanceOf(nation),
);

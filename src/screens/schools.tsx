import { createContext, use } from "react";
import type { VaultPlace } from "../records/session.ts";

/** The school’s own records and the practice school, and the way from one to the other. */
export interface Schools {
  readonly place: VaultPlace;
  /** Locks here and goes there. Says why not where the last words could not be saved. */
  readonly goTo: (place: VaultPlace) => Promise<string | undefined>;
  /** Puts the practice school back to its beginning and opens it. Says why not. */
  readonly beginAgain: () => Promise<string | undefined>;
  /** Takes the practice school off this device, and stands at its door, as on a device that is new. Says why not. */
  readonly lose: () => Promise<string | undefined>;
  /** Takes the practice school off this device. Says why not. */
  readonly remove: () => Promise<string | undefined>;
}

const nowhere = async () => undefined;

export const SchoolsContext = createContext<Schools>({
  place: "real",
  goTo: nowhere,
  beginAgain: nowhere,
  lose: nowhere,
  remove: nowhere,
});

export const useSchools = (): Schools => use(SchoolsContext);

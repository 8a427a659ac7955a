import { use, useEffect, useState } from "react";
import type { Guidance } from "../records/guidance.ts";
import { guidanceAtHand, loadGuidance } from "../records/loadGuidance.ts";
import { useCaseFile } from "./workspace.tsx";

const useNation = () => useCaseFile().school?.nation ?? "england";

/** The cards of the school’s nation; suspends until they are there. */
export function useGuidance(): Guidance {
  return use(loadGuidance(useNation()));
}

/** The same for a page that stands without them: undefined until they are there, and where they could not be fetched. */
export function useGuidanceSoon(): Guidance | undefined {
  const nation = useNation();
  const [guidance, setGuidance] = useState(() => guidanceAtHand(nation));
  useEffect(() => {
    let isHere = true;
    void loadGuidance(nation).then(
      (loaded) => isHere && setGuidance(loaded),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [nation]);
  return guidance?.nation === nation ? guidance : undefined;
}

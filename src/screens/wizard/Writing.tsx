import { useState } from "react";
import { usePressed } from "../../ui/usePressed.ts";
import type { OpenDraft } from "../desk.tsx";
import { useGuidanceSoon } from "../useGuidance.ts";
import { CardsContext } from "./CardsBeside.tsx";
import { CarriedContext } from "./fields/CarriedLine.tsx";
import { ProgressProvider } from "./Progress.tsx";
import { StrengthProvider } from "./Strength.tsx";
import { createSheet } from "./sheet.ts";
import { SheetContext } from "./useSheet.ts";
import { WizardFrame } from "./WizardFrame.tsx";

interface WritingProps extends OpenDraft {
  readonly cameFromReview: boolean;
}

/** A draft on its sheet: what every field inside reads and writes. */
export function Writing({ desk, template, changes, cameFromReview }: WritingProps) {
  const isPressed = usePressed();
  const [sheet] = useState(() => createSheet(template, desk, isPressed));
  const guidance = useGuidanceSoon();
  return (
    <SheetContext value={sheet}>
      <CarriedContext value={desk.draft().carried}>
        <ProgressProvider>
          <StrengthProvider desk={desk}>
            <CardsContext value={guidance}>
              <WizardFrame desk={desk} changes={changes} cameFromReview={cameFromReview} />
            </CardsContext>
          </StrengthProvider>
        </ProgressProvider>
      </CarriedContext>
    </SheetContext>
  );
}

import { createContext, use } from "react";
import type { PlaceInDraft } from "../../casefile/entities.ts";
import type { CardHere, UnderstandingHere } from "../../records/guidance.ts";
import type { RemovedItem } from "./items.ts";

/** What was just removed, and the words for it: "Removed: Child 2". */
export interface Removal {
  readonly message: string;
  readonly removed: RemovedItem;
}
/** What a page may ask of the wizard around it. */
export interface WizardActions {
  /** Goes to the page of a place and puts the focus on its question, or on the heading of the page. */
  readonly go: (place: PlaceInDraft, focus: "field" | "heading") => void;
  readonly offerUndo: (removal: Removal) => void;
  /** Shows why a passage is there and what it says. */
  readonly openPassage: (passageId: string) => void;
  /** Shows what to do when something has happened, beside what is being written. */
  readonly openCard: (card: CardHere | UnderstandingHere) => void;
}

export const WizardContext = createContext<WizardActions | undefined>(undefined);

export function useWizard(): WizardActions {
  const wizard = use(WizardContext);
  if (wizard === undefined) throw new Error("A page was rendered outside its wizard");
  return wizard;
}

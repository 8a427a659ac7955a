import { trainedIns } from "../../pack/words/trainings.ts";
import type { Trained } from "./log.ts";

/** "Sexual Behaviours Traffic Light Tool (Brook)", or what it was called where it is none of the list. */
export const whatInWords = ({ trainedIn, other }: Pick<Trained, "trainedIn" | "other">): string =>
  other === "" ? trainedIns[trainedIn] : other;

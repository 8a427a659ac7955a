import type { Example } from "../../engine/question.ts";
import type { Place } from "../words/places.ts";
import { elsewhere } from "./controls/elsewhere.ts";
import { indoors } from "./controls/indoors.ts";
import { journeys } from "./controls/journeys.ts";
import { outdoors } from "./controls/outdoors.ts";

/** Example controls for every place. Only 28% of practitioners feel confident about developing plans (LARC survey, S4): this is where the help is. */
export const controls: Readonly<Record<Place, readonly Example[]>> = {
  ...indoors,
  ...outdoors,
  ...journeys,
  ...elsewhere,
};

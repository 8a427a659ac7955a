import { choiceLabel } from "../../engine/question.ts";
import type { Names } from "../../engine/template.ts";
import { behaviours } from "../../pack/words/behaviours.ts";
import { places } from "../../pack/words/places.ts";
import { partsOfDay } from "./thresholds.ts";

const words: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(places).map(([key, label]) => [`place:${key}`, label]),
  ...Object.entries(partsOfDay).map(([key, { label }]) => [`part:${key}`, label]),
  ...Object.entries(behaviours).map(([key, choice]) => [`kind:${key}`, choiceLabel(choice)]),
]);

/** Whom or what a finding is about, in words: a child by name, a place, a part of the day or a kind of behaviour by its label. */
export const aboutInWords = (about: string, names: Pick<Names, "child">): string =>
  about.includes(":") ? (words[about] ?? "No longer in the list") : names.child(about);

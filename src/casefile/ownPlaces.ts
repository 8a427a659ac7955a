import { places } from "../pack/words/places.ts";
import type { School } from "./entities.ts";

export type OwnPlace = School["places"][number];

/** Kinds of place, in the order of a school day: what each place of a school’s own stands under. */
export const placeKinds: readonly { readonly key: string; readonly label: string }[] = Object.entries(places).map(
  ([key, label]) => ({ key, label }),
);

export const placesOfKind = (school: School | undefined, kind: string): readonly OwnPlace[] =>
  (school?.places ?? []).filter((each) => each.kind === kind);

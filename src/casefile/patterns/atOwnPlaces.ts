import type { Id } from "../../lib/ids.ts";
import { type CaseFile, fold, oncePerState } from "../casefile.ts";
import { happenings } from "../happenings.ts";
import type { OwnPlace } from "../ownPlaces.ts";

/** Incidents that happened at a place of the school’s own list, by file: where the record names it under its kind. */
export const atOwnPlaces = oncePerState((file: CaseFile): ReadonlyMap<Id, OwnPlace> => {
  const known = new Map((file.school?.places ?? []).map((each) => [keyOf(each.kind, each.name), each] as const));
  if (known.size === 0) return new Map();
  return new Map(
    happenings(file).flatMap(({ fileId, answers: { place = "", placeDetail = "" } }) => {
      const own = known.get(keyOf(place, placeDetail));
      return own === undefined ? [] : [[fileId, own] as const];
    }),
  );
});

const keyOf = (kind: string, name: string): string => `${kind} ${fold(name)}`;

import { useCallback, useEffect, useState } from "react";
import type { PlaceInDraft } from "../../casefile/entities.ts";
import { type Density, type Page, pageFor, pagesOf } from "../../engine/pages.ts";
import type { DraftDesk } from "../../records/drafting.ts";
import { focusHeading, focusQuestion } from "./fields/focusQuestion.ts";
import { placeOf, samePages } from "./navigation.ts";
import { pathAt } from "./sheet.ts";
import { useAnswers, useSheet } from "./useSheet.ts";
import type { WizardActions } from "./useWizard.ts";

/** Where to go and what then takes the focus. A new object each time, so that going to the same place twice works twice. */
interface Aim {
  readonly place: PlaceInDraft;
  readonly focus: "field" | "heading";
}
export interface Pages {
  readonly pages: readonly Page[];
  readonly index: number;
  readonly density: Density;
  readonly setDensity: (density: Density) => void;
  readonly go: WizardActions["go"];
}

/** The pages as they are now, and which one is open. A draft opens where it was left, with the focus in the same field. */
export function usePages(desk: DraftDesk): Pages {
  const sheet = useSheet();
  const { template } = sheet;
  const [density, setDensity] = useState(desk.draft().density);
  const pages = useAnswers((answers) => pagesOf(template, answers, density), samePages);
  const [aim, setAim] = useState(() => firstAim(desk.draft().place, pages));

  useEffect(() => {
    const path = pathAt(template, aim.place);
    const isFocused = aim.focus === "field" && path !== undefined && focusQuestion(path);
    if (!isFocused) focusHeading();
  }, [template, aim]);

  const go = useCallback<Pages["go"]>(
    (place, focus) => {
      sheet.arrive(place);
      void desk.flush();
      setAim({ place, focus });
    },
    [sheet, desk],
  );
  return {
    pages,
    index: pageFor(pages, aim.place),
    density,
    setDensity: (next) => {
      desk.setDensity(next);
      setDensity(next);
      setAim({ place: sheet.place.get() ?? aim.place, focus: "heading" });
    },
    go,
  };
}

const firstAim = (left: PlaceInDraft | undefined, pages: readonly Page[]): Aim => {
  if (left !== undefined) return { place: left, focus: "field" };
  const first = pages[0];
  return { place: first ? placeOf(first) : { sectionId: "" }, focus: "heading" };
};

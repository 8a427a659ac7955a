import type { Page } from "../../engine/pages.ts";
import { openWords } from "./ItemCards.tsx";
import { openOn } from "./navigation.ts";
import { useProgress } from "./Progress.tsx";

/** Says that open questions may be left open for now. Without any its room stays: the end of the page would move up under a finger. */
export function OpenCount({ page }: { readonly page: Page }) {
  const { problems } = useProgress();
  const open = openOn(page, problems).length;
  return (
    <p className={open === 0 ? "muted small nothing-open" : "muted small"}>
      {openWords(Math.max(open, 1))} on this page. You can go on and come back: what is still needed is listed when you
      check your answers.
    </p>
  );
}

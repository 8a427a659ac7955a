import type { Page } from "../../engine/pages.ts";
import { openWords } from "./ItemCards.tsx";
import { openOn } from "./navigation.ts";
import { useProgress } from "./Progress.tsx";

/** Says that open questions may be left open for now. Nothing while there are none. */
export function OpenCount({ page }: { readonly page: Page }) {
  const { problems } = useProgress();
  const open = openOn(page, problems).length;
  if (open === 0) return null;
  return (
    <p className="muted small">
      {openWords(open)} on this page. You can go on and come back: what is still needed is listed when you check your
      answers.
    </p>
  );
}

import type { Id } from "../../lib/ids.ts";
import { Desk } from "../desk.tsx";
import { CheckAnswers } from "./CheckAnswers.tsx";

/** Check your answers: everything that was asked and written, and what stands in the way of finishing. */
export function Review({ draftId }: { readonly draftId: Id }) {
  return (
    <Desk key={draftId} draftId={draftId}>
      {(open) => <CheckAnswers {...open} />}
    </Desk>
  );
}

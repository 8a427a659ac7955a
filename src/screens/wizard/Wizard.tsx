import { useSearch } from "wouter";
import type { Id } from "../../lib/ids.ts";
import { Desk } from "../desk.tsx";
import { Writing } from "./Writing.tsx";

/** Asks the questions of any draft. With `?back=review` Continue leads back to check your answers. */
export function Wizard({ draftId }: { readonly draftId: Id }) {
  const cameFromReview = new URLSearchParams(useSearch()).get("back") === "review";
  return (
    <Desk key={draftId} draftId={draftId}>
      {(open) => <Writing {...open} cameFromReview={cameFromReview} />}
    </Desk>
  );
}

import { Link } from "wouter";
import { keepingsOfChild } from "../../casefile/keeping/keeping.ts";
import { longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { useCaseFile } from "../workspace.tsx";

/** How long this child’s records are kept: until the last of their days, when a person looks at them. */
export function ChildKeeping({ childId }: { readonly childId: Id }) {
  const kept = keepingsOfChild(useCaseFile(), childId);
  if (kept.length === 0) return null;
  const days = kept.flatMap(({ reviewOn }) => reviewOn ?? []).sort();
  const last = days.at(-1);
  return (
    <p className="muted">
      {last === undefined || days.length < kept.length
        ? "Kept until somebody decides: a date of birth is missing. "
        : `Kept until at least ${longDate(last)}, then looked at. `}
      {kept.some(({ hold }) => hold !== undefined) && "A hold is on it. "}
      <Link href="/settings/keeping">How long records are kept</Link>
    </p>
  );
}

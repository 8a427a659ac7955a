import { localDate } from "../../lib/dates.ts";
import { type CardHere, draftIn, oldInWords } from "../../records/guidance.ts";
import { Notice } from "../../ui/Notice.tsx";
import { useGround } from "../workspace.tsx";

/** That guidance has not been checked for long, or not for this nation. Nothing where neither is so. */
export function GuidanceNotices({ of }: { readonly of: Parameters<typeof oldInWords>[0] & Pick<CardHere, "nation"> }) {
  const old = oldInWords(of, localDate(useGround().now()));
  const draft = draftIn(of);
  return (
    <>
      {old !== undefined && (
        <Notice tone="warning">
          <p>{old}</p>
        </Notice>
      )}
      {draft !== undefined && (
        <Notice tone="warning">
          <p>{draft}</p>
        </Notice>
      )}
    </>
  );
}

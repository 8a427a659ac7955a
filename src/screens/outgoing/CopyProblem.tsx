import type { MakeCopyError } from "../../records/export.ts";
import { Notice } from "../../ui/Notice.tsx";

/** Why there is no copy, what is safe, and what to do. */
export function CopyProblem({ error }: { readonly error: MakeCopyError }) {
  switch (error.reason) {
    case "notMade":
      return (
        <Notice tone="problem" live>
          <p>{error.message}</p>
        </Notice>
      );
    case "leak":
      return (
        <Notice tone="problem" title="This copy was not made" live>
          <p>
            A name that should not be in it was found: {error.names.join(", ")}. Nothing was handed over and the record
            is as it was. Take the name out of the text that this copy shares, in the draft or in the next version, then
            try again.
          </p>
        </Notice>
      );
    case "lost":
      return (
        <Notice tone="problem" title="This file was not kept" live>
          <p>
            Not every word was found in the finished file, so it was thrown away. The record is safe and whole. Use
            Print instead, and choose “Save as PDF” there. Missing: {error.words.slice(0, 8).join(", ")}.
          </p>
        </Notice>
      );
  }
}

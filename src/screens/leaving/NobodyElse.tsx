import type { ChildFile } from "../../records/childFile.ts";
import { Notice } from "../../ui/Notice.tsx";

/** Said where nobody is left to hide, so that a copy without letters is not taken for one that was not redacted. */
export function NobodyElse({ made: { redactor, hidden, wish } }: { readonly made: ChildFile }) {
  if (wish.reader === "inspector" || hidden.length > 0) return null;
  return (
    <Notice title="No other child’s name to take out">
      <p>
        {redactor.hidesNobody
          ? "No other child is in this case file, so there is nobody whose name could be taken out. Names of people whom Waymark does not know are still shown to you, line by line."
          : "No other child has a part in what you chose. Should free text mention one by name, it is taken out all the same."}
      </p>
    </Notice>
  );
}

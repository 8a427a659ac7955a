import { useMemo } from "react";
import type { View } from "../../casefile/insights/figures.ts";
import type { Period } from "../../casefile/terms.ts";
import { csvName, insightsCsv } from "../../records/insights.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { GiveFile } from "../GiveFile.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** All tables of the page as one file for a spreadsheet. */
export function TableFile({ period, view }: { readonly period: Period; readonly view: View }) {
  return (
    <Disclosure summary="Save the tables for a spreadsheet (CSV)">
      <p>
        {view === "published"
          ? "Small numbers are left out, as they are on this page."
          : "These are true numbers: small ones may point at a child. Choose “As governors see them” above for a file that is shown around."}
      </p>
      <Csv period={period} view={view} />
    </Disclosure>
  );
}

function Csv({ period, view }: { readonly period: Period; readonly view: View }) {
  const workspace = useWorkspace();
  const file = useCaseFile();
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted afresh when the case file changes
  const text = useMemo(() => insightsCsv(workspace, period, view), [workspace, file, period, view]);
  return <GiveFile text={text} fileName={csvName(period)} type="text/csv" />;
}

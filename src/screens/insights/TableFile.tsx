import { useMemo, useState } from "react";
import type { View } from "../../casefile/insights/figures.ts";
import type { Period } from "../../casefile/terms.ts";
import { longDateTime } from "../../lib/dates.ts";
import { markOf } from "../../records/exportMark.ts";
import { csvName, insightsCsv, logInsightsCsv } from "../../records/insights.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { DownloadIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { GiveText } from "../GiveFile.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";

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
  const [isNoted, setNoted] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted afresh when the case file changes
  const text = useMemo(() => insightsCsv(workspace, period, view), [workspace, file, period, view]);
  const given = async () => setNoted((await logInsightsCsv(workspace, period, view, text)).ok);
  return (
    <>
      <GiveText text={text} fileName={csvName(period)} type="text/csv" onGiven={given} />
      {!isNoted && <NotNoted />}
      <SavedBefore />
    </>
  );
}

const NotNoted = () => (
  <Notice tone="problem" live>
    <p>
      The tables were handed over, but this could not be noted because it could not be saved. Free some space on this
      device, and write down for whom they were.
    </p>
  </Notice>
);

const shownBefore = 5;

/** The last times that tables were saved. */
function SavedBefore() {
  const names = useNames();
  const saved = [...useCaseFile().exported.values()]
    .filter(({ documentId }) => documentId === "insights")
    .reverse()
    .slice(0, shownBefore);
  if (saved.length === 0) return null;
  return (
    <List label="Saved before">
      {saved.map((each) => (
        <ListRow
          key={each.id}
          icon={DownloadIcon}
          title={each.purpose}
          detail={`Saved on ${longDateTime(each.at)} by ${names.person(each.by)}. Fingerprint ${markOf(each.fingerprint)}`}
        />
      ))}
    </List>
  );
}

import "./help.css";
import { readerOf } from "../../records/reader.ts";
import { roleIn } from "../../records/workspace.ts";
import { Card } from "../../ui/Card.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { KeySwitch } from "../KeySwitch.tsx";
import { useWorkspace } from "../workspace.tsx";
import { BackToHelp } from "./BackToHelp.tsx";
import { keyRows, onKey } from "./keyWords.ts";

/** The keys that do something, and those that can be switched off. */
export function KeysPage() {
  const reader = readerOf(roleIn(useWorkspace()));
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        kicker="Help"
        title="The keys of the keyboard"
        detail="Everything can be done without a mouse. These keys are worth knowing."
        takesFocus
      />
      <DataTable
        caption="Keys"
        hidesCaption
        columns={[
          {
            key: "keys",
            header: "Key",
            isRowHeader: true,
            cell: ({ keys }) =>
              keys.map((key, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same key may be struck twice
                <span key={at}>
                  {at > 0 && " "}
                  <kbd className="help-key">{onKey(key)}</kbd>
                </span>
              )),
          },
          { key: "does", header: "What it does", cell: ({ does }) => does },
        ]}
        rows={keyRows.filter(({ readers }) => readers.includes(reader))}
        rowKey={({ keys, does }) => keys.join() + does}
      />
      <Card title="Keys that stand alone">
        {reader === "lead" && <KeySwitch name="search" />}
        <KeySwitch name="keys" />
      </Card>
      <BackToHelp />
    </div>
  );
}

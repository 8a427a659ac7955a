import type { DraftRecord, FinishedRecord } from "../../casefile/entities.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import type { Copy } from "../../records/copies.ts";
import { outgoingCopy } from "../../records/export.ts";
import { usualHanding } from "../../records/exportHanding.ts";
import { logExport, subjectOf } from "../../records/exportLog.ts";
import { OutgoingRow } from "../outgoing/OutgoingRow.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";

interface Props {
  readonly template: AnyTemplate;
  readonly record: DraftRecord | FinishedRecord;
  readonly copy: Copy;
}

/** One copy of a record, to be made and handed over. */
export function CopyRow({ template, record, copy }: Props) {
  const file = useCaseFile();
  const workspace = useWorkspace();
  const names = useNames();
  const { document, forChild } = copy;
  const child = forChild === undefined ? undefined : names.child(forChild);
  return (
    <OutgoingRow
      title={child === undefined ? document.title : `${document.title}: ${child}`}
      {...(child !== undefined && { child })}
      usual={usualHanding(file, template, record, copy)}
      outgoing={(handing) => outgoingCopy(workspace, { template, record, copy, handing })}
      alsoAs={document.alsoAs ?? []}
      mayLock={document.audience === "agency"}
      hidesNames={document.audience !== "file"}
      onLeft={(leaving) => logExport(workspace, subjectOf(record, copy), leaving)}
    />
  );
}

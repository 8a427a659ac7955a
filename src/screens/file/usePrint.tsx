import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { DraftRecord, FinishedRecord } from "../../casefile/entities.ts";
import type { Document } from "../../documents/blocks.ts";
import { DocumentView } from "../../documents/html/DocumentView.tsx";
import type { AnyTemplate } from "../../engine/template.ts";
import { localDate } from "../../lib/dates.ts";
import { type Copy, documentFor } from "../../records/copies.ts";
import { useWorkspace } from "../workspace.tsx";

/** The browser's own print of a copy: laid out beside the app, printed alone, and taken away again. */
export function usePrint(
  template: AnyTemplate,
  record: DraftRecord | FinishedRecord,
  copy: Copy,
): { readonly open: () => void; readonly portal: ReactNode } {
  const workspace = useWorkspace();
  const [printing, setPrinting] = useState<Document>();
  useEffect(() => {
    if (printing === undefined) return;
    const done = () => setPrinting(undefined);
    window.addEventListener("afterprint", done, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", done);
  }, [printing]);
  return {
    open: () => setPrinting(documentFor(workspace.caseFile.get(), template, record, copy, localDate(workspace.now()))),
    portal:
      printing &&
      createPortal(
        <div className="doc-print">
          <DocumentView document={printing} />
        </div>,
        document.body,
      ),
  };
}

import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Document } from "../../documents/blocks.ts";
import { DocumentView } from "../../documents/html/DocumentView.tsx";

/** The browser's own print of a document: laid out beside the app, printed alone, and taken away again. */
export function usePrint(): { readonly print: (document: Document) => void; readonly portal: ReactNode } {
  const [printing, setPrinting] = useState<Document>();
  useEffect(() => {
    if (printing === undefined) return;
    const done = () => setPrinting(undefined);
    window.addEventListener("afterprint", done, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", done);
  }, [printing]);
  return {
    print: setPrinting,
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

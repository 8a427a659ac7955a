import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Document } from "../../documents/blocks.ts";
import { DocumentView } from "../../documents/html/DocumentView.tsx";

interface Printing {
  readonly document: Document;
  /** Called once the browser's print has been opened. Whether paper came out, no page is told. */
  readonly onPrint: () => void;
}

/** The browser's own print of a document: laid out beside the app, printed alone, and taken away again. */
export function usePrint(): { readonly print: (printing: Printing) => void; readonly portal: ReactNode } {
  const [printing, setPrinting] = useState<Printing>();
  useEffect(() => {
    if (printing === undefined) return;
    const done = () => setPrinting(undefined);
    window.addEventListener("afterprint", done, { once: true });
    window.print();
    printing.onPrint();
    return () => window.removeEventListener("afterprint", done);
  }, [printing]);
  return {
    print: setPrinting,
    portal:
      printing &&
      createPortal(
        <div className="doc-print">
          <DocumentView document={printing.document} />
        </div>,
        document.body,
      ),
  };
}

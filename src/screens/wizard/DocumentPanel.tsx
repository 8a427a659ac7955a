import type { Anchor } from "../../documents/blocks.ts";
import type { DraftDesk } from "../../records/drafting.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon, DocumentIcon } from "../../ui/icons.ts";
import { Preview } from "./Preview.tsx";
import { previewPanel } from "./previewPanel.ts";

interface DocumentPanelProps {
  readonly desk: DraftDesk;
  readonly onPick: (from: Anchor) => void;
}

/** The document beside the questions. */
export const DocumentPanel = ({ desk, onPick }: DocumentPanelProps) => (
  <section className="wizard-document" aria-labelledby="wizard-document-title">
    <div className="wizard-document-head">
      <DocumentIcon />
      <h2 id="wizard-document-title">The document so far</h2>
      <IconButton icon={CloseIcon} label="Close the document" onClick={() => previewPanel.set(false)} />
    </div>
    <Preview desk={desk} onPick={onPick} />
  </section>
);

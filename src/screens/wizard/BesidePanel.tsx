import type { Anchor } from "../../documents/blocks.ts";
import { findingsCount } from "../../records/advice.ts";
import type { DraftDesk } from "../../records/drafting.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.ts";
import { toLookAt } from "../adviceWords.ts";
import { useReadable } from "../workspace.tsx";
import { Preview } from "./Preview.tsx";
import { besideView, previewPanel } from "./previewPanel.ts";
import { useStrength } from "./Strength.tsx";
import { StrengthCheck } from "./StrengthCheck.tsx";

interface BesidePanelProps {
  readonly desk: DraftDesk;
  readonly onPick: (from: Anchor) => void;
}

/** Beside the questions: the document as it would read now, or what could make it stronger. */
export function BesidePanel({ desk, onPick }: BesidePanelProps) {
  const view = useReadable(besideView);
  const found = useStrength();
  return (
    <section className="wizard-document" aria-labelledby="wizard-beside-title">
      <h2 id="wizard-beside-title" className="visually-hidden">
        Beside the questions
      </h2>
      <div className="wizard-document-head">
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons that are one choice of view are no fieldset of a form */}
        <div className="beside-views" role="group" aria-label="Show beside the questions">
          <button type="button" aria-pressed={view === "document"} onClick={() => besideView.set("document")}>
            The document so far
          </button>
          <button type="button" aria-pressed={view === "strength"} onClick={() => besideView.set("strength")}>
            Strength check
            <span className="beside-count">{found && toLookAt(findingsCount(found))}</span>
          </button>
        </div>
        <IconButton
          icon={CloseIcon}
          label="Close what stands beside the questions"
          onClick={() => previewPanel.set(false)}
        />
      </div>
      {view === "document" ? <Preview desk={desk} onPick={onPick} /> : found && <StrengthCheck onPick={onPick} />}
    </section>
  );
}

import { memo, useDeferredValue, useMemo } from "react";
import { type CaseFile, emptyCaseFile } from "../../casefile/casefile.ts";
import type { Anchor } from "../../documents/blocks.ts";
import { DocumentView } from "../../documents/html/DocumentView.tsx";
import { localDate } from "../../lib/dates.ts";
import { documentFor } from "../../records/copies.ts";
import type { DraftDesk } from "../../records/drafting.ts";
import { useCaseFile, useReadable, useWorkspace } from "../workspace.tsx";
import { anchorFor } from "./anchors.ts";
import { useSettledAnswers, useSheet } from "./useSheet.ts";

interface PreviewProps {
  readonly desk: DraftDesk;
  readonly onPick: (from: Anchor) => void;
}

/** The document as it would read now, with the part that belongs to the question in hand marked. The questions come first. */
export const Preview = memo(function Preview(props: PreviewProps) {
  return useDeferredValue(true, false) && <DocumentNow {...props} />;
});

function DocumentNow({ desk, onPick }: PreviewProps) {
  const { template, place } = useSheet();
  const { now } = useWorkspace();
  const file = useCast();
  const answers = useSettledAnswers();
  const here = useDeferredValue(useReadable(place));
  const today = localDate(now());
  const document = useMemo(
    () => documentFor(file, template, { ...desk.draft(), answers }, { document: template.documents[0] }, today),
    [file, template, desk, answers, today],
  );
  const current = useMemo(() => anchorFor(document.blocks, here), [document, here]);
  return (
    <>
      {template.passages && (
        <p className="preview-hint">Press a paragraph to see why it is there, or to put it into your own words.</p>
      )}
      <DocumentView document={document} onPick={onPick} {...(current && { current })} />
    </>
  );
}

/** As much of the case file as a draft's document is made of: it stays the same while drafts are saved. */
function useCast(): CaseFile {
  const { school, people, children, authorities, finished, disposals } = useCaseFile();
  return useMemo(
    () => ({ ...emptyCaseFile, school, people, children, authorities, finished, disposals }),
    [school, people, children, authorities, finished, disposals],
  );
}

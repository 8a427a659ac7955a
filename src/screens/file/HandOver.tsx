import { useEffect, useMemo, useState } from "react";
import type { DraftRecord, FinishedRecord } from "../../casefile/entities.ts";
import type { Copy } from "../../records/copies.ts";
import { logExport, type MadeCopy } from "../../records/export.ts";
import { Button } from "../../ui/Button.tsx";
import { DownloadIcon, ShareIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useWorkspace } from "../workspace.tsx";

interface Props {
  readonly record: DraftRecord | FinishedRecord;
  readonly copy: Copy;
  readonly made: MadeCopy;
  readonly title: string;
}

/** Tablets and phones hand a file over by the share sheet; elsewhere it is downloaded. Each is logged once it was asked for. */
export function HandOver({ record, copy, made, title }: Props) {
  const workspace = useWorkspace();
  const [failed, setFailed] = useState<string>();
  const file = useMemo(
    () => new File([new Uint8Array(made.pdf.bytes)], made.fileName, { type: "application/pdf" }),
    [made],
  );
  const [address, setAddress] = useState("");
  useEffect(() => {
    const url = URL.createObjectURL(file);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);

  const log = async () => {
    const logged = await logExport(workspace, record, copy, made);
    if (!logged.ok)
      setFailed(
        "The PDF was handed over, but this could not be noted in the record because it could not be saved. Free some space on this device.",
      );
  };
  const share = async () => {
    try {
      await navigator.share({ files: [file] });
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      setFailed("This device would not share the file. Use “Save PDF” instead.");
      return;
    }
    await log();
  };
  const { pages, words, marked } = made.pdf;
  return (
    <div className="stack copy-made">
      <Notice tone="success" live title="Ready">
        <p>
          {pages} {pages === 1 ? "page" : "pages"}. All {words.expected.toLocaleString("en-GB")} words of the copy were
          found in the file.
        </p>
      </Notice>
      {marked.length > 0 && (
        <Notice tone="warning" title="Some characters are shown as marks">
          <p>
            No built-in font has {marked.join(" ")}, so the PDF shows a mark in their place. Use Print to keep them:
            your device’s own fonts are used there.
          </p>
        </Notice>
      )}
      <div className="cluster">
        {prefersShare(file) && (
          <Button variant="primary" icon={ShareIcon} onClick={() => void share()} aria-label={`Share: ${title}`}>
            Share
          </Button>
        )}
        <LinkButton
          variant={prefersShare(file) ? "secondary" : "primary"}
          icon={DownloadIcon}
          href={address}
          download={made.fileName}
          onClick={() => void log()}
          aria-label={`Save PDF: ${title}`}
        >
          Save PDF
        </LinkButton>
      </div>
      {failed !== undefined && (
        <Notice tone="problem" live>
          <p>{failed}</p>
        </Notice>
      )}
    </div>
  );
}

/** A share sheet is wanted where the platform has one for files and there is no mouse: tablets and phones. */
const prefersShare = (file: File): boolean =>
  typeof navigator.canShare === "function" &&
  navigator.canShare({ files: [file] }) &&
  matchMedia("(pointer: coarse)").matches;

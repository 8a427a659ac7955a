import { useMemo } from "react";
import type { MadeCopy } from "../../records/export.ts";
import { Button } from "../../ui/Button.tsx";
import { DownloadIcon, ShareIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useGiving } from "../useGiving.ts";

interface Props {
  /** Must stay the same object between drawings. */
  readonly file: Pick<MadeCopy, "bytes" | "fileName" | "mediaType">;
  /** "Save PDF" */
  readonly save: string;
  /** Tells the buttons of one row from those of another. */
  readonly title: string;
  /** Called each time the file was asked for. */
  readonly onHandedOver: () => Promise<void>;
  readonly takesFocus: boolean;
}

/** Tablets and phones hand a file over by the share sheet; elsewhere it is downloaded. */
export function GiveCopy({ file: made, save, title, onHandedOver, takesFocus }: Props) {
  const file = useMemo(() => new File([new Uint8Array(made.bytes)], made.fileName, { type: made.mediaType }), [made]);
  const { address, shares, share, failed } = useGiving(file, onHandedOver);
  return (
    <>
      <div className="cluster" ref={takesFocus ? focusFirst : undefined}>
        {shares && (
          <Button variant="primary" icon={ShareIcon} onClick={() => void share()} aria-label={`Share: ${title}`}>
            Share
          </Button>
        )}
        <LinkButton
          variant={shares ? "secondary" : "primary"}
          icon={DownloadIcon}
          href={address}
          download={made.fileName}
          onClick={() => void onHandedOver()}
          aria-label={`${save}: ${title}`}
        >
          {save}
        </LinkButton>
      </div>
      {failed && (
        <Notice tone="problem" live>
          <p>This device would not share the file. Use “{save}” instead.</p>
        </Notice>
      )}
    </>
  );
}

/** The button that was pressed is gone, so the focus goes on to what comes next. */
const focusFirst = (row: HTMLDivElement | null) => row?.querySelector<HTMLElement>("button, a")?.focus();

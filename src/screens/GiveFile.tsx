import { useMemo } from "react";
import { Button } from "../ui/Button.tsx";
import { DownloadIcon, ShareIcon } from "../ui/icons.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useGiving } from "./useGiving.ts";

interface Props {
  readonly text: string;
  readonly fileName: string;
  /** "application/json", "text/calendar" */
  readonly type: string;
  /** Called each time it was asked for. */
  readonly onGiven?: () => Promise<void>;
}

/** Hands over a small text file: by the share sheet on tablets and phones that take it, otherwise as a download. */
export function GiveFile({ text, fileName, type, onGiven }: Props) {
  const file = useMemo(() => new File([text], fileName, { type }), [text, fileName, type]);
  const { address, shares, share, failed } = useGiving(file, onGiven);
  return (
    <>
      <div className="cluster">
        {shares && (
          <Button variant="primary" icon={ShareIcon} onClick={() => void share()}>
            Share
          </Button>
        )}
        <LinkButton
          variant={shares ? "secondary" : "primary"}
          icon={DownloadIcon}
          href={address}
          download={fileName}
          onClick={() => void onGiven?.()}
        >
          Save the file
        </LinkButton>
      </div>
      {failed && (
        <Notice tone="problem" live>
          <p>This device would not share the file. Use “Save the file” instead.</p>
        </Notice>
      )}
    </>
  );
}

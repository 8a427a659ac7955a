import { useMemo, useState } from "react";
import { fileNameIn } from "../records/practiceMark.ts";
import { announce } from "../ui/announcements.ts";
import { Button } from "../ui/Button.tsx";
import { DownloadIcon, ShareIcon } from "../ui/icons.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useGiving } from "./useGiving.ts";
import { usePlace } from "./workspace.tsx";

interface FileProps {
  /** Must stay the same object between drawings. */
  readonly file: File;
  /** "Save PDF" */
  readonly save?: string;
  /** Tells the buttons of one row from those of another. */
  readonly title?: string | undefined;
  /** Called each time it was asked for. */
  readonly onGiven?: (() => Promise<void>) | undefined;
  readonly takesFocus?: boolean;
  /** Off where another way stands above it. */
  readonly isMainWay?: boolean;
}

/** Hands over a file, which says in its name where it was made in the practice school: by the share sheet on tablets and phones that take it, otherwise as a download. */
export function GiveFile({
  file,
  save = "Save the file",
  title,
  onGiven,
  takesFocus = false,
  isMainWay = true,
}: FileProps) {
  const place = usePlace();
  const given = useMemo(() => {
    const name = fileNameIn(place, file.name);
    return name === file.name ? file : new File([file], name, { type: file.type });
  }, [file, place]);
  const { address, shares, share, failed } = useGiving(given, onGiven);
  const [isSaved, setSaved] = useState(false);
  const saved = `Your browser is saving it as ${given.name}, where it keeps downloads.`;
  const named = (words: string) => title && `${words}: ${title}`;
  return (
    <>
      <div className="cluster" ref={takesFocus ? focusFirst : undefined}>
        {shares && (
          <Button variant="primary" icon={ShareIcon} onClick={() => void share()} aria-label={named("Share")}>
            Share
          </Button>
        )}
        <LinkButton
          variant={shares || !isMainWay ? "secondary" : "primary"}
          icon={DownloadIcon}
          href={address}
          download={given.name}
          onClick={() => {
            setSaved(true);
            announce(saved);
            void onGiven?.();
          }}
          aria-label={named(save)}
        >
          {save}
        </LinkButton>
      </div>
      {isSaved && <p className="muted as-written">{saved}</p>}
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

interface TextProps extends Pick<FileProps, "onGiven"> {
  readonly text: string;
  readonly fileName: string;
  /** "application/json", "text/calendar" */
  readonly type: string;
}

/** The same for a small file of text. */
export function GiveText({ text, fileName, type, onGiven }: TextProps) {
  const file = useMemo(() => new File([text], fileName, { type }), [text, fileName, type]);
  return <GiveFile file={file} onGiven={onGiven} />;
}

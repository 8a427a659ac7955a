import { useMemo } from "react";
import type { MadeCopy } from "../../records/export.ts";
import { GiveFile } from "../GiveFile.tsx";

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

/** Hands over a copy that was made and checked. */
export function GiveCopy({ file: made, save, title, onHandedOver, takesFocus }: Props) {
  const file = useMemo(() => new File([new Uint8Array(made.bytes)], made.fileName, { type: made.mediaType }), [made]);
  return <GiveFile file={file} save={save} title={title} onGiven={onHandedOver} takesFocus={takesFocus} />;
}

import type { ReactNode } from "react";
import { AlertIcon, DoneIcon, type Icon, InfoIcon, StopIcon } from "./icons.ts";

export type NoticeTone = "note" | "warning" | "success" | "problem";

const looks: Readonly<Record<NoticeTone, { readonly icon: Icon; readonly word: string }>> = {
  note: { icon: InfoIcon, word: "Note" },
  warning: { icon: AlertIcon, word: "Warning" },
  success: { icon: DoneIcon, word: "Done" },
  problem: { icon: StopIcon, word: "Problem" },
};

export interface NoticeProps {
  readonly tone?: NoticeTone | undefined;
  readonly title?: string | undefined;
  /** Another drawing than the tone's own. */
  readonly icon?: Icon | undefined;
  readonly children?: ReactNode;
  /** Read aloud as it appears. For what the person has to know at once; a notice that is there from the start needs none. */
  readonly live?: boolean | undefined;
}

/** Something to know, with its tone in icon, word and colour. The word is shown where there is no title, except on a plain note. */
export function Notice({ tone = "note", title, icon, children, live }: NoticeProps) {
  const { icon: Own, word } = looks[tone];
  const Mark = icon ?? Own;
  const isWordShown = title === undefined && tone !== "note";
  return (
    <div className={`notice notice-${tone}`} role={live ? "alert" : undefined}>
      <Mark />
      <div className="notice-body">
        <p className={isWordShown || title !== undefined ? "notice-title" : "visually-hidden"}>
          {title !== undefined && <span className="visually-hidden">{word}: </span>}
          {title ?? word}
        </p>
        {children !== undefined && <div className="flow">{children}</div>}
      </div>
    </div>
  );
}

import type { MouseEvent } from "react";
import type { Anchor } from "../blocks.ts";

/** What every piece is told about the question it came from. */
export interface Picking {
  readonly onPick?: ((from: Anchor) => void) | undefined;
  readonly current?: Anchor | undefined;
}

export const isSameAnchor = (a: Anchor | undefined, b: Anchor | undefined): boolean =>
  a === b || (a?.sectionId === b?.sectionId && a?.key === b?.key && a?.itemId === b?.itemId);

/** Class names and the tap for a piece: a tap anywhere on it leads to its question, except while text is being selected. */
export function pickable(from: Anchor | undefined, { onPick, current }: Picking) {
  if (!from) return {};
  const isCurrent = current !== undefined && isSameAnchor(from, current);
  const className = [onPick && "doc-piece", isCurrent && "doc-current"].filter(Boolean).join(" ");
  return {
    ...(className !== "" && { className }),
    ...(isCurrent && { "data-current": "" }),
    ...(onPick && {
      onClick: (event: MouseEvent) => {
        if (event.defaultPrevented || globalThis.getSelection?.()?.isCollapsed === false) return;
        event.preventDefault();
        onPick(from);
      },
    }),
  };
}

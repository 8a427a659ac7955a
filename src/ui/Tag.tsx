import type { ReactNode } from "react";

export type Tone = "neutral" | "amber" | "red" | "green" | "violet";

export interface TagProps {
  readonly tone?: Tone | undefined;
  readonly children: ReactNode;
}

/** A few words on a tint. The words carry the meaning; the tint only helps to find them. */
export const Tag = ({ tone = "neutral", children }: TagProps) => <span className={`tag tag-${tone}`}>{children}</span>;

import { type ReactNode, useId } from "react";
import type { Tone } from "./Tag.tsx";

export interface CardProps {
  /** Names the card as a region of the page. */
  readonly title?: ReactNode;
  /** Beside the title. */
  readonly action?: ReactNode;
  /** A bar at the start of the card, for what asks to be looked at. Say in the title what it is. */
  readonly accent?: Exclude<Tone, "neutral"> | undefined;
  /** A List or DataTable to the very edge, under a ruled title. */
  readonly flush?: boolean | undefined;
  readonly level?: 2 | 3 | undefined;
  readonly children?: ReactNode;
}

export function Card({ title, action, accent, flush = false, level = 2, children }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const head = title !== undefined && (
    <div className={flush ? "card-head split" : "split"}>
      <Heading id={id}>{title}</Heading>
      {action}
    </div>
  );
  const Tag = title === undefined ? "div" : "section";
  return (
    <Tag
      className={`card${flush ? " card-flush" : " stack stack-tight"}${accent ? ` card-${accent}` : ""}`}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {head}
      {children}
    </Tag>
  );
}

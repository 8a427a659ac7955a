import type { Concern } from "../../casefile/entities.ts";
import { Tag } from "../../ui/Tag.tsx";

/** Whether somebody has it before them, and whether something came of it. */
export function StandingTag({ concern: { seen, outcome } }: { readonly concern: Concern }) {
  if (outcome) return <Tag tone="green">Answered</Tag>;
  return seen ? <Tag tone="amber">Read</Tag> : <Tag tone="red">Not read yet</Tag>;
}

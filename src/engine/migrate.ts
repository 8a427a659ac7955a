import type { AnyTemplate, RawAnswers } from "./template.ts";

export type Opened =
  | { readonly ok: true; readonly answers: RawAnswers; readonly changes: readonly string[] }
  | { readonly ok: false; readonly reason: "newer" };

/** Brings an old draft forward, with a sentence for each change. A draft of a newer app is refused, never guessed at. */
export function openDraft(
  template: AnyTemplate,
  stored: { readonly version: number; readonly answers: RawAnswers },
): Opened {
  if (stored.version > template.version) return { ok: false, reason: "newer" };
  const steps = template.migrations.filter(({ to }) => to > stored.version);
  return {
    ok: true,
    answers: steps.reduce((answers, step) => step.up(answers), stored.answers),
    changes: steps.map(({ why }) => why),
  };
}

/** A migration step for a question that only got another key. */
export const renamed =
  (from: string, to: string) =>
  ({ [from]: value, ...rest }: RawAnswers): RawAnswers =>
    value === undefined ? rest : { ...rest, [to]: value };

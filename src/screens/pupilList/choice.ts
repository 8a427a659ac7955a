import type { Child } from "../../casefile/entities.ts";
import { type Detail, type Difference, differencesTo } from "../../casefile/pupils/differences.ts";
import type { Finding, Matched } from "../../casefile/pupils/match.ts";
import type { Pupil } from "../../casefile/pupils/rows.ts";
import type { Id } from "../../lib/ids.ts";
import type { Chosen } from "../../records/importing.ts";

/** What the person has chosen so far. */
export interface Choice {
  /** Only who is here already, or new children of some year groups too. */
  readonly whom: "here" | "new";
  readonly years: readonly string[];
  /** "line/detail" of each difference that is to be taken over. */
  readonly ticked: ReadonlySet<string>;
  /** By line, where the list left it open: the child it is, "new", or nothing yet. */
  readonly answers: ReadonlyMap<number, Id | "new">;
}

export const tickOf = (line: number, detail: Detail): string => `${line}/${detail}`;

/** A child who is here and is on the list, with what the list says otherwise. */
export interface Known {
  readonly child: Child;
  readonly pupil: Pupil;
  readonly differences: readonly Difference[];
}

/** Who is here already, each once. */
export function knownIn({ findings }: Matched, { answers }: Pick<Choice, "answers">): readonly Known[] {
  const found = new Map<Id, Known>();
  const note = (child: Child | undefined, pupil: Pupil) => {
    if (child && !found.has(child.id)) found.set(child.id, { child, pupil, differences: differencesTo(child, pupil) });
  };
  for (const each of findings) if (each.kind === "same") note(each.child, each.pupil);
  for (const each of findings)
    if (each.kind === "ask")
      note(
        each.candidates.find(({ id }) => id === answers.get(each.pupil.line)),
        each.pupil,
      );
  return [...found.values()];
}

/** The year groups of those who would be new, with how many there are in each. */
export function yearsIn({ findings }: Matched): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const each of findings)
    if (each.kind === "new") years.set(each.pupil.yearGroup, (years.get(each.pupil.yearGroup) ?? 0) + 1);
  return new Map([...years].sort(([a], [b]) => a.localeCompare(b, "en-GB", { numeric: true })));
}

const isAdded = (finding: Finding, { whom, years, answers }: Choice): boolean =>
  finding.kind === "ask"
    ? answers.get(finding.pupil.line) === "new"
    : finding.kind === "new" && whom === "new" && years.includes(finding.pupil.yearGroup);

/** What would be written down. */
export const chosenFrom = (matched: Matched, choice: Choice): Chosen => ({
  add: matched.findings.flatMap((each) => ("pupil" in each && isAdded(each, choice) ? [each.pupil] : [])),
  change: knownIn(matched, choice).flatMap(({ child, pupil, differences }) => {
    const details = differences
      .map(({ detail }) => detail)
      .filter((detail) => choice.ticked.has(tickOf(pupil.line, detail)));
    return details.length === 0 ? [] : [{ child, pupil, details }];
  }),
});

/** What happens to a row, in words. */
export function outcomeWords(finding: Finding, choice: Choice): string {
  switch (finding.kind) {
    case "new":
      return isAdded(finding, choice) ? "New: will be added" : "New: will not be added";
    case "same":
      return finding.by === "upn"
        ? "Is here already: the same UPN"
        : "Is here already: the same name and date of birth";
    case "ask": {
      const answer = choice.answers.get(finding.pupil.line);
      return answer === undefined
        ? "Perhaps here already: not imported until you say"
        : answer === "new"
          ? "Another child: will be added"
          : "Is here already, as you said";
    }
    case "twice":
      return `Not imported. ${finding.reason}`;
    case "unreadable":
      return `Not imported. ${finding.reason}`;
  }
}

import { type CaseFile, grouped, oncePer } from "../casefile.ts";
import type { Dismissal } from "../entities.ts";
import { keyOf } from "./findings.ts";
import type { Finding } from "./rule.ts";

/** A finding and what somebody said of it before. */
export interface Standing {
  readonly finding: Finding;
  /** Somebody put it aside, and nothing has joined it since: it is not shown unless asked for. */
  readonly isDismissed: boolean;
  readonly dismissal: Dismissal | undefined;
  /** How many entries have joined it since it was put aside. */
  readonly since: number;
}

const byFinding = oncePer(
  ({ dismissals }: CaseFile) => dismissals,
  (dismissals) =>
    grouped(
      [...dismissals.values()]
        .filter(({ takenBackAt }) => takenBackAt === "")
        .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id)),
      (dismissal) => [keyOf(dismissal)],
    ),
);

/** Every time a finding was put aside and not brought back, oldest first. */
export const dismissalsOf = (file: CaseFile, finding: Pick<Finding, "rule" | "about">): readonly Dismissal[] =>
  byFinding(file).get(keyOf(finding)) ?? [];

/** How findings stand to what was dismissed: hidden while they rest on nothing new. */
export const standings = (file: CaseFile, findings: readonly Finding[]): readonly Standing[] =>
  findings.map((finding) => {
    const dismissals = dismissalsOf(file, finding);
    const sinceThen = ({ facts }: Dismissal) => finding.facts.filter((fact) => !facts.includes(fact)).length;
    const covering = dismissals.findLast((each) => sinceThen(each) === 0);
    const dismissal = covering ?? dismissals.at(-1);
    return {
      finding,
      isDismissed: covering !== undefined,
      dismissal,
      since: dismissal === undefined ? 0 : sinceThen(dismissal),
    };
  });

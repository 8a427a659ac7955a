import { type Block, notice, paragraph, table } from "../../documents/blocks.ts";
import { type IsoDate, longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { PlanAnswers } from "../../pack/risk-assessment/sections.ts";
import { type CaseFile, entriesAbout, fileById } from "../casefile.ts";
import type { FinishedRecord } from "../entities.ts";
import { happenings } from "../happenings.ts";
import { isClosed } from "../today.ts";
import { recordsAbout } from "./aboutChild.ts";

interface Reasoned {
  readonly decision?: string;
  readonly decisionReason?: string;
}
interface Contact {
  readonly contactWho?: string;
  readonly contactState?: string;
  readonly contactChild?: Id;
}
const isWritten = (text: string | undefined): boolean => text !== undefined && text.trim() !== "";

/** One child’s file for an inspector: whether what should be recorded is, as counts and dates. No names and no story. */
export function checksBlocks(file: CaseFile, childId: Id, today: IsoDate): readonly Block[] {
  const own = happenings(file).filter(({ involved }) => involved.some((each) => each.childId === childId));
  const plans = recordsAbout(file, childId).filter(({ templateId }) => templateId === "risk-assessment");
  const entries = (fileId: Id, templateId: string): readonly FinishedRecord[] =>
    entriesAbout(file, fileId).filter((each) => each.templateId === templateId);
  return [
    notice(
      "note",
      "Counts and dates of one child’s file. What the records say is shown by the school, on request, in the school.",
    ),
    own.length === 0
      ? paragraph("There is no finished incident record.")
      : table(
          "Incident records, oldest first",
          [
            { title: "Record", width: 3 },
            { title: "Finished", width: 4 },
            { title: "Level of concern judged", width: 3 },
            { title: "Decisions, and with a reason", width: 4 },
            { title: "Parents or carers", width: 4 },
          ],
          own.map(({ fileId, number, record, answers, judgements }) => {
            const decisions: readonly Reasoned[] = [
              ...(answers.decisions ?? []),
              ...entries(fileId, "decision").map((each): Reasoned => each.answers),
            ].filter(({ decision }) => isWritten(decision));
            const withReason = decisions.filter(({ decisionReason }) => isWritten(decisionReason)).length;
            // Inside a record a child is meant by the entry in its list of children.
            const ownPart = answers.children?.find((each) => each.child === childId)?.itemId;
            const contacts: readonly Contact[] = [
              ...(answers.contacts ?? [])
                .filter(({ contactChild = ownPart }) => contactChild === ownPart)
                .map(({ contactChild: _, ...each }) => each),
              ...entries(fileId, "contact").map(({ answers: contact }) => contact),
            ];
            const parents = contacts.filter(
              ({ contactWho, contactChild = childId }) => contactWho === "parent" && contactChild === childId,
            );
            return {
              cells: [
                `Incident ${String(number).padStart(4, "0")}`,
                longDate(record.finishedAt.slice(0, 10)),
                judgements.length === 0 ? "Not recorded" : `Yes, ${judgements.length}`,
                decisions.length === 0 ? "None recorded" : `${decisions.length}, ${withReason} with a reason`,
                parents.some(({ contactState }) => contactState === "told")
                  ? "Told"
                  : parents.some(({ contactState }) => contactState === "withheld")
                    ? "Decided not to tell"
                    : "Not recorded as told",
              ],
            };
          }),
        ),
    plans.length === 0
      ? paragraph("There is no finished safety plan.")
      : table(
          "Safety plans",
          [
            { title: "Plan", width: 3 },
            { title: "Version", width: 2 },
            { title: "Next review", width: 4 },
            { title: "In date", width: 4 },
          ],
          plans.map(({ fileId, number, version, answers }) => {
            const { reviewOn }: PlanAnswers = answers;
            const now = fileById(file, fileId);
            const hasClosed = now !== undefined && isClosed(file, now);
            return {
              cells: [
                `Plan ${String(number).padStart(4, "0")}`,
                String(version),
                reviewOn === undefined || hasClosed ? "None" : longDate(reviewOn),
                hasClosed ? "Closed" : reviewOn === undefined ? "No date" : reviewOn < today ? "Overdue" : "Yes",
              ],
            };
          }),
        ),
  ];
}

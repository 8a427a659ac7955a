import { redactorFor } from "../casefile/redaction/redaction.ts";
import { trainingLogDocument } from "../casefile/training/document.ts";
import { whatInWords } from "../casefile/training/inWords.ts";
import { holdingInWords, type Trained, trainingLog } from "../casefile/training/log.ts";
import { paragraph, table } from "../documents/blocks.ts";
import { localDate, longDate } from "../lib/dates.ts";
import type { Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import type { Outgoing } from "./export.ts";
import { type Leaving, logExport } from "./exportLog.ts";
import type { Handing } from "./exportMark.ts";
import type { Workspace } from "./workspace.ts";

/** The log as it stands today, for the school’s own files or for somebody who inspects it. It names staff and no child. */
export function outgoingTrainingLog(workspace: Workspace, handing: Handing): Outgoing {
  const file = workspace.caseFile.get();
  const today = localDate(workspace.now());
  const holds = (trained: Trained) => (trained.isOver ? "Not kept up any more" : holdingInWords(trained, today));
  return {
    document: {
      title: "Training log",
      marking: "FOR THE SCHOOL’S OWN USE",
      school: file.school?.name ?? "",
      reference: "Training log",
      isDraft: false,
      dated: longDate(today),
      blocks: [
        paragraph("The newest training of each person in each thing. Earlier ones are in the entries of the log."),
        table(
          "",
          [
            { title: "Who", width: 3 },
            { title: "What", width: 5 },
            { title: "When", width: 3 },
            { title: "How long it holds", width: 4 },
          ],
          trainingLog(file).map((trained) => ({
            cells: [
              inLines(trained.person.name, trained.person.role),
              inLines(whatInWords(trained), trained.detail, trained.provider),
              longDate(trained.on),
              holds(trained),
            ],
          })),
        ),
      ],
    },
    handing,
    redactor: redactorFor(file, "file", [], []),
    leaksIn: () => [],
    fileName: (ending) => `training-log-${today}.${ending}`,
  };
}

const inLines = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n");

/** Notes that the log was handed over. */
export const noteTrainingLog = (workspace: Workspace, leaving: Leaving): Promise<Result<null, SaveError>> =>
  logExport(workspace, { fileId: "", version: 0, documentId: trainingLogDocument }, leaving);

import { confidenceInWords } from "../casefile/confidence/figure.ts";
import type { Confidence } from "../casefile/entities.ts";
import { namedIn } from "../casefile/redaction/everybody.ts";
import { leaksIn, redactorFor } from "../casefile/redaction/redaction.ts";
import { type Block, bullets, type Document, heading, notice, paragraph, table } from "../documents/blocks.ts";
import { textsOfDocument } from "../documents/words.ts";
import { localDate, longDate } from "../lib/dates.ts";
import { surveyLimits, surveyName, surveySource } from "../pack/confidence/published.ts";

export { surveyLimits, surveyName, surveySource };

import { none, type Part, parts, scale, yesNo } from "../pack/confidence/questions.ts";
import { nextSteps, publishedInWords, resultsOf, roundName } from "./confidenceResults.ts";
import type { Outgoing } from "./export.ts";
import type { Handing } from "./exportMark.ts";
import type { Workspace } from "./workspace.ts";

// The two papers of a confidence check: its results for the head or governors, and the sheet that is filled in by hand.

/** As many rounds as fit beside each other on a page. */
const onPaper = 3;

/** It asked nothing like it, or its text gives no number. */
export const noFigure = "no figure";

export const nothingWeak =
  "Of what five people or more answered, nothing was weak in this round. Ask again in a term or two.";

export const howItIsCounted =
  "No number stands for under five answers. “At most 1” may be nobody, and “at least” one fewer than all may be everybody, so that nobody stands alone. No group within the staff is shown.";

/** The results of the newest round beside those before, in sums only. `rounds`: closed ones, the newest first. */
export function confidenceReport(workspace: Workspace, rounds: readonly Confidence[], handing: Handing): Outgoing {
  const file = workspace.caseFile.get();
  const shown = rounds.slice(0, onPaper);
  const [round] = shown;
  const results = resultsOf(shown);
  const buts = results.flatMap(({ rows }) =>
    rows.flatMap(({ item, published }) => (published?.but ? [{ text: `${item.short}: ${published.but}` }] : [])),
  );
  const steps = nextSteps(results);
  const document: Document = {
    title: "How sure our staff feel about harmful sexual behaviour",
    marking: "FOR THE HEAD AND GOVERNORS · SUMS ONLY",
    school: file.school?.name ?? "",
    reference: round === undefined ? "" : `Confidence check, ${roundName(round)}`,
    isDraft: false,
    dated: longDate(localDate(workspace.now())),
    blocks: [
      paragraph(
        `${round?.people ?? 0} members of staff answered between ${longDate(round?.openedOn ?? "")} and ${longDate(round?.closedOn ?? "")}. Nobody gave a name, and only sums were kept: who answered what is written nowhere. It says how people feel, and is no test of anybody.`,
      ),
      notice("note", howItIsCounted),
      ...results.flatMap(({ part, rows }): readonly Block[] => [
        heading(2, part.title),
        table(
          `How many ${part.counts}`,
          [
            { title: "Asked about", width: 3 },
            ...shown.map((each) => ({ title: roundName(each), width: 2 })),
            { title: surveyName, width: 2 },
          ],
          rows.map(({ item, figures, published }) => ({
            cells: [
              item.short,
              ...figures.map(confidenceInWords),
              published === undefined ? noFigure : publishedInWords(published),
            ],
          })),
        ),
      ]),
      heading(2, "What could come next"),
      ...(steps.length === 0
        ? [paragraph(nothingWeak)]
        : [bullets(steps.map(({ lead, because }) => ({ text: `${lead.title}. ${because.join("; ")}.` })))]),
      heading(2, "The survey that stands beside it"),
      paragraph(surveySource),
      bullets([...surveyLimits.map((text) => ({ text })), ...buts]),
    ],
  };
  const fixed = textsOfDocument(document).join("\n");
  return {
    document,
    handing,
    redactor: redactorFor(file, "agency", [], []),
    leaksIn: (text) => leaksIn(text, { hiddenIn: (each) => namedIn(file, each) }, fixed),
    fileName: (ending) => `staff-confidence-${round?.closedOn ?? ""}.${ending}`,
  };
}

const box = "□";

/** The questions on paper, to be folded into a box and typed in together. It holds nothing of any record. */
export function confidenceSheet(workspace: Workspace): Outgoing {
  const file = workspace.caseFile.get();
  const document: Document = {
    title: "How sure do you feel? A check for all staff",
    marking: "",
    school: file.school?.name ?? "",
    reference: "Confidence check",
    isDraft: false,
    dated: longDate(localDate(workspace.now())),
    blocks: [
      paragraph(
        "Put no name and no initials on this sheet, and write nothing beside the boxes. Leave out what you would rather not answer. It is no test of you. Fold it and put it in the box with the others: only sums are kept, and the sheets are shredded.",
      ),
      ...parts.flatMap(({ title, questions }): readonly Block[] => [
        heading(2, title),
        ...asTable("Tick one in each row", askedAs(questions, "scale"), Object.values(scale)),
        ...asTable("Tick one in each row", askedAs(questions, "yesNo"), Object.values(yesNo)),
        ...questions.flatMap((question): readonly Block[] =>
          question.kind === "several"
            ? asTable(`${question.asks}:`, [...question.items.map(({ short }) => short), none], ["Tick any"])
            : [],
        ),
      ]),
    ],
  };
  return {
    document,
    handing: { recipient: "the staff of the school", purpose: "Confidence check" },
    redactor: redactorFor(file, "file", [], []),
    leaksIn: () => [],
    fileName: (ending) => `staff-confidence-sheet.${ending}`,
  };
}

const askedAs = (questions: Part["questions"], kind: "scale" | "yesNo"): readonly string[] =>
  questions.filter((question) => question.kind === kind).map(({ asks }) => asks);

/** Rows of boxes under the answers to choose from. */
const asTable = (head: string, asked: readonly string[], answers: readonly string[]): readonly Block[] =>
  asked.length === 0
    ? []
    : [
        table(
          "",
          [{ title: head, width: 4 }, ...answers.map((title) => ({ title, width: 1 }))],
          asked.map((asks) => ({ cells: [asks, ...answers.map(() => box)] })),
        ),
      ];

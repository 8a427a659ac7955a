import type { CaseFile } from "../casefile/casefile.ts";
import { reportFigures } from "../casefile/insights/report.ts";
import { saidOtherwise } from "../casefile/insights/saidOtherwise.ts";
import type { Block } from "../documents/blocks.ts";
import type { RawAnswers } from "../engine/template.ts";
import type { IsoDate } from "../lib/dates.ts";
import { closedDaysIn } from "./closedDays.ts";
import type { Counting } from "./templates.ts";

/** The figures of a report to governors, as they are today. */
export const figuresOfReport = (file: CaseFile, answers: RawAnswers, today: IsoDate): readonly Block[] =>
  reportFigures(file, answers, { today, closed: closedDaysIn(file) });

export const countingOfReport: Counting = {
  figures: figuresOfReport,
  saidOtherwise: (file, answers, today) =>
    saidOtherwise(file, answers, today, (each) => figuresOfReport(file, each, today)),
};

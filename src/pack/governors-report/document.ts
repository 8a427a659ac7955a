import { type Block, heading, paragraph } from "../../documents/blocks.ts";
import { presented } from "../../engine/present.ts";
import type { DocumentDefinition } from "../../engine/template.ts";
import { type ReportAnswers, sections } from "./questions.ts";

const [period, ...rest] = sections;

export const reportDocument: DocumentDefinition<ReportAnswers> = {
  id: "report",
  title: "Harmful sexual behaviour: report to governors",
  purpose:
    "For the governing body or trustees: how many, of what kind and where, how the school acted, and what comes next. It names nobody, and small numbers are left out.",
  audience: "public",
  namesNobody: true,
  marking: "FOR GOVERNORS · CONFIDENTIAL TO THE MEETING",
  recipient: "the governing body",
  alsoAs: ["word", "html"],
  build: (answers, { names, counted }): readonly Block[] => [
    ...presented({ sections: [period] }, answers, names),
    heading(2, "In numbers"),
    ...(counted ?? [paragraph("The figures are counted when this report is opened in the app.")]),
    ...presented({ sections: rest }, answers, names),
  ],
};

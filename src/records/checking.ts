import { type CaseFile, namesIn } from "../casefile/casefile.ts";
import { namedIn } from "../casefile/redaction/everybody.ts";
import type { CheckContext } from "../engine/template.ts";
import type { IsoDate } from "../lib/dates.ts";
import { referenceOf } from "./copies.ts";
import { countingFor } from "./templates.ts";

/** What the check of a draft may know of the case file. */
export const checkContext = (
  file: CaseFile,
  today: IsoDate,
  names: CheckContext["names"] = namesIn(file),
): CheckContext => ({
  today,
  names,
  namesIn: (text) => namedIn(file, text),
  saidOtherwise: (answers) =>
    (countingFor("governors-report")?.saidOtherwise(file, answers, today) ?? []).map((report) => ({
      of: referenceOf(report),
      on: report.finishedAt.slice(0, 10),
    })),
});

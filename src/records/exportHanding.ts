import { type CaseFile, namesIn } from "../casefile/casefile.ts";
import type { DraftRecord } from "../casefile/entities.ts";
import type { Question, Suggestions } from "../engine/question.ts";
import { relevant } from "../engine/relevant.ts";
import type { AnyTemplate, Audience } from "../engine/template.ts";
import type { Copy } from "./copies.ts";
import type { Handing } from "./exportMark.ts";
import { nounOf } from "./templates.ts";

/** Said until somebody changes it. None names a person: it is printed on every page. */
const usual: Readonly<Record<Exclude<Audience, "agency" | "public">, Handing>> = {
  file: { recipient: "the school’s child protection file", purpose: "Record" },
  staff: { recipient: "staff who need to know", purpose: "Keeping children safe day by day" },
  parent: { recipient: "the child’s family", purpose: "Their copy" },
  child: { recipient: "the child", purpose: "Their own copy" },
};

/** For whom a copy usually is and what for. An agency is the one that the record is written to. */
export function usualHanding(
  file: CaseFile,
  template: AnyTemplate,
  record: Pick<DraftRecord, "answers" | "templateId">,
  { document: { audience, recipient } }: Copy,
): Handing {
  if (audience === "public")
    return { recipient: recipient ?? "anybody who wants to read it", purpose: nounOf(record.templateId) };
  if (audience !== "agency") return usual[audience];
  const seen = relevant(template, record.answers);
  const questions = seen.sections.flatMap((section) => section.questions);
  const answerTo = (isWanted: (question: Question) => boolean): string => {
    const key = questions.find((question) => isWanted(question) && seen.answers[question.key] !== undefined)?.key;
    return key === undefined ? "" : String(seen.answers[key]).trim();
  };
  const suggesting = (list: Suggestions["list"]) =>
    answerTo((question) => question.kind === "text" && question.suggest?.list === list);
  const authority = answerTo(({ kind }) => kind === "authority");
  const to = [
    authority === "" ? "the authority" : namesIn(file).authority(authority),
    suggesting("teams") || suggesting("addressees"),
  ];
  return { recipient: to.filter((part) => part !== "").join(", "), purpose: nounOf(record.templateId) };
}

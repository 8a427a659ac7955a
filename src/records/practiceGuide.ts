import { type CaseFile, fileById, namesIn } from "../casefile/casefile.ts";
import { plansFrom } from "../casefile/involvements.ts";
import { check, type Problem } from "../engine/check.ts";
import { itemsOf } from "../engine/relevant.ts";
import type { AnyTemplate, RawAnswers } from "../engine/template.ts";
import type { IsoDate } from "../lib/dates.ts";
import { createStore } from "../lib/store.ts";
import { guidedAnswers, guidedFile } from "../pack/practice/guide.ts";
import { checkContext } from "./checking.ts";

// The guided first case. Where somebody stands in it is read off their records and their page, so that a lock, a reload and a way of
// their own lose nothing; only that it was put away is remembered.

export type GuideStep =
  | { readonly at: "start" | "finish" | "pdf" | "done" }
  | { readonly at: "open" | "goOn"; readonly href: string }
  | {
      readonly at: "write";
      readonly part: string;
      /** The first open answer of the part, how many are open there, and in the whole plan. */
      readonly next: OpenAnswer | undefined;
      readonly here: number;
      readonly left: number;
    };

/** What is asked for, as the check says it, of which child where it is of one, and what could be answered. */
export interface OpenAnswer {
  readonly message: string;
  readonly child: string | undefined;
  readonly words: string | undefined;
}

/** As many as are counted for the person. */
export const guideSteps = ["open", "start", "write", "finish", "pdf"] as const;

/** Which of them a step is, from 1. */
export function numberOf({ at }: GuideStep): number {
  if (at === "goOn") return 3;
  return at === "done" ? guideSteps.length : guideSteps.indexOf(at) + 1;
}

/** What to press next. Undefined where the case is not there, as in a practice school brought in from a backup. */
export function guideStep(
  file: CaseFile,
  path: string,
  today: IsoDate,
  template: AnyTemplate | undefined,
): GuideStep | undefined {
  const incident = fileById(file, guidedFile);
  if (incident === undefined) return undefined;
  const plan = plansFrom(file, guidedFile)[0];
  const record = `/file/${guidedFile}`;
  if (plan === undefined) return path === record ? { at: "start" } : { at: "open", href: record };
  if (plan.finished !== undefined) {
    if ([...file.exported.values()].some(({ fileId }) => fileId === plan.fileId)) return { at: "done" };
    return path === `/file/${plan.fileId}` ? { at: "pdf" } : { at: "goOn", href: `/file/${plan.fileId}` };
  }
  const { draft } = plan;
  if (draft === undefined) return undefined;
  if (path === `/write/${draft.id}/review`) return { at: "finish" };
  if (path !== `/write/${draft.id}`) return { at: "goOn", href: `/write/${draft.id}` };
  if (template === undefined) return undefined;
  const stops = check(template, draft.answers, "final", checkContext(file, today)).filter(
    ({ level }) => level === "stop",
  );
  const part = draft.place?.sectionId ?? template.sections[0]?.id ?? "";
  const here = stops.filter(({ sectionId }) => sectionId === part);
  const [next] = here;
  return {
    at: "write",
    part: template.sections.find(({ id }) => id === part)?.title ?? "",
    next: next && openAnswer(next, draft.answers, file),
    here: here.length,
    left: stops.length,
  };
}

function openAnswer({ message, sectionId, key, itemId }: Problem, answers: RawAnswers, file: CaseFile): OpenAnswer {
  const child = itemsOf(answers["children"]).find((item) => item["itemId"] === itemId)?.["child"];
  return {
    message,
    child: typeof child === "string" ? namesIn(file).child(child) : undefined,
    words: guidedAnswers[`${sectionId}/${key}`],
  };
}

const mark = "waymark-practice-guide";

/** Whether the guide is wanted. */
export const guide = createStore(localStorage.getItem(mark) === null);

export function showGuide(isWanted: boolean): void {
  if (isWanted) localStorage.removeItem(mark);
  else localStorage.setItem(mark, "off");
  guide.set(isWanted);
}

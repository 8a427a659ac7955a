import { useState } from "react";
import { check } from "../../engine/check.ts";
import type { Page } from "../../engine/pages.ts";
import { groupIn } from "../../engine/relevant.ts";
import { Button } from "../../ui/Button.tsx";
import { NextOpen } from "./NextOpen.tsx";
import { placeOf, problemsOn } from "./navigation.ts";
import { OpenCount } from "./OpenCount.tsx";
import { type Attempt, PageErrors } from "./PageErrors.tsx";
import { PageForm } from "./PageForm.tsx";
import { headsItself, PageHead } from "./PageHead.tsx";
import { PageQuestions } from "./PageQuestions.tsx";
import { useCheckContext } from "./Progress.tsx";
import { RemoveThis } from "./RemoveThis.tsx";
import type { Pages } from "./usePages.ts";
import { useSheet } from "./useSheet.ts";

interface WizardPageProps {
  readonly page: Page;
  readonly nav: Pages;
  readonly cameFromReview: boolean;
  readonly onContinue: () => void;
  readonly onReview: () => void;
}

/** One page: what is wrong, the questions, and the ways on. */
export function WizardPage({ page, nav, cameFromReview, onContinue, onReview }: WizardPageProps) {
  const sheet = useSheet();
  const context = useCheckContext();
  const [attempt, setAttempt] = useState<Attempt>({ count: 0, found: [] });
  const { pages, index, go } = nav;
  const previous = pages[index - 1];
  const isLast = index === pages.length - 1;
  const group = page.kind === "item" ? groupIn(sheet.template, page.groupKey) : undefined;

  const tryOnward = () => {
    sheet.settle();
    const found = problemsOn(page, check(sheet.template, sheet.answers.get(), "draft", context));
    if (found.length > 0) setAttempt(({ count }) => ({ count: count + 1, found }));
    else onContinue();
  };
  return (
    <>
      <div className="wizard-page">
        <PageErrors attempt={attempt} />
        <PageHead template={sheet.template} pages={pages} index={index} />
        <PageForm sectionId={page.sectionId}>
          <PageQuestions page={page} isHeading={isHeadedByQuestion(page, pages)} />
        </PageForm>
        <OpenCount page={page} />
        {group && page.kind === "item" && <RemoveThis group={group} itemId={page.itemId} sectionId={page.sectionId} />}
      </div>
      <div className="action-bar">
        <Button variant="primary" onClick={tryOnward}>
          {isLast && !cameFromReview ? "Check your answers" : "Continue"}
        </Button>
        {previous && (
          <Button variant="quiet" onClick={() => go(placeOf(previous), "heading")}>
            Back
          </Button>
        )}
        {cameFromReview && (
          <Button variant="quiet" onClick={onReview}>
            Check your answers
          </Button>
        )}
        <NextOpen page={page} />
      </div>
    </>
  );
}

const isHeadedByQuestion = (page: Page, pages: readonly Page[]): boolean =>
  headsItself(
    page,
    pages.filter((each) => each.kind === "questions" && each.sectionId === page.sectionId).length === 1,
  );

import { memo } from "react";
import type { Page } from "../../engine/pages.ts";
import { groupIn } from "../../engine/relevant.ts";
import { Asked } from "./Asked.tsx";
import { HeadingContext } from "./fields/Frame.tsx";
import { GroupField } from "./GroupField.tsx";
import { ItemQuestions } from "./ItemQuestions.tsx";
import { useSheet } from "./useSheet.ts";

interface PageQuestionsProps {
  readonly page: Page;
  /** The one question of the page is also its heading. */
  readonly isHeading: boolean;
}

/** The questions of a page, each drawn on its own. */
export const PageQuestions = memo(function PageQuestions({ page, isHeading }: PageQuestionsProps) {
  const { template } = useSheet();
  if (page.kind === "item") {
    const group = groupIn(template, page.groupKey);
    return group && <ItemQuestions group={group} itemId={page.itemId} />;
  }
  return (
    <HeadingContext value={isHeading ? 1 : undefined}>
      {page.questions.map((question) =>
        question.kind === "group" ? (
          <GroupField key={question.key} group={question} sectionId={page.sectionId} />
        ) : (
          <Asked key={question.key} question={question} path={question.key} />
        ),
      )}
    </HeadingContext>
  );
});

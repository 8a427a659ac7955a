import { memo } from "react";
import type { AnswerPath } from "../../engine/path.ts";
import type { Leaf } from "../../engine/question.ts";
import { CardsBeside } from "./CardsBeside.tsx";
import { fieldFor } from "./fields/fields.ts";

interface AskedProps {
  readonly question: Leaf;
  readonly path: AnswerPath;
}

/** One question with its field. Drawn again only when something it shows has changed. */
export const Asked = memo(function Asked({ question, path }: AskedProps) {
  const Field = fieldFor(question);
  return (
    <div className="asked" data-path={path}>
      <Field question={question} path={path} />
      <CardsBeside path={path} />
    </div>
  );
});

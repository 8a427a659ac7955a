import { createContext, type ReactNode, use } from "react";
import { Field, FieldGroup } from "../../../ui/Field.tsx";
import { useMistake } from "../useSheet.ts";
import { CarriedLine } from "./CarriedLine.tsx";
import { type FieldProps, fieldId } from "./field.ts";

/** Level of the heading that a question's label is; undefined where the page has a heading of its own. */
export const HeadingContext = createContext<1 | undefined>(undefined);

interface FrameProps extends FieldProps {
  /** The answer takes several controls. */
  readonly several?: boolean;
  readonly children: ReactNode;
}

/** Label, hint, mistake and source of a question, around its control. */
export function Frame({ question, path, several = false, children }: FrameProps) {
  const mistake = useMistake(path);
  const heading = use(HeadingContext);
  const Shell = several ? FieldGroup : Field;
  return (
    <Shell
      id={fieldId(path)}
      label={question.label}
      hint={question.hint}
      error={mistake}
      optional={!question.required}
      heading={heading}
      aside={<CarriedLine question={question} path={path} />}
    >
      {children}
    </Shell>
  );
}

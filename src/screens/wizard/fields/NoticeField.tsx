import { Notice } from "../../../ui/Notice.tsx";
import type { FieldProps } from "./field.ts";

export const NoticeField = ({ question }: FieldProps<"notice">) => (
  <Notice tone={question.tone} title={question.label}>
    <p className="as-written">{question.text}</p>
  </Notice>
);

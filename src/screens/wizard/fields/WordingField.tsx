import { PassageList } from "../passages/PassageList.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";

/** Every paragraph the pack writes, to be opened one at a time. */
export const WordingField = ({ question, path }: FieldProps<"wording">) => (
  <Frame question={question} path={path} several>
    <PassageList />
  </Frame>
);

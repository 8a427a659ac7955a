import type { ComponentType } from "react";
import type { Leaf } from "../../../engine/question.ts";
import { AuthorityField } from "./AuthorityField.tsx";
import { ChildField } from "./ChildField.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { ChoicesField } from "./ChoicesField.tsx";
import { DateField } from "./DateField.tsx";
import { DateTimeField } from "./DateTimeField.tsx";
import type { FieldProps } from "./field.ts";
import { NoticeField } from "./NoticeField.tsx";
import { NumberField } from "./NumberField.tsx";
import { PersonField } from "./PersonField.tsx";
import { SignatureField } from "./SignatureField.tsx";
import { StatementField } from "./StatementField.tsx";
import { TextField } from "./TextField.tsx";
import { WhenField } from "./WhenField.tsx";
import { WhichField } from "./WhichField.tsx";
import { WordingField } from "./WordingField.tsx";
import { YesNoField } from "./YesNoField.tsx";

/** One component for each kind of question: a kind without one does not compile. */
const fields: { readonly [K in Leaf["kind"]]: ComponentType<FieldProps<K>> } = {
  text: TextField,
  yesNo: YesNoField,
  date: DateField,
  dateTime: DateTimeField,
  when: WhenField,
  number: NumberField,
  choice: ChoiceField,
  choices: ChoicesField,
  person: PersonField,
  child: ChildField,
  authority: AuthorityField,
  statement: StatementField,
  signature: SignatureField,
  which: WhichField,
  wording: WordingField,
  notice: NoticeField,
};

/** The component that asks a question. The map above pairs each kind with its own, which TypeScript cannot follow through a lookup. */
export const fieldFor = ({ kind }: Leaf): ComponentType<FieldProps> => fields[kind] as ComponentType<FieldProps>;

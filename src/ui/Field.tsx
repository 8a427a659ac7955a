import { createContext, type ReactNode, use, useId } from "react";

/** What a field hands to the control inside it. */
export interface FieldWiring {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}
const FieldContext = createContext<FieldWiring | undefined>(undefined);

/** The id and descriptions a control takes on. A control outside a Field gets an id of its own and must bring its own name. */
export function useField(ownId?: string): FieldWiring {
  const generated = useId();
  return use(FieldContext) ?? { id: ownId ?? generated, "aria-describedby": undefined, "aria-invalid": undefined };
}

export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and how to mend it. "Error:" is put before it. */
  readonly error?: string | undefined;
  /** Says "(optional)" after the label. */
  readonly optional?: boolean | undefined;
  /** Of the control, for the links of an ErrorSummary. Made up when not given. */
  readonly id?: string | undefined;
  /** The label is also the heading of this level: 1 where one question is the whole page. */
  readonly heading?: 1 | 2 | 3 | undefined;
  /** Stands between hint and control: where an answer came from, an example to take over. */
  readonly aside?: ReactNode;
  /** The control. It finds its id and descriptions by itself. */
  readonly children: ReactNode;
}

/** One control with its label. For several controls under one question use FieldGroup. */
export function Field(props: FieldProps) {
  const wiring = useWiring(props);
  const { label, optional, heading, children } = props;
  const labelled = (
    <label className="field-label" htmlFor={wiring.id}>
      {label} {optional && <Optional />}
    </label>
  );
  return (
    <div className="field" data-invalid={wiring["aria-invalid"]}>
      {heading === undefined ? labelled : <Heading level={heading}>{labelled}</Heading>}
      <Explanation {...props} id={wiring.id} />
      <FieldContext value={wiring}>{children}</FieldContext>
    </div>
  );
}

/** Several controls that answer one question: a fieldset with its legend. RadioList, CheckboxList, DateInput and SignaturePad want this. */
export function FieldGroup(props: FieldProps) {
  const wiring = useWiring(props);
  const { label, optional, heading, children } = props;
  const words = (
    <>
      {label} {optional && <Optional />}
    </>
  );
  return (
    <fieldset className="field" aria-describedby={wiring["aria-describedby"]} data-invalid={wiring["aria-invalid"]}>
      <legend className="field-label">
        {heading === undefined ? words : <Heading level={heading}>{words}</Heading>}
      </legend>
      <Explanation {...props} id={wiring.id} />
      <FieldContext value={{ ...wiring, "aria-describedby": undefined }}>{children}</FieldContext>
    </fieldset>
  );
}

function useWiring({ id, hint, error }: FieldProps): FieldWiring {
  const generated = useId();
  const own = id ?? generated;
  const described = [hint !== undefined && `${own}-hint`, error !== undefined && `${own}-error`].filter(Boolean);
  return {
    id: own,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    "aria-invalid": error === undefined ? undefined : true,
  };
}

const Optional = () => <span className="field-optional">(optional)</span>;

const Heading = ({ level, children }: { readonly level: 1 | 2 | 3; readonly children: ReactNode }) => {
  const Tag = `h${level}` as const;
  return <Tag className="field-heading">{children}</Tag>;
};

const Explanation = ({ id, hint, error, aside }: Omit<FieldProps, "id"> & { readonly id: string }) => (
  <>
    {hint !== undefined && (
      <div className="field-hint" id={`${id}-hint`}>
        {hint}
      </div>
    )}
    {aside}
    {error !== undefined && (
      <p className="field-error" id={`${id}-error`}>
        <span>Error:</span> {error}
      </p>
    )}
  </>
);

import { type ComponentProps, type MouseEvent, type Ref, useId } from "react";
import { useField } from "./Field.tsx";

export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface OptionListLook<V extends string> {
  readonly options: readonly Option<V>[];
  /** "list": one below the other, with hints. "pills": short ones side by side. */
  readonly layout?: "list" | "pills" | undefined;
  readonly name?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
  /** The first input, so that a form can put the focus there. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

interface OptionListProps<V extends string> extends OptionListLook<V> {
  readonly type: "radio" | "checkbox";
  readonly isChosen: (value: V) => boolean;
  readonly onPick: (value: V, chosen: boolean) => void;
}

/** What RadioList and CheckboxList share. The first input bears the id of the field, which is where links of an ErrorSummary go. */
export function OptionList<V extends string>(props: OptionListProps<V>) {
  const { options, layout = "list", type, name, isChosen, onPick, onBlur, disabled, ref } = props;
  const { id } = useField();
  const ownName = useId();
  return (
    <div className={`options options-${layout}`}>
      {options.map((option, index) => {
        const inputId = index === 0 ? id : `${id}-${option.value}`;
        return (
          <OptionItem
            key={option.value}
            {...option}
            id={inputId}
            ref={index === 0 ? ref : undefined}
            type={type}
            name={name ?? ownName}
            checked={isChosen(option.value)}
            disabled={disabled === true || option.disabled === true}
            onChange={(event) => onPick(option.value, event.currentTarget.checked)}
            onBlur={onBlur}
          />
        );
      })}
    </div>
  );
}

interface OptionItemProps extends ComponentProps<"input"> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** One radio or checkbox with its label around a large target. */
export function OptionItem({ label, hint, ...input }: OptionItemProps) {
  // The first input bears the id of its field, whose own hint is another.
  const aboutId = `${input.id}-about`;
  return (
    <div className="option">
      <input {...input} className="option-input" aria-describedby={hint === undefined ? undefined : aboutId} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys press the input itself */}
      <label className="option-label" htmlFor={input.id} onClick={pressInPlace}>
        {label}
      </label>
      {hint !== undefined && (
        <div className="option-hint" id={aboutId}>
          {hint}
        </div>
      )}
    </div>
  );
}

/** A browser that follows a label scrolls its input to where a field is best written in; what is pressed stays under the finger. */
function pressInPlace(event: MouseEvent<HTMLLabelElement>): void {
  const input = event.currentTarget.control;
  if (input === null) return;
  event.preventDefault();
  input.focus({ preventScroll: true });
  input.click();
}

import { type ComponentProps, useId, useState } from "react";
import { Button } from "./Button.tsx";
import { useField } from "./Field.tsx";
import { HideIcon, ShowIcon } from "./icons.ts";

export interface PasswordInputProps extends Omit<ComponentProps<"input">, "className" | "type" | "autoComplete"> {
  /** Tells password managers whether to fill in or to suggest. */
  readonly purpose: "current" | "new";
  /** What is being shown or hidden, for the button: "passphrase". */
  readonly what?: string | undefined;
}

/**
 * A secret. It stays a password field even while it can be read: "Show" prints the text in a line of its own below, because a
 * password turned into a text field is sent to cloud spelling checkers (storage-and-security.md, E.6).
 */
export function PasswordInput({ purpose, what = "passphrase", onChange, ...props }: PasswordInputProps) {
  const field = useField(props.id);
  const readoutId = useId();
  const [text, setText] = useState(String(props.value ?? props.defaultValue ?? ""));
  const [isShown, setShown] = useState(false);
  const current = "value" in props ? String(props.value ?? "") : text;
  return (
    <div className="password">
      <div className="password-row">
        <input
          {...field}
          {...props}
          id={field.id}
          {...("value" in props && { value: props.value ?? "" })}
          type="password"
          className="input"
          autoComplete={`${purpose}-password`}
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => {
            setText(event.currentTarget.value);
            onChange?.(event);
          }}
        />
        <Button
          icon={isShown ? HideIcon : ShowIcon}
          aria-controls={readoutId}
          aria-expanded={isShown}
          aria-label={`${isShown ? "Hide" : "Show"} ${what}`}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? "Hide" : "Show"}
        </Button>
      </div>
      <output className="password-readout" id={readoutId} htmlFor={field.id} aria-live="off" hidden={!isShown}>
        {isShown && (current === "" ? <span className="muted">Nothing typed yet</span> : current)}
      </output>
    </div>
  );
}

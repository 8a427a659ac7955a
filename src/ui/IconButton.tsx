import type { ComponentProps } from "react";
import type { ButtonVariant } from "./Button.tsx";
import type { Icon } from "./icons.ts";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "className" | "children" | "aria-label"> {
  readonly icon: Icon;
  /** What the button does, in words: read aloud, and shown when pointed at. */
  readonly label: string;
  readonly variant?: ButtonVariant;
}

export function IconButton({ icon: Mark, label, variant = "quiet", ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className={`button button-${variant} button-icon`} aria-label={label} title={label}>
      <Mark />
    </button>
  );
}

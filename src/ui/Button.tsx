import type { ComponentProps, ReactNode } from "react";
import type { Icon } from "./icons.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

export interface ButtonLook {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: "normal" | "small" | undefined;
  readonly icon?: Icon | undefined;
  readonly wide?: boolean | undefined;
}

export const buttonClass = ({ variant = "secondary", size = "normal", wide = false }: Omit<ButtonLook, "icon">) =>
  `button button-${variant}${size === "small" ? " button-small" : ""}${wide ? " button-wide" : ""}`;

export interface ButtonProps extends ButtonLook, Omit<ComponentProps<"button">, "className"> {
  /** Words for what is going on, such as "Saving…". While given, the button keeps its focus and does nothing. */
  readonly busy?: string | undefined;
  readonly children: ReactNode;
}

export function Button({ variant, size, icon: Mark, wide, busy, children, onClick, ...rest }: ButtonProps) {
  const isBusy = busy !== undefined;
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ variant, size, wide })}
      aria-disabled={isBusy || rest["aria-disabled"]}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {isBusy ? <span className="spinner" /> : Mark && <Mark />}
      {busy ?? children}
    </button>
  );
}

import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./Button.tsx";

export interface LinkButtonProps extends ButtonLook, Omit<ComponentProps<"a">, "className"> {
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it does nothing. Fits into wouter's `<Link href asChild>`. */
export function LinkButton({ variant, size, icon: Mark, wide, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={buttonClass({ variant, size, wide })}>
      {Mark && <Mark />}
      {children}
    </a>
  );
}

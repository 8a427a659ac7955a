import type { ComponentProps } from "react";

export interface TextButtonProps extends Omit<ComponentProps<"button">, "className"> {
  readonly children: string;
  /** Read aloud after the visible words, so that ten "Change" on a page can be told apart: "Change: date of birth". */
  readonly about?: string;
}

/** A button in the middle of text, looking like a link: "Change", "See why". */
export function TextButton({ children, about, ...rest }: TextButtonProps) {
  return (
    <button type="button" {...rest} className="text-button" aria-label={about && `${children}: ${about}`}>
      {children}
    </button>
  );
}

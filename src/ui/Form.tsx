import type { ComponentProps } from "react";

export interface FormProps extends Omit<ComponentProps<"form">, "onSubmit" | "noValidate"> {
  /** By the button or by Enter. */
  readonly onSubmit: (form: HTMLFormElement) => unknown;
}

/** A form that stays in the app: the browser neither checks it, in words that are not ours, nor sends it anywhere. */
export const Form = ({ onSubmit, ...rest }: FormProps) => (
  <form
    {...rest}
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit(event.currentTarget);
    }}
  />
);

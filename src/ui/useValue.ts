import { useState } from "react";

/** The props of a control that is held by its parent (`value` is passed, undefined while empty) or holds itself (it is not). */
export interface Valued<T> {
  readonly value?: T | undefined;
  readonly defaultValue?: T | undefined;
  readonly onChange?: ((value: T) => void) | undefined;
}

/** The value in force and how to change it. `empty` stands where nothing has been said yet. Hand in the props as they came. */
export function useValue<T>(props: Valued<T>, empty: T): readonly [T, (next: T) => void] {
  const [own, setOwn] = useState(props.defaultValue ?? empty);
  const set = (next: T) => {
    setOwn(next);
    props.onChange?.(next);
  };
  return ["value" in props ? (props.value ?? empty) : own, set];
}

import { type RefObject, useEffect, useRef } from "react";

/** For the one field a page is about: it has the focus when the page appears. */
export function useFocusOnce<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}

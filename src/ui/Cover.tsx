import type { MouseEvent, ReactNode } from "react";

export interface CoverProps {
  /** Goes somewhere: a link. With `onOpen` as well, a plain press calls that instead of loading the address. */
  readonly href?: string | undefined;
  readonly onOpen?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The title of a card or row that can be pressed as a whole. Without `href` and `onOpen` it is only a title. */
export function Cover({ href, onOpen, children }: CoverProps) {
  if (href !== undefined) {
    const open = (event: MouseEvent) => {
      const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (!onOpen || !isPlain) return;
      event.preventDefault();
      onOpen();
    };
    return (
      <a className="cover" href={href} onClick={open}>
        {children}
      </a>
    );
  }
  if (onOpen === undefined) return <strong>{children}</strong>;
  return (
    <button type="button" className="cover" onClick={onOpen}>
      {children}
    </button>
  );
}

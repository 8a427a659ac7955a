import type { MouseEvent, ReactNode } from "react";
import type { Icon } from "./icons.ts";

export interface NavItemProps {
  readonly icon?: Icon | undefined;
  /** Stands where the icon would: a StatusMark with `compact`. */
  readonly lead?: ReactNode;
  readonly href?: string | undefined;
  readonly onOpen?: (() => void) | undefined;
  /** "page" in a navigation, "step" in a task list. */
  readonly current?: "page" | "step" | undefined;
  readonly children: ReactNode;
}

/** One line of a side navigation or of a task list. Put several into a <NavList>. */
export function NavItem({ icon: Mark, lead, href, onOpen, current, children }: NavItemProps) {
  const inside = (
    <>
      {Mark ? <Mark /> : lead}
      <span>{children}</span>
    </>
  );
  const open = (event: MouseEvent) => {
    if (!onOpen) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <li>
      {href === undefined && onOpen !== undefined && (
        <button type="button" className="nav-item" aria-current={current} onClick={onOpen}>
          {inside}
        </button>
      )}
      {href !== undefined && (
        <a className="nav-item" href={href} aria-current={current} onClick={open}>
          {inside}
        </a>
      )}
      {href === undefined && onOpen === undefined && <span className="nav-item">{inside}</span>}
    </li>
  );
}

export const NavList = ({ children }: { readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
  <ul role="list" className="nav-list">
    {children}
  </ul>
);

import type { ReactNode } from "react";
import { Cover, type CoverProps } from "./Cover.tsx";
import type { Icon } from "./icons.ts";

export interface ListProps {
  /** Needed where no heading stands right above. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/** Rows with a line between them; usually in a Card with `flush`. */
export const List = ({ label, children }: ListProps) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
  <ul role="list" className="list" aria-label={label}>
    {children}
  </ul>
);

export interface ListRowProps extends Omit<CoverProps, "children"> {
  readonly icon?: Icon | undefined;
  /** Stands where the icon would: a StatusMark, a date. */
  readonly lead?: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly tag?: ReactNode;
  /** A control of its own at the end of the row. */
  readonly action?: ReactNode;
}

/** With `href` or `onOpen` the whole row can be pressed; an `action` stays a target of its own. */
export const ListRow = ({ icon: Mark, lead, title, detail, tag, action, ...opening }: ListRowProps) => (
  <li className="list-row">
    {Mark ? <Mark /> : lead}
    <div className="list-row-words">
      <div className="list-row-title">
        <Cover {...opening}>{title}</Cover>
      </div>
      {detail !== undefined && <div className="muted">{detail}</div>}
    </div>
    {tag !== undefined && <div className="list-row-tag">{tag}</div>}
    {action !== undefined && <div className="list-row-action">{action}</div>}
  </li>
);

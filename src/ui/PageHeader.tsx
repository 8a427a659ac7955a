import { type ReactNode, useEffect, useRef } from "react";

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** Above the title: where this page stands, "Places and times · 3 of 6". */
  readonly kicker?: ReactNode;
  readonly detail?: ReactNode;
  readonly actions?: ReactNode;
  /** Takes the focus when the page appears or its title changes, so that a screen reader says where one has come to. */
  readonly takesFocus?: boolean | undefined;
}

export function PageHeader({ title, kicker, detail, actions, takesFocus = false }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another page
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, title]);
  return (
    <header className="page-header">
      <div>
        {kicker !== undefined && <p className="page-header-kicker">{kicker}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {detail !== undefined && <p className="page-header-detail">{detail}</p>}
      </div>
      {actions !== undefined && <div className="cluster">{actions}</div>}
    </header>
  );
}

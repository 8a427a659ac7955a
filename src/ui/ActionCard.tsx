import { Cover, type CoverProps } from "./Cover.tsx";
import type { Icon } from "./icons.ts";

export interface ActionCardProps extends Omit<CoverProps, "children"> {
  readonly icon?: Icon | undefined;
  readonly title: string;
  readonly detail?: string | undefined;
}

/** One of a few things to begin, pressed as a whole. Put several into a `.grid`. */
export const ActionCard = ({ icon: Mark, title, detail, ...opening }: ActionCardProps) => (
  <div className="card action-card">
    {Mark && <Mark />}
    <div className="action-card-title">
      <Cover {...opening}>{title}</Cover>
    </div>
    {detail !== undefined && <p className="muted">{detail}</p>}
  </div>
);

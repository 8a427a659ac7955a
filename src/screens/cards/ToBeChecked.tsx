import type { IsoDate } from "../../lib/dates.ts";
import { localDate } from "../../lib/dates.ts";
import { isOld } from "../../records/guidance.ts";
import { Tag } from "../../ui/Tag.tsx";
import { useGround } from "../workspace.tsx";

interface Props {
  readonly lastChecked: IsoDate;
  /** What to check at the source; absent where nothing is in doubt. */
  readonly verify: string | undefined;
  /** What it means that nobody has looked for a year. */
  readonly whenOld?: string;
}

/** What a person checks before relying on something dated. Nothing where it was looked up lately and nothing is in doubt. */
export function ToBeChecked({ lastChecked, verify, whenOld }: Props) {
  const isPast = isOld({ lastChecked }, localDate(useGround().now()));
  if (!isPast && verify === undefined) return null;
  return (
    <p className="guide-check">
      <Tag tone={isPast ? "red" : "amber"}>{isPast ? "Checked over a year ago" : "To be checked"}</Tag>{" "}
      {isPast && whenOld} {verify}
    </p>
  );
}

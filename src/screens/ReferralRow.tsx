import { useLocation } from "wouter";
import type { FileNow } from "../casefile/casefile.ts";
import { referralAnswers } from "../casefile/referral/referrals.ts";
import { authorityOf, referralState } from "../casefile/referral/state.ts";
import { isClosed } from "../casefile/today.ts";
import { localDate } from "../lib/dates.ts";
import { closedDaysIn } from "../records/closedDays.ts";
import { fileReference } from "../records/copies.ts";
import { ReferralIcon } from "../ui/icons.ts";
import { ListRow } from "../ui/List.tsx";
import { Tag } from "../ui/Tag.tsx";
import { hrefOf } from "./hrefOf.ts";
import { standingOf } from "./referralWords.ts";
import { useCaseFile, useNames, useWorkspace } from "./workspace.tsx";

/** One referral in a list: about whom, to whom and where it stands. */
export function ReferralRow({ referral }: { readonly referral: FileNow }) {
  const [, go] = useLocation();
  const file = useCaseFile();
  const names = useNames();
  const today = localDate(useWorkspace().now());
  const state = referralState(file, referral, closedDaysIn(file));
  const { words, tone } = standingOf(state, isClosed(file, referral), today);
  const { child } = referralAnswers(referral);
  const authority = authorityOf(file, referral);
  const href = hrefOf(referral);
  return (
    <ListRow
      icon={ReferralIcon}
      title={`${fileReference(referral)} · ${child === undefined ? "no child chosen yet" : names.child(child)}`}
      detail={authority === "" ? "No authority yet" : names.authority(authority)}
      tag={<Tag tone={tone}>{words}</Tag>}
      href={href}
      onOpen={() => go(href)}
    />
  );
}

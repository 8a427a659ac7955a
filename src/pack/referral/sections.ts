import type { DraftAnswers } from "../../engine/template.ts";
import { agreement } from "./questions/agreement.ts";
import { analysis } from "./questions/analysis.ts";
import { annexesSection, signing } from "./questions/annexes.ts";
import { ask } from "./questions/ask.ts";
import { childSection } from "./questions/child.ts";
import { concern } from "./questions/concern.ts";
import { family } from "./questions/family.ts";
import { referrer } from "./questions/referrer.ts";
import { route } from "./questions/route.ts";
import { safety } from "./questions/safety.ts";
import { triedSection } from "./questions/tried.ts";
import { voices } from "./questions/voices.ts";

/** What a referral asks, in order (facts.md §4.2, R0 to R13). What happens after it is sent is written in entries about it. */
export const sections = [
  route,
  childSection,
  family,
  concern,
  voices,
  triedSection,
  analysis,
  safety,
  ask,
  agreement,
  referrer,
  annexesSection,
  signing,
] as const;

/** The answers of a referral while it is being written: anything may be missing. */
export type ReferralAnswers = DraftAnswers<typeof sections>;

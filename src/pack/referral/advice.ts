import { asking } from "./advice/asking.ts";
import { aboutChildren } from "./advice/children.ts";
import { factual } from "./advice/facts.ts";
import { aroundTheChild } from "./advice/family.ts";
import { leftOpen } from "./advice/open.ts";
import { safeToday } from "./advice/safety.ts";
import type { ReferralAdvice } from "./advice/shared.ts";
import { whatWasTried } from "./advice/tried.ts";
import { wording } from "./advice/wording.ts";

/** What makes a referral stronger (facts.md §4.3), what decides most first. Advice on the writing; nothing here foretells an answer. */
export const advice: readonly ReferralAdvice[] = [
  ...asking,
  ...factual,
  ...aboutChildren,
  ...whatWasTried,
  ...safeToday,
  ...wording,
  ...aroundTheChild,
  ...leftOpen,
];

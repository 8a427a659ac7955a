import type { Names } from "../../../engine/template.ts";
import type { ReferralAnswers } from "../sections.ts";

/** A finished referral about invented people, with names for its ids. */
export interface ReferralExample {
  readonly title: string;
  readonly answers: ReferralAnswers;
  readonly children: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
  readonly authorities: Readonly<Record<string, string>>;
}

export const namesIn = ({ children, people, authorities }: ReferralExample): Names => ({
  child: (id) => children[id] ?? "A child not on this tablet",
  person: (id) => people[id] ?? "Somebody not on this tablet",
  personName: (id) => people[id] ?? "Somebody not on this tablet",
  authority: (id) => authorities[id] ?? "An authority not on this tablet",
});

import type { SourceId } from "../statutory/sources.ts";

/**
 * What those who work with children said they lacked: what the support service learned from its cases (2022), and the survey
 * of 500 practitioners (2017). In our own words. Each is met by a session.
 */
export const wanted = {
  lowerLevel: { says: "Help with behaviour at the lower end, before it grows", source: "supportService" },
  definition: { says: "Plain words for what is harmful and what is not", source: "supportService" },
  oneWay: { says: "One way of acting that every agency in the area knows", source: "supportService" },
  earlyHelp: { says: "Help that looks at the whole child, early and nearby", source: "supportService" },
  additionalNeeds: { says: "Help made for pupils with additional needs", source: "supportService" },
  plans: { says: "Feeling sure how a plan is made and kept alive", source: "workforce" },
  parents: { says: "Feeling sure when talking with parents", source: "workforce" },
  trust: { says: "Trust with a child who has displayed the behaviour", source: "workforce" },
  exploitation: { says: "What to do where it is exploitation as well", source: "workforce" },
  sharing: { says: "The whole picture, shared between those who know a part", source: "workforce" },
  feelings: { says: "What the work does to those who do it", source: "workforce" },
  supervision: { says: "Time with somebody who helps to think it over", source: "workforce" },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly source: SourceId }>>;
export type WantedId = keyof typeof wanted;

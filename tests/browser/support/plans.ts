import type { PlanAnswers } from "../../../src/pack/risk-assessment/sections.ts";

/**
 * What a lead adds in ten minutes to an interim plan that was started from an incident: one child and one place are there
 * already, carried over, and stay as they are.
 */
export const interimPlan = {
  stage: "interim",
  planFor: "displayed",
  linkedPlan: "notYet",
  linkedPlanNote: "Wren Halloran starts it today",
  children: [
    {
      itemId: "child",
      needsNote: "Short sentences, one at a time. Will talk while walking.",
      wishesHeard: "notYet",
      wishesReason: "Tom Reyes asks after lunch, when it is quiet.",
      safeAdult: "Tom Reyes",
      safeAdultBackup: "Grace O’Dowd",
      safePlace: "Puts the blue card on the desk and goes to the library office",
    },
  ],
  settings: [
    {
      itemId: "place-carried",
      place: "homeOnline",
      planned: "plan",
      couldHappen: "The picture is passed on again, or somebody is blamed for it in the group.",
      affects: ["affected", "otherAffected", "displayed", "allPupils"],
      whatWeDo: "Tom Reyes rings home at six and asks whether anything has been posted.",
      supervision: "check",
      owner: "Tom Reyes",
      cover: "Grace O’Dowd",
      fromWhen: "2026-11-23",
      restricts: ["nobody"],
    },
    {
      itemId: "place-toilets",
      place: "toilets",
      placeDetail: "By the field, end of lunch",
      planned: "plan",
      couldHappen: "Following a younger pupil into the shared washroom.",
      affects: ["younger", "classmates"],
      whatWeDo: "An adult stands in sight of the washroom door for the last ten minutes of lunch.",
      supervision: "sight",
      owner: "Grace O’Dowd",
      cover: "Tom Reyes",
      fromWhen: "2026-11-23",
      restricts: ["displayed"],
    },
    {
      itemId: "place-playground",
      place: "playground",
      planned: "notNeeded",
      notNeededReason: "Their breaks are at different times.",
    },
  ],
  steps: [
    {
      itemId: "step",
      stepWhen: "now",
      stepWho: "The nearest adult",
      stepWhat: "Says the agreed words once and stands between the children.",
    },
  ],
  emergency: "999 in danger. Plan lead on extension 214.",
  share: [
    {
      itemId: "share",
      shareWith: "Lunchtime supervisors",
      shareVersion: "places",
      sharePurpose: "To be in the right place from Monday",
      shareHow: "person",
    },
  ],
  reviewOn: "2026-11-27",
  signatures: [
    {
      itemId: "signature",
      signRole: "lead",
      signed: { name: "Wren Halloran", strokes: [[1, 1, 2, 2]], signedAt: "2026-11-22T10:42" },
    },
  ],
} as const satisfies PlanAnswers;

/** What somebody writes into the plan of the practice school’s first case, by what its guide says. */
export const guidedPlan = {
  stage: "interim",
  planFor: "linked",
  children: [
    { itemId: "kofi", safeAdult: "Tom Reyes" },
    { itemId: "anh", needsNote: "Likes things written down.", safeAdult: "Priya Raman" },
  ],
  settings: [
    {
      itemId: "washroom",
      place: "toilets",
      planned: "plan",
      couldHappen: "A door is held shut again when no adult is near.",
      affects: ["affected"],
      whatWeDo: "An adult stands in sight of the washroom door for the last ten minutes of lunch.",
      supervision: "sight",
      supervised: "displayed",
      owner: "Wendy Oduya",
      restricts: ["nobody"],
    },
  ],
  steps: [
    {
      itemId: "step",
      stepWhen: "now",
      stepWho: "The nearest adult",
      stepWhat: "Says: Stop. Step back to me. Then stays between the children.",
    },
  ],
  emergency: "999 in danger. Robin Ashdown, extension 214.",
  reviewOn: "2026-11-27",
} as const satisfies PlanAnswers;

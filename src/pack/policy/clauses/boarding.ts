import { all, any, not } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { hasBoarders, hasJuniors, hasTeens, inEngland, isResidentialSpecial } from "../when.ts";

// Part "boarding": life in the houses, and trips with nights away (facts.md §5.2 row 24, §5.3 Q6, §7.1 rows 28 and 30).

const lastChecked = "2026-11-22";

export const boardingClauses = [
  {
    id: "boarding.trips",
    part: "boarding",
    title: "Trips and nights away",
    when: any(hasJuniors, hasTeens),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "csaCentre" }],
    lastChecked,
    text: "Before a trip the {leadTitle} tells its leader what they need to know, and a child’s safety plan covers it: rooms, changing, nights, telephones. Every child knows which adult to wake. If two children cannot safely go together, the child who was affected is not left behind by default. Leaders ring us the same day, at any hour.",
  },
  {
    id: "boarding.standards",
    part: "boarding",
    title: "The standards for boarding",
    when: all(hasBoarders, inEngland, not(isResidentialSpecial)),
    readers: ["policy"],
    standing: "statutory",
    rests: [
      { source: "boardingStandards", where: "Standards 8, 15 to 17, 20 and 21" },
      { source: "kcsie", where: "Part five" },
    ],
    lastChecked,
    verify:
      "Check that the 2022 edition of the boarding standards is still in force, and the numbers of the standards on safeguarding, relationships, supervision and prefects.",
    text: "We must meet the national minimum standards for boarding schools as well as {guidance}, by day, by night and on days of travel. Everybody who works or stays in a house follows this policy, whether they teach, cook or only sleep there.",
  },
  {
    id: "boarding.residentialStandards",
    part: "boarding",
    title: "The standards for residential special schools",
    when: all(hasBoarders, inEngland, isResidentialSpecial),
    readers: ["policy"],
    standing: "statutory",
    rests: [
      { source: "residentialStandards", where: "the standards on safeguarding, care, relationships and staffing" },
      { source: "kcsie", where: "Part five" },
    ],
    lastChecked,
    verify:
      "Check the edition of the residential special schools standards in force and what it says of each point here.",
    text: "We must meet the national minimum standards for residential special schools as well as {guidance}, by day and by night. Care staff and teachers work from one plan for each child, which also says how that child asks for help after dark. The child’s social worker and placing authority are told of every concern.",
  },
  {
    id: "boarding.nights",
    part: "boarding",
    title: "Rooms and nights",
    heads: true,
    when: hasBoarders,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "boardingStandards", where: "Standard 20, supervision" }],
    lastChecked,
    text: `The person in charge of boarding decides who shares a room, by age and what we know of each boarder, not only by free beds.

- Nobody goes into another boarder’s room after lights out.
- Bathrooms and toilets lock; staff can open them from outside.
- Staff knock, say who they are and wait. They go round at times that differ.
- Staff know where every boarder is. An adult is on call in each house all night, and boarders know how to wake them.`,
  },
  {
    id: "boarding.care",
    part: "boarding",
    title: "Nights where children need care",
    when: isResidentialSpecial,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "residentialStandards" }],
    lastChecked,
    verify: "Check the standards on night staffing and on listening devices or door alarms.",
    text: "Where children need help at night, staff who know how they communicate are awake. A door alarm or listening device is used only where the child’s plan says why, who agreed and until when, and never replaces an adult. A change in sleep, in continence or in how a child takes being washed is told to the {leadTitle}.",
  },
  {
    id: "boarding.prefects",
    part: "boarding",
    title: "Older pupils with duties",
    when: hasBoarders,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "boardingStandards", where: "Standard 21, prefects" }],
    lastChecked,
    verify: "Check the number of the standard on prefects.",
    text: "Older {pupils} with duties are chosen with care, taught this policy and supervised. They do not punish, send younger boarders on errands or go into their rooms at night, and what they hear or see they tell staff the same evening. No welcome, dare or tradition may shame anybody or touch their body.",
  },
  {
    id: "boarding.listener",
    part: "boarding",
    title: "Somebody outside the house",
    when: hasBoarders,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "boardingStandards", where: "contact with somebody independent" }],
    lastChecked,
    verify: "Check what the standards say of the independent person whom boarders can reach.",
    text: "Every boarder meets the independent listener, an adult with no part in running the {setting}, and can ring them or Childline (0800 1111) without asking, or use another way that works for them. The listener tells the {leadTitle} when a child may be at risk.",
  },
  {
    id: "boarding.moving",
    part: "boarding",
    title: "When two boarders share a house",
    heads: true,
    when: hasBoarders,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "csaCentre" }, { source: "kcsie", where: "Part five" }],
    lastChecked,
    text: "From the first night the two children sleep apart, in different houses or with staff between them. The child who displayed the behaviour moves, unless the child who was affected asks to. This judges nobody: lessons, meals, friends and calls home go on. The plan covers bathrooms, meals, prep, evenings, weekends and the journey home. Children in nearby rooms are asked how they are.",
  },
  {
    id: "boarding.families",
    part: "boarding",
    title: "Parents far away, and guardians",
    when: hasBoarders,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "csaCentre" }],
    lastChecked,
    text: "Parents far away are told by telephone or video the same day, on the same terms as others, and rung again within two days; a guardian is then told what they need to look after the child. Nobody is sent away at night, or without an adult who has agreed to meet them. Before a child goes to a guardian or another family, the {leadTitle} asks who lives there and whether it is safe for everybody.",
  },
  {
    id: "boarding.authorities",
    part: "boarding",
    title: "Which local authority",
    when: hasBoarders,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "workingTogether", where: "on referrals" }],
    lastChecked,
    verify:
      "Check with your local safeguarding partners how a referral for a boarder from another area is handed over.",
    text: "The two children’s homes may be in different areas. The {leadTitle} speaks to {socialCare} for the area of the {setting} and of each home, asks who will lead, and writes down who does what. For a child in care the social worker is told too.",
  },
] as const satisfies readonly Clause[];

import type { Clause } from "../clause.ts";
import { hasJuniors } from "../when.ts";

// Part "summary" for children of 7 to 11: at most 220 words (facts.md §5.2 rows 2 and 10, §9).

const lastChecked = "2026-11-22";

export const juniorsClauses = [
  {
    id: "summary.juniorsBody",
    part: "summary",
    title: "Your body is yours",
    heads: true,
    when: hasJuniors,
    readers: ["juniors"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "You decide who touches you. You can say no, even to a friend, and you can change your mind. Other people can say no too. Some parts of your body are private.",
  },
  {
    id: "summary.juniorsNotOkay",
    part: "summary",
    title: "What is not okay",
    heads: true,
    when: hasJuniors,
    readers: ["juniors"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `- Touching private parts, or making somebody touch or look.
- Words or jokes about bodies that upset somebody.
- Showing, asking for or sending pictures of private parts.
- Saying “do not tell”.

If this happens to you, it is not your fault. It does not matter if you laughed, froze or kept quiet.`,
  },
  {
    id: "summary.juniorsTell",
    part: "summary",
    title: "How to tell us",
    heads: true,
    when: hasJuniors,
    readers: ["juniors"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `Tell any adult you trust. You can talk, write or draw. You can bring a friend, or tell for a friend. It is never too late.

{routesDetail}

You can also talk to Childline for free: 0800 1111.`,
  },
  {
    id: "summary.juniorsNext",
    part: "summary",
    title: "What happens next",
    heads: true,
    when: hasJuniors,
    readers: ["juniors"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "The adult listens. They cannot keep it secret, because we have to keep you safe. They tell only the people who can help. We ask what would make you feel safe. We tell you what will happen, and we talk to your family if that is safe.",
  },
  {
    id: "summary.juniorsWorried",
    part: "summary",
    title: "Worried about something you did?",
    heads: true,
    when: hasJuniors,
    readers: ["juniors"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "You can tell us that too. Telling is brave. What you did may have hurt somebody, and it has to stop. You are still one of us, and we will help you.",
  },
] as const satisfies readonly Clause[];

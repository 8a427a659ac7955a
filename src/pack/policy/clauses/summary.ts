import type { Clause } from "../clause.ts";
import { hasTeens, onlyYounger } from "../when.ts";

// Part "summary": one page at the front of the policy that anybody can read (facts.md §5.2 row 2, §8, §9).

const lastChecked = "2026-11-22";

export const summaryClauses = [
  {
    id: "summary.about",
    part: "summary",
    title: "What this is about",
    when: hasTeens,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "ofsted2021" }],
    lastChecked,
    text: "This policy is about sexual behaviour between children and young people that may harm somebody: words, pictures, touching, pressure or force, at {school}, on the way, at home or online. Anybody can be affected, and anybody may behave in this way. We act as if it happens here too.",
  },
  {
    id: "summary.aboutYounger",
    part: "summary",
    title: "What this is about",
    when: onlyYounger,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "ofsted2021" }],
    lastChecked,
    text: "Children are curious about bodies, and most of that is nothing to worry about. This policy is about sexual words, games, touching or pictures that may hurt or frighten a child, at {school}, at home or online. We act as if it happens here too.",
  },
  {
    id: "summary.weDo",
    part: "summary",
    title: "What we do",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    text: `- We listen, and act the same day to keep every child safe.
- We help the child who was affected, and the child who displayed the behaviour. Behaviour is harmful, never a child.
- We work with parents and, where needed, with {socialCare} and the police.`,
  },
  {
    id: "summary.tell",
    part: "summary",
    title: "How to tell somebody",
    heads: true,
    when: hasTeens,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `Any adult here will listen, whether you speak, write or show. You need no proof, you may speak for a friend, and it is never too late. Parents can ask for the {leadTitle}.

Children and young people can also ring Childline on 0800 1111, and adults the NSPCC Helpline on 0808 800 5000. In danger, ring 999.`,
  },
  {
    id: "summary.tellYounger",
    part: "summary",
    title: "How to tell somebody",
    heads: true,
    when: onlyYounger,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: `A child can tell any adult here, by talking, drawing or showing, a little at a time. Parents can ask for the {leadTitle}.

Children can also ring Childline on 0800 1111, and adults the NSPCC Helpline on 0808 800 5000. In danger, ring 999.`,
  },
  {
    id: "summary.next",
    part: "summary",
    title: "What happens next",
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    text: "The adult who is told cannot keep it secret, and tells the {leadTitle} the same day. We ask the child who was affected what would help, decide what happens, and explain it. Parents of each child are told, separately, unless that would put somebody at risk. Nobody is blamed for telling late. To act at once is not to say that anybody did wrong.",
  },
] as const satisfies readonly Clause[];

// Part “sharing”: confidentiality, anonymity and sharing information (facts.md §2.1, §2.2, §2.4, §5.2 row 22).
import { any, is, not } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { nation } from "../questions/school.ts";
import { inEngland } from "../when.ts";

const lastChecked = "2026-11-22";

export const sharingClauses = [
  {
    id: "sharing.need",
    part: "sharing",
    title: "Only who needs to know",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part one and Part five, on confidentiality" }],
    lastChecked,
    verify: "Compare with Part one and Part five of the 2026 edition: our account rests on earlier editions.",
    text: "We must tell only people who need to know, each what their part needs, and the child hears who and why. Those who govern hear numbers, and a name only where an exclusion or complaint comes before them.",
  },
  {
    id: "sharing.consent",
    part: "sharing",
    title: "Sharing to protect a child",
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "informationSharing", where: "on consent and lawful reasons" }, { source: "dataProtection" }],
    lastChecked,
    verify: "Ask your data protection officer which lawful reasons your kind of school relies on.",
    text: "Where a child may be at risk, we must share what is needed with those who can protect them. Consent is not needed, and data protection law is no barrier: our lawful reasons are our duties to safeguard children and the public interest. We tell the child and parents, unless that adds risk, and write down what was shared or held back, and why.",
  },
  {
    id: "sharing.duty",
    part: "sharing",
    title: "The duty to share",
    when: inEngland,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "children2004", where: "section 16LA" }, { source: "informationSharing" }],
    lastChecked,
    verify:
      "Check that section 16LA is in force, and whether it binds your kind of school or those with whom you share.",
    text: "Since 30 September 2026 the Children Act 2004 has held a duty to share information about a child’s safety and welfare. Where it binds us we must keep it, with its statutory guidance.",
  },
  {
    id: "sharing.anonymity",
    part: "sharing",
    title: "Anonymity for life",
    heads: true,
    when: any(inEngland, is(nation, "wales")),
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "anonymity", where: "section 1" }],
    lastChecked,
    verify: "Check from when the protection runs, and that section 1 is the place.",
    text: "Whoever says that a sexual offence was done to them must not be identified, for life, in anything published: no name and no telling detail, on social media too. We tell {pupils} and parents so, and protect the other children’s names as far as we can.",
  },
  {
    id: "sharing.noNames",
    part: "sharing",
    title: "No names in public",
    heads: true,
    when: not(any(inEngland, is(nation, "wales"))),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    verify: "Check what the law of your nation says about naming a child who reports a sexual offence.",
    text: "No child is named in public in a matter like this, neither the child who was affected nor the child who displayed the behaviour nor a witness: no name and no telling detail, on social media too. We tell {pupils} and parents so.",
  },
] as const satisfies readonly Clause[];

import { all, answered, any, is } from "../../../engine/condition.ts";
import type { Clause } from "../clause.ts";
import { faithBody, pupilsAre } from "../questions/school.ts";
import { isFaith } from "../when.ts";

// Part "faith": the school's own voice. It never weakens a duty (facts.md §5.2 row 27, §5.3 Q8).

const lastChecked = "2026-11-22";

export const faithClauses = [
  {
    id: "faith.duty",
    part: "faith",
    title: "Our faith changes no duty",
    when: isFaith,
    readers: ["policy"],
    standing: "statutory",
    rests: [{ source: "kcsie", where: "Part two and Part five" }],
    lastChecked,
    text: "The law and {guidance} must be followed here as in any other {setting}. Nothing in our faith, customs or loyalties makes a duty in this policy smaller, later or a matter of choice. Where the two seem to pull apart, the child’s safety decides.",
  },
  {
    id: "faith.dignity",
    part: "faith",
    title: "Every person has dignity",
    when: isFaith,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "As a {faith} {setting} we believe that every person is of equal worth, whatever was done to them and whatever they have done. So we protect and never shame a child who was affected; and we hold on to a child who displayed the behaviour, tell them the truth and help them to change. Lessons speak in the words of our faith, and leave out nothing that the law requires.",
  },
  {
    id: "faith.forgiveness",
    part: "faith",
    title: "Forgiveness is never asked for",
    when: isFaith,
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "No adult asks a child to forgive, to pray with the other child, to keep silent for the family’s name, or to see harm as a test. Forgiveness, if it comes, is the child’s own. It never takes the place of protection, and it ends no plan.",
  },
  {
    id: "faith.outside",
    part: "faith",
    title: "Not settled inside the community",
    when: isFaith,
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    verify: "Take advice, with your religious authority, on what is heard in sacramental confession.",
    text: "Harm between children is never settled inside the community in place of {socialCare} or the police, and nobody here may ask a family not to speak to them. Chaplains and other faith leaders take what worries them to the {leadTitle} the same day, and tell {pupils} so before a private talk.",
  },
  {
    id: "faith.body",
    part: "faith",
    title: "Our religious authority",
    when: all(isFaith, answered(faithBody)),
    readers: ["policy"],
    standing: "practice",
    rests: [],
    lastChecked,
    text: "We may ask {faithBody} for advice. Its leave is never needed before we speak to {socialCare} or the police, and it is told only what it needs.",
  },
  {
    id: "faith.oneSex",
    part: "faith",
    title: "Girls among girls, boys among boys",
    when: all(isFaith, any(is(pupilsAre, "girls"), is(pupilsAre, "boys"), is(pupilsAre, "mixedLater"))),
    readers: ["policy"],
    standing: "practice",
    rests: [{ source: "kcsie", where: "Part five" }],
    lastChecked,
    text: "Teaching girls and boys apart does not keep harm out. A report about somebody of the same sex is heard like any other, and says nothing about who a child is.",
  },
] as const satisfies readonly Clause[];

/**
 * The parts of the policy in the order in which they print (facts.md §5.2). A part without a paragraph for this school is left
 * out, and the numbers close up. `find` are words by which the gap check finds a part in another policy, in small letters; a
 * star stands for any ending. It looks for the words of other policies, not for ours.
 */
export interface Part {
  readonly title: string;
  /** What the part is for, in a line: shown where a school looks for what is missing. */
  readonly about: string;
  readonly find: readonly string[];
}

export const parts = {
  control: {
    title: "About this policy",
    about: "Which school, which edition, who approved it, when it is looked at again.",
    find: ["review date", "approved by", "date of review", "next review", "policy owner", "ratified"],
  },
  summary: {
    title: "In short",
    about: "One page that anybody can read, with how to tell somebody.",
    find: ["in short", "summary", "at a glance", "key points", "overview"],
  },
  intent: {
    title: "What we believe and intend",
    about: "Child-centred, no tolerance of harm, and every child stays a child.",
    find: ["zero tolerance", "could happen here", "child-centred", "aims", "principle*", "statement of intent"],
  },
  scope: {
    title: "Where and to whom this applies",
    about: "On site, off site, on the way and online; everybody who works or learns here.",
    find: ["scope", "applies to", "off-site", "online", "visitor*", "volunteer*"],
  },
  definitions: {
    title: "What the words mean",
    about: "Harmful sexual behaviour, child-on-child abuse, consent, alleged.",
    find: [
      "definition*",
      "harmful sexual behaviour*",
      "child-on-child",
      "sexual harassment",
      "sexual violence",
      "consent",
    ],
  },
  law: {
    title: "Law and guidance",
    about: "What the policy rests on, with editions and dates.",
    find: [
      "keeping children safe in education",
      "working together",
      "education act",
      "equality act",
      "legislation",
      "guidance",
    ],
  },
  roles: {
    title: "Who does what",
    about: "From the governing body to every pupil, with names in one table.",
    find: [
      "roles and responsibilities",
      "designated safeguarding lead*",
      "governing body",
      "trustee*",
      "deputy",
      "responsibilities",
    ],
  },
  prevention: {
    title: "Preventing harm",
    about: "Culture, places, teaching, bystanders, pupils’ voices.",
    find: ["prevention", "curriculum", "rshe", "relationships education", "culture", "bystander*", "pupil voice"],
  },
  vulnerable: {
    title: "Children who may be more at risk",
    about: "Who is harmed more often, who is heard less, and what that changes.",
    find: ["vulnerab*", "greater risk", "lgbt*", "looked after", "disabilit*", "barrier*"],
  },
  telling: {
    title: "How children can tell us",
    about: "Ways that work for every child, and what happens next.",
    find: ["report a concern", "how to report", "childline", "trusted adult*", "worry box*", "tell someone"],
  },
  response: {
    title: "When a child tells you",
    about: "What every adult does in the first minutes.",
    find: ["disclosure*", "listen*", "leading question*", "promise confidentiality", "reassur*"],
  },
  levels: {
    title: "How serious it is, and what follows",
    about: "Judging behaviour, the four routes, and writing down why.",
    find: ["early help", "manage internally", "continuum", "referral*", "brook", "traffic light*", "threshold*"],
  },
  safety: {
    title: "Keeping children safe straight away",
    about: "Classes, shared places and journeys while facts are still unclear.",
    find: ["immediate*", "separat*", "shared classes", "keep apart", "distance", "transport"],
  },
  assessment: {
    title: "Risk and needs assessment, and the safety plan",
    about: "When there must be one, what is in it, how it is reviewed.",
    find: ["risk assessment*", "risk and needs", "safety plan*", "needs assessment*"],
  },
  recording: {
    title: "Records",
    about: "What is written, where it is kept, who sees it, how long.",
    find: ["record keeping", "recording", "child protection file*", "chronolog*", "retention", "transfer*"],
  },
  affected: {
    title: "Supporting the child who was affected",
    about: "Control, choice, a trusted adult, help from outside.",
    find: ["support for the victim", "supporting the victim", "victim*", "child affected", "therap*", "counsel*"],
  },
  displayed: {
    title: "Supporting the child who displayed the behaviour",
    about: "Safeguarding and education for this child too.",
    find: ["alleged perpetrator*", "child who displayed", "displaying", "underlying", "rehabilit*"],
  },
  others: {
    title: "Other children, brothers and sisters, and rumours",
    about: "Witnesses, friends, siblings, talk and social media.",
    find: ["witness*", "sibling*", "social media", "rumour*", "peer group*", "other children"],
  },
  parents: {
    title: "Parents and carers",
    about: "Who tells them what, apart from each other, and what is never said.",
    find: ["parents", "carers", "inform parents", "meet with"],
  },
  sanctions: {
    title: "Discipline",
    about: "Behaviour policy, suspension and support side by side.",
    find: ["sanction*", "disciplin*", "exclusion*", "suspen*", "behaviour policy", "consequence*"],
  },
  images: {
    title: "Images and life online",
    about: "Nude and semi-nude images, generated images, devices.",
    find: ["nude*", "semi-nude*", "sexting", "image*", "deepfake*", "report remove", "youth produced"],
  },
  sharing: {
    title: "Confidentiality, anonymity and sharing information",
    about: "What cannot be promised, who is told, and on what ground.",
    find: ["confidential*", "anonym*", "information sharing", "data protection", "gdpr", "consent to share"],
  },
  police: {
    title: "The police and criminal proceedings",
    about: "When the police are told, and what the school does meanwhile.",
    find: ["police", "criminal", "bail", "crown prosecution", "not guilty", "investigation*"],
  },
  boarding: {
    title: "Boarding and overnight stays",
    about: "Houses, nights, older pupils with duties, trips.",
    find: ["boarding", "boarder*", "residential", "overnight", "dormitor*", "trip*"],
  },
  early: {
    title: "Personal care and early years",
    about: "What is ordinary at this age, what is not, and care of the body.",
    find: ["early years", "eyfs", "intimate care", "nappy", "nappies", "personal care", "toileting"],
  },
  send: {
    title: "Children with special educational needs or disabilities",
    about: "Understanding, communication, adapted plans.",
    find: ["special educational needs", "communication", "adapt*", "developmental*", "autis*"],
  },
  faith: {
    title: "Our faith and community",
    about: "The school’s own voice; duties stay as they are.",
    find: ["faith", "church*", "dioces*", "religious", "community"],
  },
  training: {
    title: "Training",
    about: "Who learns what, and when.",
    find: ["training", "induction", "cpd", "professional development"],
  },
  wellbeing: {
    title: "Looking after staff",
    about: "Supervision, debriefs, and that this work is felt.",
    find: ["supervision", "staff wellbeing", "staff well-being", "debrief*", "support for staff"],
  },
  complaints: {
    title: "When somebody disagrees",
    about: "Escalation, complaints, whistleblowing.",
    find: ["complaint*", "whistleblow*", "whistle-blow*", "escalat*", "disagree*"],
  },
  monitoring: {
    title: "Watching how well this works",
    about: "Patterns, numbers that name nobody, reports to the board.",
    find: ["monitor*", "governors’ report", "report to governors", "pattern*", "trend*", "evaluat*"],
  },
  linked: {
    title: "Other policies",
    about: "What this one leans on.",
    find: ["linked policies", "related policies", "should be read with", "other policies", "alongside"],
  },
  appendices: {
    title: "Appendices",
    about: "Contacts, the path of a decision, words.",
    find: ["appendix", "appendices", "contacts", "flowchart*", "glossary", "helpline*"],
  },
} as const satisfies Readonly<Record<string, Part>>;

export type PartId = keyof typeof parts;

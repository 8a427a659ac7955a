import type { IsoDate } from "../../lib/dates.ts";
import type { Nation } from "./sources.ts";

/** Who may turn to a service. */
export const audiences = {
  anyone: "Anybody",
  children: "Children and young people",
  adults: "Adults who worry about a child",
  staff: "People who work with children",
} as const;

/**
 * A service outside school (facts.md §8). Dated and sourced like every fact that can change: whoever relies on one first reads
 * what is to be checked. A service that has closed is taken out of this list, never marked in it.
 */
export interface Contact {
  readonly name: string;
  /** What it is for, in a line of our own. */
  readonly about: string;
  readonly audience: keyof typeof audiences;
  /** Who it is for by age, where that is limited. */
  readonly ages?: string;
  /** Where it works; absent where it works in all four nations. */
  readonly nations?: readonly Nation[];
  readonly number?: string;
  /** A number for text messages, with what to send where that matters. */
  readonly text?: string;
  readonly email?: string;
  /** An address without a scheme, for people to type. The app opens none. */
  readonly at?: string;
  /** When somebody answers, as far as that is known. */
  readonly hours?: string;
  readonly lastChecked: IsoDate;
  /** How well it is known: A read at the source, B second-hand, K general knowledge (facts.md §0.1). */
  readonly mark: "A" | "B" | "K";
  /** What a person has to check before relying on it; absent where nothing is in doubt. */
  readonly verify?: string;
}

const lastChecked = "2026-11-22";
const checkNumber = "Check the number and the hours.";
const checkHours = "Check the hours.";
const checkSite = "Check the address.";

export const contacts = {
  emergency: {
    name: "Police, fire or ambulance",
    about: "Somebody is in danger, or badly hurt.",
    audience: "anyone",
    number: "999",
    hours: "At any time",
    lastChecked,
    mark: "A",
  },
  police: {
    name: "Police, when it is not an emergency",
    about: "A crime may have happened and nobody is in danger now.",
    audience: "anyone",
    number: "101",
    lastChecked,
    mark: "A",
  },
  nhs: {
    name: "NHS advice line",
    about: "Medical advice, and the way to a sexual assault referral centre.",
    audience: "anyone",
    nations: ["england", "wales", "scotland"],
    number: "111",
    lastChecked,
    mark: "K",
    verify: "Check how a sexual assault referral centre is reached where you are.",
  },
  nspcc: {
    name: "NSPCC Helpline",
    about: "Worries about any child.",
    audience: "adults",
    number: "0808 800 5000",
    text: "88858",
    email: "help@nspcc.org.uk",
    lastChecked,
    mark: "B",
    verify: checkHours,
  },
  nspccEducation: {
    name: "NSPCC Report Abuse in Education",
    about: "Abuse in schools, now or long ago.",
    audience: "anyone",
    number: "0800 136 663",
    email: "help@nspcc.org.uk",
    lastChecked,
    mark: "B",
    verify: "It was paid for by a grant with an end: check that it still answers.",
  },
  nspccWhistleblowing: {
    name: "NSPCC whistleblowing advice line",
    about: "Staff who cannot raise a worry at their own place of work.",
    audience: "staff",
    number: "0800 028 0285",
    lastChecked,
    mark: "B",
    verify: checkNumber,
  },
  childline: {
    name: "Childline",
    about: "Somebody to talk to, about anything, in confidence.",
    audience: "children",
    ages: "under 19",
    number: "0800 1111",
    at: "childline.org.uk",
    hours: "At any time",
    lastChecked,
    mark: "A",
  },
  reportRemove: {
    name: "Report Remove",
    about: "Gets a nude image of oneself off the public internet. It does not reach private chats.",
    audience: "children",
    ages: "under 18",
    at: "childline.org.uk",
    lastChecked,
    mark: "A",
    verify: "Older children may be asked to show their age: check how.",
  },
  iwf: {
    name: "Internet Watch Foundation",
    about: "Reports of sexual images of children on the public internet.",
    audience: "anyone",
    at: "iwf.org.uk",
    lastChecked,
    mark: "A",
  },
  ceop: {
    name: "CEOP",
    about: "The police for grooming, sexual blackmail and abuse of children online.",
    audience: "anyone",
    at: "ceop.police.uk",
    lastChecked,
    mark: "A",
  },
  stopItNow: {
    name: "Stop It Now",
    about:
      "Advice in confidence about sexual behaviour of children; the Lucy Faithfull Foundation also calls school staff back and advises on a case.",
    audience: "adults",
    number: "0808 1000 900",
    at: "lucyfaithfull.org.uk",
    lastChecked,
    mark: "A",
    verify: checkHours,
  },
  shore: {
    name: "Shore",
    about: "For teenagers who worry about their own sexual thoughts or behaviour. No name is asked.",
    audience: "children",
    ages: "13 to 18",
    at: "shorespace.org.uk",
    lastChecked,
    mark: "B",
    verify: checkSite,
  },
  onlineSafety: {
    name: "Professionals Online Safety Helpline",
    about: "Advice for staff about harm to children online.",
    audience: "staff",
    number: "0344 381 4772",
    email: "helpline@saferinternet.org.uk",
    hours: "Weekdays, 10 to 4 in what we found",
    lastChecked,
    mark: "B",
    verify: checkNumber,
  },
  harmfulContent: {
    name: "Report Harmful Content",
    about: "Helps when a platform does not take down what breaks its own rules.",
    audience: "anyone",
    ages: "13 and over",
    at: "reportharmfulcontent.com",
    lastChecked,
    mark: "A",
  },
  rapeCrisis: {
    name: "Rape Crisis England and Wales",
    about: "Support after rape or sexual violence. Younger children: Childline.",
    audience: "anyone",
    ages: "16 and over",
    nations: ["england", "wales"],
    number: "0808 500 2222",
    at: "247sexualabusesupport.org.uk",
    hours: "At any time",
    lastChecked,
    mark: "K",
    verify: "Check the number. The age was read at the source.",
  },
  survivorsTrust: {
    name: "The Survivors Trust",
    about: "Support for those to whom sexual violence was done, and for people close to them.",
    audience: "anyone",
    number: "08088 010818",
    at: "thesurvivorstrust.org",
    lastChecked,
    mark: "K",
    verify: checkNumber,
  },
  csaCentre: {
    name: "Centre of expertise on child sexual abuse",
    about: "Guides for schools on safety plans and on talking with children and parents.",
    audience: "staff",
    at: "csacentre.org.uk",
    lastChecked,
    mark: "A",
  },
  samaritans: {
    name: "Samaritans",
    about: "Somebody to talk to, also for staff who carry something heavy.",
    audience: "anyone",
    number: "116 123",
    hours: "At any time",
    lastChecked,
    mark: "B",
    verify: checkNumber,
  },
  shout: {
    name: "Shout",
    about: "Support by text message in a crisis.",
    audience: "anyone",
    text: "85258",
    lastChecked,
    mark: "B",
    verify: checkNumber,
  },
  liveFearFree: {
    name: "Live Fear Free",
    about: "Sexual violence and abuse in the family, in Wales.",
    audience: "anyone",
    nations: ["wales"],
    number: "0808 80 10 800",
    lastChecked,
    mark: "K",
    verify: checkNumber,
  },
  meic: {
    name: "Meic",
    about: "Information and somebody to talk to, in Wales.",
    audience: "children",
    nations: ["wales"],
    number: "080880 23456",
    lastChecked,
    mark: "K",
    verify: checkNumber,
  },
  rapeCrisisScotland: {
    name: "Rape Crisis Scotland",
    about: "Support after rape or sexual violence, in Scotland.",
    audience: "anyone",
    nations: ["scotland"],
    number: "08088 01 03 02",
    lastChecked,
    mark: "K",
    verify: "Check the number, the hours and from what age.",
  },
  nexus: {
    name: "Nexus",
    about: "Support after sexual violence, in Northern Ireland.",
    audience: "anyone",
    nations: ["northernIreland"],
    number: "028 9032 6803",
    lastChecked,
    mark: "K",
    verify: "Check the number, the hours and from what age.",
  },
} as const satisfies Readonly<Record<string, Contact>>;
export type ContactId = keyof typeof contacts;

export const contactOf = (id: ContactId): Contact => contacts[id];

/** Whether a service works in a nation. */
export const worksIn = ({ nations }: Contact, nation: Nation): boolean => nations?.includes(nation) ?? true;

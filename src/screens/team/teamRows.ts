import type { Role } from "../../records/members.ts";
import {
  ChartIcon,
  DocumentIcon,
  GuidanceIcon,
  type Icon,
  PeopleIcon,
  PersonIcon,
  PhoneIcon,
  PolicyIcon,
} from "../../ui/icons.ts";

const everybody: readonly Role[] = ["dsl", "deputy", "head", "recorder"];
const leads: readonly Role[] = ["dsl", "deputy"];

/** What there is for the team, in the order of the page, and for whom. */
export const teamRows: readonly {
  readonly href: string;
  readonly icon: Icon;
  readonly title: string;
  readonly detail: string;
  readonly isFor: readonly Role[];
}[] = [
  {
    href: "/team/sessions",
    icon: PeopleIcon,
    title: "Team sessions",
    detail: "Invented cases to talk over together, in ten or forty-five minutes, with notes and a handout to print.",
    isFor: everybody,
  },
  {
    href: "/team/confidence",
    icon: ChartIcon,
    title: "Staff confidence check",
    detail: "How sure colleagues feel, without names, and what would help them.",
    isFor: ["dsl", "deputy", "head"],
  },
  {
    href: "/team/supervision",
    icon: PersonIcon,
    title: "Your supervision",
    detail:
      "Notes about you, after supervision or something heavy, and where to find help for yourself. Only you see them.",
    isFor: everybody,
  },
  {
    href: "/team/training",
    icon: DocumentIcon,
    title: "Training log",
    detail: "Who was trained in what, until when that holds, and what is to be renewed.",
    isFor: ["dsl", "deputy", "head"],
  },
  {
    href: "/team/tools",
    icon: PolicyIcon,
    title: "Tools, and who is trained",
    detail: "Brook, AIM, Hackett’s continuum and others: what each is, for whom, on what terms.",
    isFor: everybody,
  },
  {
    href: "/settings/practice",
    icon: GuidanceIcon,
    title: "Practise with invented cases",
    detail: "The practice school: eight cases from reception to the sixth form, apart from your records.",
    isFor: leads,
  },
  {
    href: "/guidance/contacts",
    icon: PhoneIcon,
    title: "Who can help",
    detail: "Services outside school, for children and for the adults who look after them.",
    isFor: everybody,
  },
];

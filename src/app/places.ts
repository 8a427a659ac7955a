import type { roleIn, Workspace } from "../records/workspace.ts";
import {
  ChartIcon,
  DocumentIcon,
  EditIcon,
  GuidanceIcon,
  HomeIcon,
  type Icon,
  PeopleIcon,
  PolicyIcon,
  ReferralIcon,
  SettingsIcon,
  ShieldIcon,
} from "../ui/icons.ts";

/** An entry of the navigation. */
export interface Place {
  readonly href: string;
  readonly label: string;
  /** Where there is little room. */
  readonly short: string;
  readonly icon: Icon;
  /** Other addresses that are reached from it. */
  readonly also?: readonly string[];
}

export const places: readonly Place[] = [
  { href: "/", label: "Today", short: "Today", icon: HomeIcon },
  { href: "/incidents", label: "Incidents", short: "Incidents", icon: DocumentIcon },
  { href: "/plans", label: "Safety plans", short: "Plans", icon: ShieldIcon },
  { href: "/referrals", label: "Referrals", short: "Referrals", icon: ReferralIcon },
  { href: "/policy", label: "Policy", short: "Policy", icon: PolicyIcon },
  { href: "/children", label: "Children", short: "Children", icon: PeopleIcon, also: ["/received"] },
  { href: "/guidance", label: "What to do", short: "Guide", icon: GuidanceIcon, also: ["/team"] },
  { href: "/insights", label: "Insights", short: "Insights", icon: ChartIcon, also: ["/patterns"] },
  { href: "/settings", label: "Settings", short: "Settings", icon: SettingsIcon, also: ["/directory"] },
];

const settings: Place = { href: "/settings", label: "Your passphrase", short: "Passphrase", icon: SettingsIcon };

/** Where each role can go. Those who open everything go everywhere. */
export const placesOf: Readonly<Record<ReturnType<typeof roleIn>, readonly Place[]>> = {
  dsl: places,
  deputy: places,
  head: [
    { href: "/", label: "The school", short: "School", icon: HomeIcon },
    { href: "/policy", label: "Policy", short: "Policy", icon: PolicyIcon },
    { href: "/guidance", label: "What to do", short: "Guide", icon: GuidanceIcon, also: ["/team"] },
    { href: "/directory", label: "Directory", short: "Directory", icon: PeopleIcon },
    settings,
  ],
  recorder: [
    { href: "/", label: "Your concerns", short: "Concerns", icon: EditIcon, also: ["/concerns"] },
    { href: "/guidance", label: "What to do", short: "Guide", icon: GuidanceIcon, also: ["/team"] },
    settings,
  ],
};

const listOf: Readonly<Record<string, string>> = {
  incident: "/incidents",
  "risk-assessment": "/plans",
  referral: "/referrals",
  note: "/children",
  "agency-status": "/children",
  policy: "/policy",
  "school-check": "/policy",
  "policy-gap": "/policy",
  "governors-report": "/insights",
  training: "/guidance",
};

/** The navigation entry an address belongs to: a file to the list it is on. */
export function placeOf(
  path: string,
  file: Pick<ReturnType<Workspace["caseFile"]["get"]>, "drafts" | "finished">,
  among: readonly Place[] = places,
): string | undefined {
  const fileId = /^\/file\/([^/]+)/.exec(path)?.[1];
  if (fileId !== undefined) {
    const record = [...file.finished.values(), ...file.drafts.values()].find((each) => each.fileId === fileId);
    return record && listOf[record.templateId];
  }
  const isAt = (href: string) => path === href || (href !== "/" && path.startsWith(`${href}/`));
  return among.find(({ href, also = [] }) => [href, ...also].some(isAt))?.href;
}

/** Where somebody is writing, nothing interrupts and the whole width is theirs. */
export const isWriting = (path: string): boolean => path.startsWith("/write/");

/** The questions themselves, whose bar says what is being written; not the page that checks the answers. */
export const isAsking = (path: string): boolean => /^\/write\/[^/]+$/.test(path);

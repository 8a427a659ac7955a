import { useLocation } from "wouter";
import { Card } from "../../ui/Card.tsx";
import {
  ClockIcon,
  DownloadIcon,
  GuidanceIcon,
  HomeIcon,
  InfoIcon,
  PeopleIcon,
  ShieldIcon,
  ShowIcon,
} from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useCaseFile } from "../workspace.tsx";
import { ClosedDays } from "./ClosedDays.tsx";
import { OwnPlaces } from "./OwnPlaces.tsx";
import { ReachTheSchool } from "./ReachTheSchool.tsx";
import { SchoolAndYou } from "./SchoolAndYou.tsx";

/** The school, the person who uses this vault, and what the school knows of the authorities around it. */
export function Settings() {
  const { school, people } = useCaseFile();
  const me = school && people.get(school.me);
  if (school === undefined || me === undefined) return null;
  return (
    <div className="stack stack-loose measure">
      <PageHeader title="Settings" />
      <SchoolAndYou school={school} me={me} />
      <ReachTheSchool school={school} />
      <ClosedDays school={school} />
      <OwnPlaces school={school} />
      <Elsewhere />
    </div>
  );
}

/** What has a page of its own. */
function Elsewhere() {
  const [, go] = useLocation();
  const { size } = useCaseFile().authorities;
  const pages = [
    {
      icon: PeopleIcon,
      title: "Who can unlock Waymark",
      detail: "Several people on this device, each with a passphrase and a role. Passphrases and the recovery key.",
      href: "/settings/people",
    },
    {
      icon: ShieldIcon,
      title: "Are my records safe?",
      detail: "How the two copies, the browser, the last backup and the app itself stand.",
      href: "/settings/safe",
    },
    {
      icon: DownloadIcon,
      title: "Backup",
      detail: "One encrypted file with every record in it, and what to do with it if this device is lost.",
      href: "/settings/backup",
    },
    {
      icon: ShowIcon,
      title: "Activity log",
      detail: "Who looked at, wrote, changed or handed over which record, and whether all of it still holds together.",
      href: "/settings/activity",
    },
    {
      icon: GuidanceIcon,
      title: "Directory",
      detail: `The authorities you deal with, and how to reach them. ${howMany(size)}`,
      href: "/directory",
    },
    {
      icon: ClockIcon,
      title: "How long records are kept",
      detail:
        "Records to be looked at, legal holds, and certificates of what was disposed of. Nothing is deleted by itself.",
      href: "/settings/keeping",
    },
    {
      icon: InfoIcon,
      title: "Help",
      detail: "How each thing is done, step by step; the keys; what is new.",
      href: "/guidance/help",
    },
    {
      icon: HomeIcon,
      title: "Practice school",
      detail: "A school of invented people on this device, apart from your own records, to try things in.",
      href: "/settings/practice",
    },
  ] as const;
  return (
    <Card flush>
      <List label="More settings">
        {pages.map((page) => (
          <ListRow key={page.href} {...page} onOpen={() => go(page.href)} />
        ))}
      </List>
    </Card>
  );
}

const howMany = (count: number): string =>
  count === 0 ? "Empty so far." : count === 1 ? "1 authority." : `${count} authorities.`;

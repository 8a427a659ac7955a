import { type Icon, PeopleIcon, PhoneIcon } from "../../ui/icons.ts";

/** What stands beside the cards under “What to do”. A line here is a place on the page. */
export const more: readonly {
  readonly href: string;
  readonly icon: Icon;
  readonly title: string;
  readonly detail: string;
}[] = [
  {
    href: "/team",
    icon: PeopleIcon,
    title: "Your team",
    detail: "Learning, support and confidence of the adults who do this work.",
  },
  {
    href: "/guidance/contacts",
    icon: PhoneIcon,
    title: "Who can help",
    detail: "Services outside school, and when each was last checked.",
  },
];

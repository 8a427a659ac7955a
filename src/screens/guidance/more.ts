import { searchable } from "../../casefile/search/text.ts";
import { type Icon, InfoIcon, PeopleIcon, PhoneIcon, PolicyIcon } from "../../ui/icons.ts";

interface More {
  readonly href: string;
  readonly icon: Icon;
  readonly title: string;
  readonly detail: string;
  /** Words that people type who look for it. Never shown. */
  readonly typed?: string;
}

/** What stands beside the cards under “What to do”. A line here is a place on the page. */
export const more: readonly More[] = [
  {
    href: "/guidance/understanding",
    icon: PolicyIcon,
    title: "Understanding behaviour",
    detail: "What to think about before anybody says how worrying it is.",
    typed:
      "level levels hackett continuum normal expected healthy development developmental stage appropriate inappropriate problematic indicators power consent exploitation cse send",
  },
  {
    href: "/team",
    icon: PeopleIcon,
    title: "Your team",
    detail: "Learning, support and confidence of the adults who do this work.",
    typed:
      "staff colleagues training session sessions confidence confident survey check supervision debrief upset stressed",
  },
  {
    href: "/guidance/contacts",
    icon: PhoneIcon,
    title: "Who can help",
    detail: "Services outside school, and when each was last checked.",
  },
  {
    href: "/guidance/law",
    icon: PolicyIcon,
    title: "Law and guidance",
    detail: "Names, ages, duties and what to read, in your nation.",
    typed:
      "act legal threshold thresholds criminal responsibility statutory kcsie nation england wales scotland northern ireland duty",
  },
  {
    href: "/guidance/help",
    icon: InfoIcon,
    title: "Help with Waymark",
    detail: "How each thing is done, step by step; the keys; what is new.",
    typed: "help waymark manual instructions backup passphrase forgotten keyboard update offline ipad",
  },
];

const wordsIn = (text: string): readonly string[] => searchable(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Of what stands beside the cards, that which somebody who types these words looks for: one whole word, or the beginning of a long one. */
export function moreFor(typed: string): readonly More[] {
  const wanted = wordsIn(typed);
  return more.filter(({ title, typed: also }) => {
    const own = wordsIn(`${title} ${also ?? ""}`).filter((word) => word.length > 2);
    return wanted.some((word) => own.some((each) => each === word || (word.length > 4 && each.startsWith(word))));
  });
}

import { Link } from "wouter";
import { BackIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";

/** At the foot of each page of the help. */
export const BackToHelp = () => (
  <div>
    <Link href="/guidance/help" asChild>
      <LinkButton variant="quiet" icon={BackIcon}>
        All of the help
      </LinkButton>
    </Link>
  </div>
);

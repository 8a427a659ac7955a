import { Link } from "wouter";
import { LinkButton } from "../ui/LinkButton.tsx";
import { PageHeader } from "../ui/PageHeader.tsx";

export const NotFound = () => (
  <div className="stack measure">
    <PageHeader title="There is nothing at this address" takesFocus />
    <p>
      The address may have been typed wrongly, or what was here has been finished or removed. Nothing has been lost.
    </p>
    <div>
      <Link href="/" asChild>
        <LinkButton variant="primary">Go to Today</LinkButton>
      </Link>
    </div>
  </div>
);

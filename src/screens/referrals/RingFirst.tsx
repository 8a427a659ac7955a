import "./referrals.css";
import { Link } from "wouter";
import { type LineKey, lineNames } from "../../casefile/directory/directory.ts";
import type { Authority } from "../../casefile/entities.ts";
import { Card } from "../../ui/Card.tsx";
import { PhoneIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PhoneLink } from "../../ui/PhoneLink.tsx";

/** Before anything is typed: who can act now, with their numbers as the directory has them. */
export const RingFirst = ({ authorities }: { readonly authorities: readonly Authority[] }) => (
  <Card title="If a child is in danger now: ring 999, then the front door" accent="red">
    <p>Nobody has to write anything before a child is safe. Ring first; the referral can be started while you wait.</p>
    <div>
      <LinkButton variant="danger" icon={PhoneIcon} href="tel:999">
        Ring 999
      </LinkButton>
    </div>
    {authorities.length === 0 ? (
      <p>
        No telephone numbers are written down yet. The authority’s own website has them.{" "}
        <Link href="/directory">Add them to the directory</Link>, and they stand here next time.
      </p>
    ) : (
      // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
      <ul role="list" className="ring-list" aria-label="Telephone numbers">
        {authorities.map((authority) => (
          <Numbers key={authority.id} authority={authority} />
        ))}
      </ul>
    )}
  </Card>
);

const urgentLines: readonly LineKey[] = ["frontDoor", "outOfHours"];

function Numbers({ authority }: { readonly authority: Authority }) {
  const lines = urgentLines.filter((key) => authority[key].phone.trim() !== "");
  return (
    <li>
      <strong>{authority.name}</strong>
      {lines.length === 0 && (
        <p>
          No telephone number is written down. <Link href={`/directory/${authority.id}`}>Add it to the directory</Link>
        </p>
      )}
      {lines.map((key) => (
        <p key={key} className="ring-line">
          {lineNames[key]}: <PhoneLink text={authority[key].phone} />
          {authority[key].hours !== "" && ` · ${authority[key].hours}`}
        </p>
      ))}
    </li>
  );
}

import { Link } from "wouter";
import type { Child } from "../../casefile/entities.ts";
import { Card } from "../../ui/Card.tsx";
import { useCaseFile } from "../workspace.tsx";

/** Where the child lives, and the authority that a referral goes to. */
export function ChildHome({ child: { address, authority } }: { readonly child: Child }) {
  const home = useCaseFile().authorities.get(authority);
  return (
    <Card title="Home">
      {address === "" ? (
        <p className="muted">No address written down yet. A referral asks for it.</p>
      ) : (
        <p className="as-written">{address}</p>
      )}
      <p>Authority: {home === undefined ? "not known yet" : <Link href={`/directory/${home.id}`}>{home.name}</Link>}</p>
    </Card>
  );
}

import { useState } from "react";
import { Link } from "wouter";
import { isEmptyLine } from "../../casefile/directory/directory.ts";
import type { Id } from "../../lib/ids.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useCaseFile } from "../workspace.tsx";
import { AuthorityView } from "./AuthorityView.tsx";
import { EditAuthority } from "./EditAuthority.tsx";

/** One authority: to be read, or to be written. An entry that says nothing yet opens for writing. */
export function AuthorityScreen({ authorityId }: { readonly authorityId: Id }) {
  const authority = useCaseFile().authorities.get(authorityId);
  const [editing, setEditing] = useState(() => authority !== undefined && isEmptyLine(authority.frontDoor));
  if (authority === undefined)
    return (
      <div className="stack stack-loose measure">
        <PageHeader
          title="This authority is not in the directory"
          detail="It was removed, or the address is from another device."
          takesFocus
        />
        <div>
          <Link href="/directory" asChild>
            <LinkButton>Go to the directory</LinkButton>
          </Link>
        </div>
      </div>
    );
  return editing ? (
    <EditAuthority authority={authority} onDone={() => setEditing(false)} />
  ) : (
    <AuthorityView authority={authority} onEdit={() => setEditing(true)} />
  );
}

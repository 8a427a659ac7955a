import { Link } from "wouter";
import { type Child, childLabel } from "../../casefile/entities.ts";
import { localDate, longDate } from "../../lib/dates.ts";
import { EditIcon, ReferralIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { senWords } from "../valueWords.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { AddNote } from "./AddNote.tsx";
import { childInShort } from "./childWords.ts";

/** Who this is, whom the child trusts, and what can be begun from here. */
export function ChildHeader({ child }: { readonly child: Child }) {
  return (
    <PageHeader
      title={childLabel(child)}
      detail={<AtAGlance child={child} />}
      actions={
        <>
          <Link href={`/children/${child.id}/details`} asChild>
            <LinkButton icon={EditIcon}>Change details</LinkButton>
          </Link>
          <Link href={`/referrals/start/child/${child.id}`} asChild>
            <LinkButton icon={ReferralIcon}>Refer this child</LinkButton>
          </Link>
          {child.leaving === undefined && (
            <Link href={`/children/${child.id}/leaving`} asChild>
              <LinkButton>Is leaving</LinkButton>
            </Link>
          )}
          <AddNote childId={child.id} />
        </>
      }
      takesFocus
    />
  );
}

function AtAGlance({ child }: { readonly child: Child }) {
  const { people } = useCaseFile();
  const today = localDate(useWorkspace().now());
  const trusted = people.get(child.trustedAdult);
  const parts = [
    childInShort(child, today),
    child.dateOfBirth && `born ${longDate(child.dateOfBirth)}`,
    child.sen === "support" || child.sen === "plan" ? senWords[child.sen] : "",
    trusted && `adult to trust: ${trusted.name}`,
  ];
  return parts.filter(Boolean).join(" · ");
}

import { useState } from "react";
import { Link } from "wouter";
import { type Child, childLabel } from "../../casefile/entities.ts";
import { localDate, longDate } from "../../lib/dates.ts";
import { Button } from "../../ui/Button.tsx";
import { EditIcon, ReferralIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { ChildDetailsForm } from "./ChildDetailsForm.tsx";
import { ageInWords, senWords, yearInWords } from "./childWords.ts";

/** Who this is, whom the child trusts, and what can be begun from here. */
export function ChildHeader({ child }: { readonly child: Child }) {
  const [editing, setEditing] = useState(false);
  return (
    <>
      <PageHeader
        title={childLabel(child)}
        detail={<AtAGlance child={child} />}
        actions={
          <>
            <Button icon={EditIcon} onClick={() => setEditing(true)}>
              Change details
            </Button>
            <Link href={`/referrals/start/child/${child.id}`} asChild>
              <LinkButton icon={ReferralIcon}>Refer this child</LinkButton>
            </Link>
            {child.leaving === undefined && (
              <Link href={`/children/${child.id}/leaving`} asChild>
                <LinkButton>Is leaving</LinkButton>
              </Link>
            )}
          </>
        }
        takesFocus
      />
      <ChildDetailsForm key={String(editing)} child={child} isOpen={editing} onClose={() => setEditing(false)} />
    </>
  );
}

function AtAGlance({ child }: { readonly child: Child }) {
  const { people } = useCaseFile();
  const today = localDate(useWorkspace().now());
  const trusted = people.get(child.trustedAdult);
  const parts = [
    yearInWords(child.yearGroup),
    ageInWords(child, today),
    child.dateOfBirth && `born ${longDate(child.dateOfBirth)}`,
    child.sen === "support" || child.sen === "plan" ? senWords[child.sen] : "",
    trusted && `adult to trust: ${trusted.name}`,
  ];
  return parts.filter(Boolean).join(" · ");
}

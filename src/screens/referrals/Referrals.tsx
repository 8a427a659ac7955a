import { useState } from "react";
import { Link } from "wouter";
import { type CaseFile, type FileNow, filesOf, fold } from "../../casefile/casefile.ts";
import { referralAnswers } from "../../casefile/referral/referrals.ts";
import { authorityOf } from "../../casefile/referral/state.ts";
import type { Names } from "../../engine/template.ts";
import { fileReference } from "../../records/copies.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Field } from "../../ui/Field.tsx";
import { PlusIcon, ReferralIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { List } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { ReferralRow } from "../ReferralRow.tsx";
import { useCaseFile, useNames } from "../workspace.tsx";

/** Every referral, newest first, with where it stands. */
export function Referrals() {
  const file = useCaseFile();
  const names = useNames();
  const [wanted, setWanted] = useState("");
  const referrals = filesOf(file, "referral");
  const shown = referrals.filter((each) => fold(wordsOf(file, each, names)).includes(fold(wanted)));
  return (
    <div className="stack stack-loose">
      <PageHeader title="Referrals" detail="To children’s social care. One child a referral." actions={<Start />} />
      {referrals.length === 0 ? (
        <Card>
          <EmptyState icon={ReferralIcon} title="No referrals yet">
            <p>Start one from an incident, a plan or a child, and what is known comes along.</p>
          </EmptyState>
        </Card>
      ) : (
        <>
          {referrals.length > 8 && (
            <Field label="Find a referral" hint="By a child’s name, an authority or a number">
              <TextInput type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
            </Field>
          )}
          <Card flush>
            <List label="Referrals">
              {shown.map((each) => (
                <ReferralRow key={each.fileId} referral={each} />
              ))}
            </List>
            {shown.length === 0 && <EmptyState icon={ReferralIcon} title={`No referral matches “${wanted}”`} />}
          </Card>
        </>
      )}
    </div>
  );
}

const Start = () => (
  <Link href="/referrals/start" asChild>
    <LinkButton variant="primary" icon={PlusIcon}>
      Start a referral
    </LinkButton>
  </Link>
);

/** What a referral can be found by. */
const wordsOf = (file: CaseFile, referral: FileNow, names: Names): string => {
  const { child } = referralAnswers(referral);
  const authority = authorityOf(file, referral);
  return [
    fileReference(referral),
    child === undefined ? "" : names.child(child),
    authority === "" ? "" : names.authority(authority),
  ].join(" ");
};

import { Link } from "wouter";
import type { FileNow } from "../../casefile/casefile.ts";
import { type Child, childName } from "../../casefile/entities.ts";
import { roleInWords } from "../../casefile/involvements.ts";
import type { Id } from "../../lib/ids.ts";
import { fileReference } from "../../records/copies.ts";
import { startReferral } from "../../records/referrals.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { hrefOf } from "../hrefOf.ts";
import type { Starting } from "../useStart.tsx";
import { useNames, useWorkspace } from "../workspace.tsx";
import { HomeAuthority } from "./HomeAuthority.tsx";

interface Props {
  readonly child: Child;
  /** The incident or plan that the referral rests on. */
  readonly from?: Id;
  readonly role?: string | undefined;
  /** Those there are already. */
  readonly referrals: readonly FileNow[];
  /** Offers another although there is one. */
  readonly another?: boolean;
  readonly onStart: (starting: Starting) => Promise<void>;
}

/** One child of a record: where they live, the referral about them, or the start of it. */
export function ReferOneChild({ child, from, role, referrals, another = false, onStart }: Props) {
  const workspace = useWorkspace();
  const { child: nameOf } = useNames();
  const name = nameOf(child.id);
  const canStart = another || referrals.length === 0;
  const first = referrals.length === 0;
  return (
    <Card
      title={childName(child)}
      action={from === undefined ? undefined : <Tag tone="violet">{roleInWords(role)}</Tag>}
    >
      <div className="stack">
        <HomeAuthority child={child} />
        <div className="cluster">
          {referrals.map((referral) => (
            <Link key={referral.fileId} href={hrefOf(referral)} asChild>
              <LinkButton aria-label={`Open ${fileReference(referral)} about ${name}`}>
                Open {fileReference(referral)}
              </LinkButton>
            </Link>
          ))}
          {canStart && (
            <Button
              variant={first ? "primary" : "secondary"}
              icon={PlusIcon}
              onClick={() =>
                void onStart(() => startReferral(workspace, { childId: child.id, ...(from !== undefined && { from }) }))
              }
            >
              {first ? `Start the referral about ${name}` : `Start another referral about ${name}`}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}

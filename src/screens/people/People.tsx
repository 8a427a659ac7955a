import { useState } from "react";
import type { MemberHere } from "../../records/members.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { AddMember } from "./AddMember.tsx";
import { MemberList } from "./MemberList.tsx";
import { NewPassphrase } from "./NewPassphrase.tsx";
import { NewRecoveryKey } from "./NewRecoveryKey.tsx";
import { Passkeys } from "./Passkeys.tsx";
import { RemoveMember } from "./RemoveMember.tsx";
import { Roles } from "./Roles.tsx";
import { useMembers, useUnderOldKeys } from "./useMembers.ts";

/** What somebody is doing on this page: one thing at a time, each on a page of its own. */
type Doing =
  | { readonly at: "list"; readonly done?: string }
  | { readonly at: "add" }
  | { readonly at: "recovery" }
  | { readonly at: "passphrase"; readonly of: MemberHere }
  | { readonly at: "remove"; readonly who: MemberHere };

/** Who can unlock Waymark on this device, and with what. */
export function People() {
  const { members, look } = useMembers();
  const [doing, setDoing] = useState<Doing>({ at: "list" });
  const back = () => setDoing({ at: "list" });
  const finish = (done: string) => {
    void look();
    setDoing({ at: "list", done });
  };
  switch (doing.at) {
    case "add":
      return <AddMember onDone={finish} onBack={back} />;
    case "recovery":
      return <NewRecoveryKey onDone={finish} onBack={back} />;
    case "passphrase":
      return <NewPassphrase of={doing.of} onDone={finish} onBack={back} />;
    case "remove":
      return <RemoveMember who={doing.who} onDone={finish} onBack={back} />;
    case "list":
      return <Everybody members={members} done={doing.done} onDo={setDoing} onLook={look} />;
  }
}

interface EverybodyProps {
  readonly members: readonly MemberHere[] | undefined;
  readonly done: string | undefined;
  readonly onDo: (doing: Doing) => void;
  readonly onLook: () => Promise<void>;
}

function Everybody({ members, done, onDo, onLook }: EverybodyProps) {
  const left = useUnderOldKeys();
  const me = members?.find(({ isMe }) => isMe);
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Who can unlock Waymark"
        detail="Each person has a passphrase of their own. The activity log says who did what."
        takesFocus
        actions={
          me?.access === "whole" && (
            <Button variant="primary" icon={PlusIcon} onClick={() => onDo({ at: "add" })}>
              Let somebody in
            </Button>
          )
        }
      />
      {done !== undefined && (
        <Notice tone="success" live>
          <p>{done}</p>
        </Notice>
      )}
      {left > 0 && (
        <Notice>
          <p>
            {left} {left === 1 ? "record is" : "records are"} still being locked under the new keys. It goes on by
            itself, now and the next time Waymark is unlocked. Nothing is lost if you stop in between.
          </p>
        </Notice>
      )}
      {members && (
        <MemberList
          // Who may open only a part does not know who the others are.
          members={me?.access === "part" ? [me] : members}
          onPassphrase={(of) => onDo({ at: "passphrase", of })}
          onRemove={(who) => onDo({ at: "remove", who })}
        />
      )}
      {me && <Passkeys me={me} onChanged={onLook} />}
      {me?.access === "whole" && (
        <Card title="Recovery key">
          <p>
            One key on paper opens everything when passphrases are forgotten. Make a new one if the sheet was seen,
            lost, or is older than whoever left.
          </p>
          <div>
            <Button onClick={() => onDo({ at: "recovery" })}>Make a new recovery key</Button>
          </div>
        </Card>
      )}
      {me?.access !== "part" && <Roles />}
    </div>
  );
}

import { type MemberHere, removeMember } from "../../records/members.ts";
import { saveProblem } from "../keys/problems.ts";
import { useWorkspace } from "../workspace.tsx";
import { memberName } from "./MemberList.tsx";
import { NewRecoveryKey } from "./NewRecoveryKey.tsx";
import type { StepProps } from "./steps.tsx";

/** Takes somebody out: new keys for all who stay, a new recovery key, and everything locked anew. */
export function RemoveMember({ who, onDone, onBack }: StepProps & { readonly who: MemberHere }) {
  const workspace = useWorkspace();
  const name = memberName(who);
  return (
    <NewRecoveryKey
      title={`Remove ${name}`}
      why={`${name} can unlock Waymark no more, and everything is locked anew under keys they never had. Their name stays on what they wrote. Everybody else keeps their passphrase. Since ${name} may have seen the recovery sheet, a new one is made first. What they saw stays seen, and a backup made before opens with the old keys still.`}
      use={async () => {
        const removed = await removeMember(workspace, who.memberId);
        return removed.ok ? undefined : saveProblem(removed.error);
      }}
      done={`${name} is removed, and the new recovery key works. Make a new backup now, and tear the old sheet up.`}
      onDone={onDone}
      onBack={onBack}
    />
  );
}

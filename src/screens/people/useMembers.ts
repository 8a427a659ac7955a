import { useCallback, useEffect, useState } from "react";
import { type MemberHere, membersHere } from "../../records/members.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** Everybody who may come in; undefined until the vault has said. `look` asks it again. */
export function useMembers(): {
  readonly members: readonly MemberHere[] | undefined;
  readonly look: () => Promise<void>;
} {
  const workspace = useWorkspace();
  const { members: named } = useCaseFile();
  const [members, setMembers] = useState<readonly MemberHere[]>();
  const look = useCallback(async () => setMembers(await membersHere(workspace)), [workspace]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who they are is a record like any other, and may change
  useEffect(() => void look(), [look, named]);
  return { members, look };
}

/** How many records are still under keys of before; falls to nothing while somebody looks. */
export function useUnderOldKeys(): number {
  const { people } = useWorkspace();
  const [left, setLeft] = useState(0);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const now = await people.underOldKeys();
      if (isGone) return;
      setLeft(now);
      if (now > 0) setTimeout(() => void look(), 500);
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [people]);
  return left;
}

import type { Session, Way } from "../../records/session.ts";
import { unlockProblem } from "../keys/problems.ts";
import type { Try } from "../keys/useUnlocking.ts";
import { ByPasskey } from "./ByPasskey.tsx";
import { EitherSecret } from "./EitherSecret.tsx";

interface Props {
  readonly session: Session;
  readonly ways: readonly Way[];
}

export function Unlock({ session, ways }: Props) {
  const open: Try = async (secret) => {
    const result = await session.unlock(secret);
    if (result.ok) return undefined;
    return { problem: unlockProblem(result.error, secret.kind), isWrong: result.error.reason === "wrong" };
  };
  return (
    <EitherSecret
      ways={ways.filter(({ kind }) => kind === "passphrase")}
      titles={{ passphrase: "Unlock Waymark", recovery: "Use the recovery key" }}
      buttons={{ passphrase: "Unlock", recovery: "Unlock with the recovery key" }}
      open={open}
    >
      <ByPasskey ways={ways.filter(({ kind }) => kind === "passkey")} open={open} />
    </EitherSecret>
  );
}

import type { Session, Way } from "../../records/session.ts";
import { unlockProblem } from "../keys/problems.ts";
import { EitherSecret } from "./EitherSecret.tsx";

interface Props {
  readonly session: Session;
  readonly ways: readonly Way[];
}

export const Unlock = ({ session, ways }: Props) => (
  <EitherSecret
    ways={ways.filter(({ kind }) => kind === "passphrase")}
    titles={{ passphrase: "Unlock Waymark", recovery: "Use the recovery key" }}
    buttons={{ passphrase: "Unlock", recovery: "Unlock with the recovery key" }}
    open={async (secret) => {
      const result = await session.unlock(secret);
      if (result.ok) return undefined;
      return { problem: unlockProblem(result.error, secret.kind), isWrong: result.error.reason === "wrong" };
    }}
  />
);

import type { Session } from "../../records/session.ts";
import { EitherSecret } from "./EitherSecret.tsx";
import { unlockProblem } from "./problems.ts";

export const Unlock = ({ session }: { readonly session: Session }) => (
  <EitherSecret
    titles={{ passphrase: "Unlock Waymark", recovery: "Use the recovery key" }}
    buttons={{ passphrase: "Unlock", recovery: "Unlock with the recovery key" }}
    open={async (secret) => {
      const result = await session.unlock(secret);
      if (result.ok) return undefined;
      return { problem: unlockProblem(result.error, secret.kind), isWrong: result.error.reason === "wrong" };
    }}
  />
);

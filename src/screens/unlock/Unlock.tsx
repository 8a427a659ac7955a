import { lazy, Suspense } from "react";
import type { Session, Way } from "../../records/session.ts";
import { TextButton } from "../../ui/TextButton.tsx";
import { unlockProblem } from "../keys/problems.ts";
import type { Try } from "../keys/useUnlocking.ts";
import { useSchools } from "../schools.tsx";
import { DoorHelp } from "./DoorHelp.tsx";
import { EitherSecret } from "./EitherSecret.tsx";
import { TryPractice } from "./TryPractice.tsx";

// Most devices have no passkey: the first page does not wait for it.
const ByPasskey = lazy(async () => ({ default: (await import("./ByPasskey.tsx")).ByPasskey }));

interface Props {
  readonly session: Session;
  readonly ways: readonly Way[];
  /** Opens the cards that say what to do. */
  readonly onRead?: () => void;
}

export function Unlock({ session, ways, onRead }: Props) {
  const open: Try = async (secret) => {
    const result = await session.unlock(secret);
    if (result.ok) return undefined;
    return { problem: unlockProblem(result.error, secret.kind), isWrong: result.error.reason === "wrong" };
  };
  const { place } = useSchools();
  const passkeys = ways.filter(({ kind }) => kind === "passkey");
  return (
    <EitherSecret
      ways={ways.filter(({ kind }) => kind === "passphrase")}
      titles={{
        passphrase: place === "real" ? "Unlock Waymark" : "Unlock the practice school",
        recovery: "Use the recovery key",
      }}
      buttons={{ passphrase: "Unlock", recovery: "Unlock with the recovery key" }}
      open={open}
    >
      {passkeys.length > 0 && (
        <Suspense>
          <ByPasskey ways={passkeys} open={open} />
        </Suspense>
      )}
      {onRead !== undefined && (
        <p>
          <TextButton onClick={onRead}>What to do now</TextButton>: for anybody on the staff, without a passphrase.
        </p>
      )}
      {place === "real" && <DoorHelp />}
      {place === "real" && <TryPractice />}
    </EitherSecret>
  );
}

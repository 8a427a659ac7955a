import { localDate } from "../../lib/dates.ts";
import { sessionsIn } from "../../records/teamSessions.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { WriteTraining } from "./WriteTraining.tsx";

/** A team session that was held, as an entry of the training log: who was there is what remains to be said. */
export function WriteSession({ sessionId }: { readonly sessionId: string }) {
  const { now } = useWorkspace();
  const session = sessionsIn(useCaseFile().school?.nation ?? "england").find(({ id }) => id === sessionId);
  return session === undefined ? (
    <WriteTraining />
  ) : (
    <WriteTraining
      begins={{
        trainedIn: "behaviour",
        course: `Team session: ${session.title}`,
        trainedOn: localDate(now()),
        holds: "open",
      }}
    />
  );
}

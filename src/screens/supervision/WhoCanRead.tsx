import { Disclosure } from "../../ui/Disclosure.tsx";
import { useWorkspace } from "../workspace.tsx";

/** Who can read these notes: what is encryption and what is a rule of the app, in plain words. */
export function WhoCanRead() {
  const isPart = useWorkspace().me?.access === "part";
  return (
    <Disclosure summary="Who can read this">
      <p>
        Waymark shows a note to whoever wrote it and to nobody else. It is in no child’s file, no search, no chronology,
        no copy, no transfer and no figure.
      </p>
      <p>
        {isPart
          ? "Encryption keeps it from everybody else whose keys open only a part. From those who lead on safeguarding it is kept by a rule of the app alone: their keys open everything, so that one of them could read it by other means than Waymark."
          : "Encryption keeps it from those whose keys open only a part, such as a head or a recorder. From another lead or deputy it is kept by a rule of the app alone: their keys open everything, so that one of them could read it by other means than Waymark."}
      </p>
      <p>
        The activity log says that you wrote a note of your own and when, never what. A note that you remove stays in
        backups from before. Once your ways in are taken away nobody is shown your notes any more: copy what you need
        before you leave. If a court or an inquiry asks, such notes may have to be handed over, so write about yourself
        and not about others.
      </p>
    </Disclosure>
  );
}

import { useState } from "react";
import { disposalOf, type LookedAt, replaceByBackup } from "../../records/bringing.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { differentInWords } from "../backupKinds.ts";
import { useConfirmFirst } from "../confirmFirst.tsx";
import { useWorkspace } from "../workspace.tsx";
import type { Bringer } from "./useBringing.ts";

const word = "replace";

/** Makes everything as it is in a backup. What is not in it goes, so the hand is asked for a word first. */
export function Replace({ looked, bringer }: { readonly looked: LookedAt; readonly bringer: Bringer }) {
  const workspace = useWorkspace();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const goes = looked.different.filter(({ standing }) => standing === "onlyHere");
  const turnsBack = looked.different.filter(({ standing }) => standing === "newerHere" || standing === "bothChanged");
  const comesBack = looked.different.filter(({ standing }) => standing === "removedHere");
  const wasDisposedOf = comesBack.some((each) => disposalOf(workspace, looked, each) !== undefined);
  const confirmFirst = useConfirmFirst();
  const replace = async () => {
    if (typed.trim().toLowerCase() !== word) return setProblem(`Type “${word}”, or join the two instead`);
    setProblem(undefined);
    if (await confirmFirst()) bringer.run(() => replaceByBackup(workspace, looked, "replace"));
  };
  return (
    <Card title="Put the backup in the place of what is here" accent="amber">
      <p>
        Everything becomes as it is in the backup.
        {goes.length > 0 && ` What is only here goes: ${differentInWords(goes)}.`}
        {turnsBack.length > 0 && ` What was changed here since turns back: ${differentInWords(turnsBack)}.`}
        {comesBack.length > 0 && ` What was removed here comes back: ${differentInWords(comesBack)}.`}
        {wasDisposedOf && " Some of that was disposed of on purpose, with a reason and somebody who agreed."} What was
        here before is kept on this device first, and you can put it back for a day.
      </p>
      <Field label={`Type “${word}” to go on`} error={problem}>
        <TextInput width="short" value={typed} onChange={({ target }) => setTyped(target.value)} />
      </Field>
      <div>
        <Button
          busy={bringer.isBusy ? "Keeping what is here, then replacing…" : undefined}
          onClick={() => void replace()}
        >
          Put it in the place of what is here
        </Button>
      </div>
    </Card>
  );
}

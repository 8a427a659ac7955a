import { longDateTime } from "../../lib/dates.ts";
import { askedIn, type Different, type LookedAt, sameReferences } from "../../records/bringing.ts";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { contentsInWords, differentInWords } from "../backupKinds.ts";
import { useWorkspace } from "../workspace.tsx";
import { titleOf } from "./titles.ts";

type Standing = Different["standing"];
/** As many titles as somebody reads through. */
const mostTitles = 100;

/** When a backup was made, what is in it, and how that stands to what is here. */
export function WhatIsInIt({ looked }: { readonly looked: LookedAt }) {
  const workspace = useWorkspace();
  const asked = new Set(askedIn(looked).flatMap(({ here, inBackup }) => [here.id, inBackup.id]));
  const are = (...standings: readonly Standing[]) =>
    looked.different.filter(({ id, standing }) => standings.includes(standing) && !asked.has(id));
  const said = [
    { words: "Only in the backup", all: are("onlyInBackup") },
    { words: "Newer in the backup", all: are("newerInBackup") },
    { words: "Cannot be read here, and whole in the backup", all: are("unreadableHere") },
    { words: "Only here", all: are("onlyHere") },
    { words: "Newer here", all: are("newerHere") },
    { words: "Changed both here and in the backup", all: looked.different.filter(({ id }) => asked.has(id)) },
    { words: "Removed here, and still in the backup", all: are("removedHere") },
    { words: "Removed in the backup, and still here", all: are("removedInBackup") },
  ].filter(({ all }) => all.length > 0);
  const twice = sameReferences(workspace, looked);
  return (
    <Card title="This is in the backup">
      <p>
        Made on {longDateTime(looked.manifest.madeAt)}. In it: {contentsInWords(looked)}.
      </p>
      {said.length === 0 ? (
        <p>It is the same as what is here. There is nothing to bring in.</p>
      ) : (
        <ul>
          {said.map(({ words, all }) => (
            <li key={words}>
              {words}: {differentInWords(all)}
            </li>
          ))}
        </ul>
      )}
      {said.length > 0 && (
        <Disclosure summary="One by one">
          {said.map(({ words, all }) => (
            <div key={words}>
              <p>{words}</p>
              <ul>
                {all.slice(0, mostTitles).map((each) => (
                  <li key={each.id}>{titleOf(each)}</li>
                ))}
              </ul>
              {all.length > mostTitles && <p className="muted">And {all.length - mostTitles} more.</p>}
            </div>
          ))}
        </Disclosure>
      )}
      {twice.length > 0 && (
        <p>
          {twice.length === 1 ? "One number is" : `${twice.length} numbers are`} used on both sides for something else:{" "}
          {twice.join(", ")}. All of it is kept when the two are joined; tell them apart by their dates.
        </p>
      )}
    </Card>
  );
}

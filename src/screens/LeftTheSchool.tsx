import { useState } from "react";
import { Link } from "wouter";
import type { ExportedRecord } from "../casefile/entities.ts";
import { leftAbout } from "../casefile/leaving/aboutChild.ts";
import { formatWords, forWhom } from "../casefile/leaving/sections.ts";
import { longDateTime } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import { leftTitle } from "../records/childFile.ts";
import { markOf } from "../records/exportMark.ts";
import { Card } from "../ui/Card.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { DownloadIcon, ShareIcon } from "../ui/icons.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { List, ListRow } from "../ui/List.tsx";
import { useCaseFile, useNames } from "./workspace.tsx";

interface Props {
  readonly childId: Id;
  /** Leads to where a copy of the file is made. */
  readonly leads?: boolean;
}
const atOnce = 20;

/** Everything that has left the school about a child, newest first, with what was withheld and why. */
export function LeftTheSchool({ childId, leads = false }: Props) {
  const file = useCaseFile();
  const [most, setMost] = useState(atOnce);
  const left = leftAbout(file, childId);
  return (
    <Card
      title="What has left the school about this child"
      action={
        leads && (
          <Link href={`/children/${childId}/copy`} asChild>
            <LinkButton icon={ShareIcon}>Make a copy of the file</LinkButton>
          </Link>
        )
      }
      flush
    >
      {left.length === 0 ? (
        <EmptyState icon={DownloadIcon} title="Nothing from this device yet" />
      ) : (
        <List label="What has left the school about this child">
          {left.slice(0, most).map((each) => (
            <ListRow
              key={each.id}
              icon={DownloadIcon}
              title={leftTitle(file, each)}
              detail={<Left exported={each} />}
            />
          ))}
          {left.length > most && (
            <ListRow title={`Show more: ${left.length - most} earlier`} onOpen={() => setMost(most + atOnce)} />
          )}
        </List>
      )}
    </Card>
  );
}

function Left({ exported }: { readonly exported: ExportedRecord }) {
  const names = useNames();
  const { format, at, by, contents, fingerprint, withheld } = exported;
  return (
    <>
      <p>{forWhom(exported)}</p>
      <p>
        {formatWords[format]}, {longDateTime(at)}, by {names.person(by)}. Fingerprint {markOf(contents || fingerprint)}
      </p>
      {withheld.length > 0 && (
        <Disclosure summary={`${withheld.length} withheld or put into other words`}>
          <ul>
            {withheld.map(({ where, why }) => (
              <li key={`${where}/${why}`}>
                {where}: {why}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

import { useState } from "react";
import { useLocation } from "wouter";
import { answersNow, type FileNow, filesOf, fold } from "../../casefile/casefile.ts";
import { childrenIn } from "../../casefile/involvements.ts";
import { isClosed } from "../../casefile/today.ts";
import type { When } from "../../engine/answer.ts";
import { whenInWords } from "../../engine/summary.ts";
import type { Names } from "../../engine/template.ts";
import { longDate } from "../../lib/dates.ts";
import { fileReference } from "../../records/copies.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Field } from "../../ui/Field.tsx";
import { DocumentIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { hrefOf } from "../hrefOf.ts";
import { useCaseFile, useNames } from "../workspace.tsx";

/** Every incident, newest first, with the children in it. */
export function Incidents() {
  const file = useCaseFile();
  const names = useNames();
  const [wanted, setWanted] = useState("");
  const incidents = filesOf(file, "incident");
  const shown = incidents.filter((each) =>
    fold([fileReference(each), ...childNamesIn(each, names)].join(" ")).includes(fold(wanted)),
  );
  return (
    <div className="stack stack-loose">
      <PageHeader title="Incidents" detail="Newest first. Start a new one from Today." />
      {incidents.length === 0 ? (
        <Card>
          <EmptyState icon={DocumentIcon} title="No incidents yet">
            <p>A first note takes about two minutes, and can grow into a full record without writing anything twice.</p>
          </EmptyState>
        </Card>
      ) : (
        <>
          {incidents.length > 8 && (
            <Field label="Find an incident" hint="By a child’s name or a number">
              <TextInput type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
            </Field>
          )}
          <Card flush>
            <List label="Incidents">
              {shown.map((each) => (
                <IncidentRow key={each.fileId} incident={each} />
              ))}
            </List>
            {shown.length === 0 && <EmptyState icon={DocumentIcon} title={`No incident matches “${wanted}”`} />}
          </Card>
        </>
      )}
    </div>
  );
}

const childNamesIn = (incident: FileNow, names: Names): readonly string[] => childrenIn(incident).map(names.child);

function IncidentRow({ incident }: { readonly incident: FileNow }) {
  const [, go] = useLocation();
  const file = useCaseFile();
  const names = useNames();
  const { whenHappened } = answersNow(incident) as { readonly whenHappened?: When };
  const children = childNamesIn(incident, names);
  const started = (incident.finished ?? incident.draft)?.startedAt.slice(0, 10) ?? "";
  const href = hrefOf(incident);
  return (
    <ListRow
      icon={DocumentIcon}
      title={`${fileReference(incident)} · ${whenHappened === undefined ? `started ${longDate(started)}` : whenInWords(whenHappened)}`}
      detail={children.length === 0 ? "No child has been entered yet" : children.join(", ")}
      tag={<Standing closed={isClosed(file, incident)} incident={incident} />}
      href={href}
      onOpen={() => go(href)}
    />
  );
}

const Standing = ({ closed, incident }: { readonly closed: boolean; readonly incident: FileNow }) =>
  closed ? <Tag>Closed</Tag> : incident.draft ? <Tag tone="amber">Draft</Tag> : <Tag tone="green">Finished</Tag>;

import { useState } from "react";
import { Link, Redirect } from "wouter";
import { type View, views } from "../../casefile/chronology/views.ts";
import { type Child, childLabel } from "../../casefile/entities.ts";
import type { Audience } from "../../engine/template.ts";
import { type IsoDate, isIsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { outgoingChronology, type WantedChronology } from "../../records/chronology.ts";
import { logExport } from "../../records/exportLog.ts";
import type { Handing } from "../../records/exportMark.ts";
import { readAsChild } from "../../records/merging.ts";
import { Card } from "../../ui/Card.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { BackIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { OutgoingRow } from "../outgoing/OutgoingRow.tsx";
import { useNoted } from "../useNoted.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** A child’s chronology as a document: how much of it, from when to when, and for whom. */
export function ChronologyPage({ childId }: { readonly childId: Id }) {
  const child = useCaseFile().children.get(childId);
  const now = readAsChild(useWorkspace(), childId);
  if (now !== childId) return <Redirect to={`/children/${now}/chronology`} replace />;
  if (child === undefined)
    return <PageHeader title="This child is not in the case file" detail="The address may be from another device." />;
  return <ChronologyOf child={child} />;
}

type Reader = Extract<Audience, "file" | "agency">;
const readers: readonly { readonly value: Reader; readonly label: string; readonly hint: string }[] = [
  { value: "file", label: "The school’s own file", hint: "Everybody is named." },
  { value: "agency", label: "Somebody else", hint: "This child is named. Other children are “Child B”, “Child C”." },
];
const usual: Readonly<Record<Reader, Handing>> = {
  file: { recipient: "the school’s child protection file", purpose: "Chronology" },
  agency: { recipient: "the agency that asked", purpose: "Chronology" },
};
const viewOptions = (Object.keys(views) as readonly View[]).map((value) => ({ value, ...views[value] }));

function ChronologyOf({ child }: { readonly child: Child }) {
  const workspace = useWorkspace();
  useNoted("child", child.id);
  const [view, setView] = useState<View>("significant");
  const [reader, setReader] = useState<Reader>("file");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const wanted: WantedChronology = { view, audience: reader, from: dayIn(from), to: dayIn(to) };
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        kicker="Chronology"
        title={childLabel(child)}
        detail="What happened in order, oldest first, on pages on their side."
        actions={
          <Link href={`/children/${child.id}`} asChild>
            <LinkButton icon={BackIcon}>Back to the child</LinkButton>
          </Link>
        }
        takesFocus
      />
      <Card title="What it shows">
        <div className="stack">
          <FieldGroup label="How much to show">
            <RadioList options={viewOptions} value={view} onChange={(next) => next !== "" && setView(next)} />
          </FieldGroup>
          <FieldGroup label="Who will read it?">
            <RadioList options={readers} value={reader} onChange={(next) => next !== "" && setReader(next)} />
          </FieldGroup>
          <div className="child-about">
            <FieldGroup label="From" optional>
              <DateInput value={from} onChange={setFrom} />
            </FieldGroup>
            <FieldGroup label="Until" optional>
              <DateInput value={to} onChange={setTo} />
            </FieldGroup>
          </div>
        </div>
      </Card>
      <Card title="The document">
        <OutgoingRow
          // What was made is of what was chosen before.
          key={JSON.stringify(wanted)}
          title="Chronology"
          usual={usual[reader]}
          outgoing={(handing) => outgoingChronology(workspace, child.id, wanted, handing)}
          alsoAs={["word", "html", "text", "csv"]}
          mayLock={reader === "agency"}
          hidesNames={reader === "agency"}
          onLeft={(leaving) =>
            logExport(
              workspace,
              { fileId: "", version: 0, documentId: `chronology-${view}`, forChild: child.id },
              leaving,
            )
          }
        />
      </Card>
    </div>
  );
}

/** A day that is half typed is none yet. */
const dayIn = (typed: string): IsoDate | undefined => (isIsoDate(typed) ? typed : undefined);

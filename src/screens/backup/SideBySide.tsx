import { Suspense } from "react";
import { compareVersions } from "../../casefile/compare.ts";
import type { DraftRecord, Entity, FinishedRecord } from "../../casefile/entities.ts";
import { summarise } from "../../engine/summary.ts";
import type { Names } from "../../engine/template.ts";
import { longDateTime } from "../../lib/dates.ts";
import type { Asked, Side } from "../../records/bringing.ts";
import { isTemplateId, type TemplateId } from "../../records/templates.ts";
import { Card } from "../../ui/Card.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { useTemplate } from "../workspace.tsx";
import { type FieldPair, fieldsApart } from "./fields.ts";
import { titleOf } from "./titles.ts";

interface Props {
  readonly asked: Asked;
  readonly names: Names;
  readonly side: Side | undefined;
  readonly onChoose: (side: Side) => void;
  readonly error: string | undefined;
}

/** One thing that was changed on both sides: what differs, and which of the two stands. */
export function SideBySide({ asked, names, side, onChoose, error }: Props) {
  const here = asked.here.here;
  const inBackup = asked.inBackup.inBackup;
  const title = titleOf(asked.here);
  return (
    <Card title={title}>
      <Apart here={here} inBackup={inBackup} names={names} title={title} />
      <FieldGroup label={`Which stands: ${title}?`} error={error}>
        <RadioList
          options={[
            { value: "here", label: labelled("What is here", here) },
            { value: "backup", label: labelled("What is in the backup", inBackup) },
          ]}
          value={side ?? ""}
          onChange={(chosen) => chosen !== "" && onChoose(chosen)}
        />
      </FieldGroup>
    </Card>
  );
}

function labelled(words: string, entity: Entity | undefined): string {
  if (entity === undefined) return `${words}: it was removed`;
  return entity.type === "draft" ? `${words}, last changed on ${longDateTime(entity.updatedAt)}` : words;
}

interface ApartProps {
  readonly here: Entity | undefined;
  readonly inBackup: Entity | undefined;
  readonly names: Names;
  readonly title: string;
}

function Apart({ here, inBackup, ...rest }: ApartProps) {
  const written = [here, inBackup].map((each) =>
    each?.type === "draft" || each?.type === "finished" ? each : undefined,
  );
  const templateId = (written[0] ?? written[1])?.templateId;
  if (templateId === undefined || !isTemplateId(templateId))
    return <Pairs pairs={fieldsApart(here, inBackup, rest.names)} title={rest.title} />;
  return (
    <Suspense fallback={<Progress words="Reading both" />}>
      <WrittenApart templateId={templateId} here={written[0]} inBackup={written[1]} {...rest} />
    </Suspense>
  );
}

interface WrittenProps {
  readonly templateId: TemplateId;
  readonly here: DraftRecord | FinishedRecord | undefined;
  readonly inBackup: DraftRecord | FinishedRecord | undefined;
  readonly names: Names;
  readonly title: string;
}

function WrittenApart({ templateId, here, inBackup, names, title }: WrittenProps) {
  const template = useTemplate(templateId);
  const read = (record: WrittenProps["here"]) => (record ? summarise(template, record.answers, names) : []);
  const pairs = compareVersions(read(here), read(inBackup)).map(
    ({ section, label, before, after }): FieldPair => ({
      label: `${section}: ${label}`,
      here: before,
      inBackup: after,
    }),
  );
  return <Pairs pairs={pairs} title={title} />;
}

function Pairs({ pairs, title }: { readonly pairs: readonly FieldPair[]; readonly title: string }) {
  const written = (words: string) => <span className="as-written">{words === "" ? "–" : words}</span>;
  return (
    <DataTable
      caption={`What differs: ${title}`}
      hidesCaption
      rows={pairs.map((pair, at) => ({ ...pair, at }))}
      rowKey={({ at }) => String(at)}
      empty={<p>Both read the same. They differ only in what is not read out, such as when they were saved.</p>}
      columns={[
        { key: "label", header: "Detail", isRowHeader: true, cell: ({ label }) => label },
        { key: "here", header: "Here", cell: ({ here }) => written(here) },
        { key: "inBackup", header: "In the backup", cell: ({ inBackup }) => written(inBackup) },
      ]}
    />
  );
}

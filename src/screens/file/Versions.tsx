import type { FinishedRecord } from "../../casefile/entities.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import { longDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { versionName } from "../../records/templates.ts";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TextButton } from "../../ui/TextButton.tsx";
import { Comparison } from "./Comparison.tsx";

interface Props {
  readonly template: AnyTemplate;
  readonly versions: readonly FinishedRecord[];
  readonly shown: Id;
  readonly onShow: (versionId: Id) => void;
}

/** Every finished version, newest first, each as it was, and what differs between any two. */
export function Versions({ template, versions, shown, onShow }: Props) {
  return (
    <Card title="Versions" flush>
      <List label="Versions">
        {[...versions].reverse().map(({ id, templateId, version, finishedAt, reason }) => (
          <ListRow
            key={id}
            title={versionName({ templateId, version })}
            detail={`${longDateTime(finishedAt)}. ${reason === "" ? "First version." : reason}`}
            tag={id === shown && <Tag>Shown here</Tag>}
            action={
              id !== shown && (
                <TextButton
                  onClick={() => onShow(id)}
                >{`Show ${versionName({ templateId, version }).toLowerCase()}`}</TextButton>
              )
            }
          />
        ))}
      </List>
      {versions.length > 1 && (
        <div className="file-compare">
          <Disclosure summary="Compare two versions" startsOpen>
            <Comparison template={template} versions={versions} />
          </Disclosure>
        </div>
      )}
    </Card>
  );
}

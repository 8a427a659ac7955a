import { fileById } from "../../casefile/casefile.ts";
import type { PartInIncident } from "../../casefile/roleHistory.ts";
import { isClosed } from "../../casefile/today.ts";
import { whenInWords } from "../../engine/summary.ts";
import type { Id } from "../../lib/ids.ts";
import { fileReference } from "../../records/copies.ts";
import { startReasoning } from "../../records/reasoning.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { useStart } from "../useStart.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

interface Props {
  readonly childId: Id;
  readonly parts: readonly PartInIncident[];
}

/** Begins to think a level through about this child, on one of the incidents they had a part in. Nothing where none is open. */
export function ThinkLevel({ childId, parts }: Props) {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const { start, trouble } = useStart();
  const open = parts.filter(({ fileId }) => {
    const now = fileById(file, fileId);
    return now?.finished !== undefined && !isClosed(file, now);
  });
  if (open.length === 0) return null;
  return (
    <Disclosure summary="Think a level of concern through">
      <p className="muted">About which incident? What you write is added to its record.</p>
      <div className="cluster">
        {open.map(({ fileId, number, when }) => (
          <Button
            key={fileId}
            size="small"
            icon={PlusIcon}
            onClick={() => void start(() => startReasoning(workspace, fileId, childId))}
          >
            {`${fileReference({ templateId: "incident", number })} · ${whenInWords(when)}`}
          </Button>
        ))}
      </div>
      {trouble}
    </Disclosure>
  );
}

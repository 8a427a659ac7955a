import { useMemo } from "react";
import { Link } from "wouter";
import { chronologyOf } from "../../casefile/chronology/chronology.ts";
import type { Id } from "../../lib/ids.ts";
import { startIncidentWith } from "../../records/chronology.ts";
import { fileReference } from "../../records/copies.ts";
import { Button } from "../../ui/Button.tsx";
import { DocumentIcon, PlusIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Timeline } from "../timeline/Timeline.tsx";
import { useStart } from "../useStart.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** Everything on record about a child in the order in which it happened. */
export function ChildTimeline({ childId }: { readonly childId: Id }) {
  const file = useCaseFile();
  const workspace = useWorkspace();
  const { start, trouble } = useStart();
  const lines = useMemo(() => chronologyOf(file, childId, fileReference), [file, childId]);
  return (
    <section className="stack" aria-labelledby="child-chronology">
      <h2 id="child-chronology">Chronology</h2>
      <Timeline
        lines={lines}
        action={
          <>
            <Button
              size="small"
              icon={PlusIcon}
              onClick={() => void start(() => startIncidentWith(workspace, childId))}
            >
              Record an incident
            </Button>
            {lines.length > 0 && (
              <Link href={`/children/${childId}/chronology`} asChild>
                <LinkButton size="small" icon={DocumentIcon}>
                  Chronology PDF
                </LinkButton>
              </Link>
            )}
          </>
        }
      />
      {trouble}
    </section>
  );
}

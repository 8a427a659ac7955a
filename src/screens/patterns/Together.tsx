import { useMemo } from "react";
import { togetherWith } from "../../casefile/patterns/together.ts";
import type { Id } from "../../lib/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PeopleIcon } from "../../ui/icons.ts";
import { FindChild } from "../FindChild.tsx";
import { useNames } from "../workspace.tsx";
import { PatternsHeader } from "./PatternsHeader.tsx";
import { TogetherPicture } from "./TogetherPicture.tsx";
import { TogetherTable } from "./TogetherTable.tsx";
import { usePeriod } from "./usePeriod.ts";
import "./patterns.css";

/** Who was in which incident with whom, around one child: chosen first, then one sentence, the picture and the same as a table. */
export function Together({ childId }: { readonly childId?: Id | undefined }) {
  const { facts, period, onPeriod } = usePeriod();
  const names = useNames();
  const around = useMemo(() => (childId === undefined ? undefined : togetherWith(facts, childId)), [facts, childId]);
  return (
    <div className="stack stack-loose">
      <PatternsHeader
        at="/patterns/with"
        detail="Around one child: the incidents they had a part in, who else was in those, and what else these were in. A part belongs to an incident, never to a child."
        period={period}
        onPeriod={onPeriod}
      />
      <Card>
        <FindChild
          key={childId}
          label={childId === undefined ? "Whom is it about?" : "Another child"}
          besides={childId}
          first={[]}
          onChoose={{ hrefOf: ({ id }) => `/patterns/with/${id}` }}
        />
      </Card>
      {around &&
        (around.incidents.length === 0 ? (
          <Card>
            <EmptyState
              icon={PeopleIcon}
              title="No incidents in this time"
              action={
                period !== "all" && (
                  <Button size="small" onClick={() => onPeriod("all")}>
                    Look at all that is recorded
                  </Button>
                )
              }
            />
          </Card>
        ) : (
          <>
            <p>
              {`${names.child(around.children[0] ?? "")} and ${others(around.children.length - 1)} in ${around.incidents.length === 1 ? "one incident" : `${around.incidents.length} incidents`}.`}
              {leftOut(around.leftOut)}
            </p>
            <TogetherPicture together={around} />
            <TogetherTable together={around} />
          </>
        ))}
    </div>
  );
}

const others = (count: number): string =>
  count === 0 ? "no other child" : count === 1 ? "one other child" : `${count} other children`;
const leftOut = ({ children, incidents }: { readonly children: number; readonly incidents: number }): string => {
  const parts = [
    children > 0 ? `${children} more children` : "",
    incidents > 0 ? `${incidents} more incidents, the child’s own and the newest come first` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` There was no room for ${parts.join(" and ")}.`;
};

import { useState } from "react";
import type { Decision, Decisions, ReviewLine } from "../../casefile/leaving/review.ts";
import { Button } from "../../ui/Button.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { showMore } from "../useFirst.tsx";

interface Props {
  readonly lines: readonly ReviewLine[];
  readonly decisions: Decisions;
  /** How many have not been looked at one by one. */
  readonly open: number;
  readonly onAllAsShown: () => void;
  readonly onPick: (index: number) => void;
}

const atOnce = 40;
const states: Readonly<Record<Decision["kind"], string>> = {
  asShown: "As shown",
  reworded: "In other words",
  withheld: "Withheld",
};

/** All lines as they will be printed. Taking the rest as shown is offered at their end, once all of them stand there. */
export function AllLines({ lines, decisions, open, onAllAsShown, onPick }: Props) {
  const [most, setMost] = useState(atOnce);
  return (
    <>
      <List label="Lines">
        {lines.slice(0, most).map((line, index) => {
          const decision = decisions.get(line.original);
          return (
            <ListRow
              key={line.original}
              title={line.where}
              detail={<span className="as-written">{line.shown}</span>}
              tag={decision ? <Tag tone="green">{states[decision.kind]}</Tag> : <Tag tone="amber">To look at</Tag>}
              onOpen={() => onPick(index)}
            />
          );
        })}
      </List>
      {most < lines.length ? (
        <div>
          <Button onClick={() => setMost(most + atOnce)}>{showMore(lines.length - most)}</Button>
        </div>
      ) : (
        open > 0 && (
          <div>
            <Button onClick={onAllAsShown}>Use {open === 1 ? "this line" : `all ${open} lines`} as shown</Button>
          </div>
        )
      )}
    </>
  );
}

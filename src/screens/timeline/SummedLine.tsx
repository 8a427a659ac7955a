import type { ReactNode } from "react";
import type { ChronologyLine } from "../../casefile/chronology/line.ts";
import type { SummedUp } from "../../casefile/chronology/views.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { TimelineLine } from "./TimelineLine.tsx";

interface Props {
  readonly sum: SummedUp;
  readonly about: ((line: ChronologyLine) => ReactNode) | undefined;
}

/** Small things one after another, said as many and opened when they are wanted. */
export const SummedLine = ({ sum, about }: Props) => (
  <li className="timeline-line">
    <span className="timeline-when" />
    <span className="timeline-mark timeline-ring" aria-hidden="true" />
    <div className="timeline-sum">
      <Disclosure summary={`${sum.count}, ${sum.days}`}>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ol role="list" className="timeline">
          {sum.lines.map((line) => (
            <TimelineLine key={line.id} line={line} about={about} />
          ))}
        </ol>
      </Disclosure>
    </div>
  </li>
);

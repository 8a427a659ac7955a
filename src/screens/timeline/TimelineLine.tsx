import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { inShort } from "../../casefile/chronology/brief.ts";
import type { ChronologyLine } from "../../casefile/chronology/line.ts";
import { kindWords, levelInWords } from "../../casefile/chronology/words.ts";
import { roleInWords } from "../../casefile/involvements.ts";
import { whenInWords } from "../../engine/summary.ts";
import { longDate, shortDate } from "../../lib/dates.ts";
import { Cover } from "../../ui/Cover.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { LineDetails } from "./LineDetails.tsx";
import { hrefOfLine, markOf, toneOf } from "./looks.ts";

interface Props {
  readonly line: ChronologyLine;
  readonly about: ((line: ChronologyLine) => ReactNode) | undefined;
}

/** One line: when, a mark, what happened in a sentence. A child’s words and the rest are opened when they are wanted. */
export function TimelineLine({ line, about }: Props) {
  const [, go] = useLocation();
  const href = hrefOfLine(line);
  const [first, rest] = inTwo(inShort(line.what));
  const struck = line.amended.filter(({ kind }) => kind === "correction");
  return (
    <li className="timeline-line">
      <When line={line} />
      <span className={`timeline-mark timeline-${markOf[line.kind]}`} aria-hidden="true" />
      <article className="timeline-card">
        <div className="timeline-head">
          <h4>
            <Cover href={href} onOpen={() => go(href)}>
              {first}
            </Cover>
          </h4>
          <Tags line={line} />
          {about?.(line)}
        </div>
        {rest !== "" && <p>{rest}</p>}
        {struck.map(({ at, struck: words, now, fileId }) => (
          <p key={fileId}>
            Corrected on {longDate(at.slice(0, 10))}: {words !== "" && <s>{words}</s>} {now}
          </p>
        ))}
        {line.action !== "" && <p className="muted timeline-action">{line.action}</p>}
        <div className="timeline-more">
          <Disclosure
            summary={
              <span>
                More{line.words !== "" && ", with exact words"}
                <span className="visually-hidden">: {line.label}</span>
              </span>
            }
          >
            <LineDetails line={line} />
          </Disclosure>
        </div>
      </article>
    </li>
  );
}

function When({ line: { when } }: { readonly line: ChronologyLine }) {
  if (when.precision !== "exact") return <span className="timeline-when">{whenInWords(when)}</span>;
  return (
    <time className="timeline-when" dateTime={when.time === undefined ? when.date : `${when.date}T${when.time}`}>
      <span aria-hidden="true">{shortDate(when.date)}</span>
      <span className="visually-hidden">{longDate(when.date)}</span>
      {when.time !== undefined && <span>{when.time}</span>}
    </time>
  );
}

function Tags({ line: { kind, level, role, entered, amended } }: { readonly line: ChronologyLine }) {
  const isIncident = kind === "incident";
  return (
    <span className="timeline-tags">
      {!isIncident && <Tag tone={toneOf[kind]}>{kindWords[kind]}</Tag>}
      {level !== undefined && <Tag tone="amber">{levelInWords(level)}</Tag>}
      {role !== undefined && <Tag tone="violet">{roleInWords(role)}</Tag>}
      {amended.some(({ kind: how }) => how === "role") && <Tag>Part changed</Tag>}
      {amended.some(({ kind: how }) => how === "addition" || how === "response") && <Tag>Added to</Tag>}
      {entered.late !== undefined && <Tag tone="amber">Late entry</Tag>}
    </span>
  );
}

/** The first sentence says what it was. Too long for a heading, it stays whole. */
function inTwo(what: string): readonly [string, string] {
  const [first = what] = /^.+?[.!?]["”’)]*(?=\s|$)/su.exec(what) ?? [];
  return [first, what.slice(first.length).trim()];
}

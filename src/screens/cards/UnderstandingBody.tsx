import "./cards.css";
import type { UnderstandingHere } from "../../records/guidance.ts";
import { useCaseFile } from "../workspace.tsx";
import { GuidanceNotices } from "./GuidanceNotices.tsx";
import { SourceList } from "./SourceList.tsx";

interface Props {
  readonly here: UnderstandingHere;
  /** The page’s own title is of the level above. */
  readonly level?: 2 | 3;
}

/** What to think about, a part below the other; the local words stand where levels by area are spoken of. */
export function UnderstandingBody({ here, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="guide stack stack-loose">
      <GuidanceNotices of={{ ...here, ask: [], called: "This page" }} />
      {here.parts.map(({ id, title, lead, rows, lines }) => (
        <section key={id} className="stack">
          <Heading>{title}</Heading>
          {lead !== undefined && <p>{lead}</p>}
          {rows && (
            <dl className="guide-ages">
              {rows.map(([term, says]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          )}
          {lines && (
            <ul className="guide-lines">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {id === "area" && <LocalLevels />}
        </section>
      ))}
      <SourceList card={here} Heading={Heading} />
    </div>
  );
}

/** The levels of the school’s own authority, as far as they stand in the local directory. */
function LocalLevels() {
  const { school, authorities } = useCaseFile();
  const authority = authorities.get(school?.authority ?? "");
  if (authority === undefined || authority.thresholds.length === 0) return null;
  return (
    <div className="guide-contact">
      <p>
        <strong>{authority.name}</strong>
        {authority.thresholdDocument !== "" && `, ${authority.thresholdDocument}`}
      </p>
      <ul className="guide-lines">
        {authority.thresholds.map(({ label, meaning }) => (
          <li key={label}>{meaning === "" ? label : `${label}: ${meaning}`}</li>
        ))}
      </ul>
    </div>
  );
}

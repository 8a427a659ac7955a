import { type ReactNode, useMemo } from "react";
import { useLocation } from "wouter";
import { roleInWords } from "../../casefile/involvements.ts";
import { drawingOf, type Together } from "../../casefile/patterns/together.ts";
import { fileReference } from "../../records/copies.ts";
import { useNames } from "../workspace.tsx";

/** A letter for a part in an incident; the key below says which. */
const letters: Readonly<Record<string, string>> = {
  affected: "A",
  displayed: "D",
  both: "B",
  witness: "W",
  unclear: "?",
};
const letterOf = (role: string | undefined): string => letters[role ?? ""] ?? "?";
const longestName = 24;
const inShort = (name: string): string => (name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`);

/** A row a child, a column an incident, a letter where a child had a part in it and a line through those who were in it together. */
export function TogetherPicture({ together }: { readonly together: Together }) {
  const drawing = useMemo(() => drawingOf(together), [together]);
  const names = useNames();
  return (
    <figure className="stack stack-tight">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" aria-label="Picture of who was in which incident with whom" tabIndex={0}>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of links inside a drawing, where a fieldset cannot stand */}
        <svg
          className="together"
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="group"
          aria-label="Who was in which incident with whom. The table below says the same."
        >
          {drawing.rows.map(({ id, y }) => (
            <g key={id}>
              <line className="together-row" x1={8} x2={drawing.width} y1={y} y2={y} />
              <Open href={`/children/${id}`} label={names.child(id)}>
                <rect x={0} y={y - 20} width={212} height={40} fill="var(--surface)" />
                <text x={12} y={y + 5}>
                  {inShort(names.child(id))}
                </text>
              </Open>
            </g>
          ))}
          {drawing.columns.map(({ fact, x, marks }) => (
            <g key={fact.fileId}>
              <Open
                href={`/file/${fact.fileId}`}
                label={fileReference({ templateId: "incident", number: fact.number })}
              >
                <rect x={x - 31} y={4} width={62} height={44} fill="var(--surface)" />
                <text x={x} y={32} textAnchor="middle">
                  {String(fact.number).padStart(4, "0")}
                </text>
              </Open>
              <line className="together-link" x1={x} x2={x} y1={marks[0]?.y} y2={marks.at(-1)?.y} />
              {marks.map(({ id, role, y }) => (
                <g key={id}>
                  <circle className="together-mark" cx={x} cy={y} r={14} />
                  <text x={x} y={y + 6} textAnchor="middle">
                    {letterOf(role)}
                  </text>
                </g>
              ))}
            </g>
          ))}
        </svg>
      </section>
      <figcaption className="small muted">
        {`${Object.entries(letters)
          .map(([role, letter]) => `${letter}: ${roleInWords(role).toLowerCase()}`)
          .join(" · ")}. Incidents stand in the order in which they happened.`}
      </figcaption>
    </figure>
  );
}

/** A link inside the picture: it stays in the app, since leaving the page would lock it. */
function Open({
  href,
  label,
  children,
}: {
  readonly href: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const [, go] = useLocation();
  return (
    <a
      href={href}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        go(href);
      }}
    >
      {children}
    </a>
  );
}

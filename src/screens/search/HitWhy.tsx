import { fileById } from "../../casefile/casefile.ts";
import { type Involvement, involvementsIn, roleInWords } from "../../casefile/involvements.ts";
import type { Subject } from "../../casefile/search/documents.ts";
import { marksOfName } from "../../casefile/search/excerpts.ts";
import type { Term } from "../../casefile/search/query.ts";
import { yearInWords } from "../../casefile/yearInWords.ts";
import type { When } from "../../engine/answer.ts";
import { whenInWords } from "../../engine/summary.ts";
import { longDate } from "../../lib/dates.ts";
import { foundIn } from "../../records/search.ts";
import { useCaseFile, useNames } from "../workspace.tsx";
import { Marked } from "./Marked.tsx";

interface Props {
  readonly subject: Subject;
  readonly terms: readonly Term[];
  readonly showsQuotes: boolean;
}

/** When it was, who had which part in it, and where in it the words stand. */
export function HitWhy({ subject, terms, showsQuotes }: Props) {
  const file = useCaseFile();
  const names = useNames();
  const now = "fileId" in subject ? fileById(file, subject.fileId) : undefined;
  const parts = now === undefined ? [] : involvementsIn(file, now);
  // A name that stands above already needs no line of its own.
  const said = new Set(parts.map(({ childId }) => names.child(childId)));
  const excerpts = foundIn(file, subject, terms).filter(({ where, text }) => where !== "Name" && !said.has(text));
  return (
    <>
      <Event subject={subject} parts={parts} terms={terms} />
      {excerpts.map(({ where, text, marks, isQuote }) => (
        <p key={`${where}${text}`} className="search-excerpt">
          {where !== "" && <span className="search-where">{where}</span>}
          {isQuote && !showsQuotes ? (
            <span className="muted">Found in somebody’s exact words, folded away here</span>
          ) : (
            <Marked text={text} marks={marks} />
          )}
        </p>
      ))}
    </>
  );
}

/** The event and each child’s part in it. A role stands with an event, never with a name alone. */
function Event({
  subject,
  parts,
  terms,
}: Pick<Props, "subject" | "terms"> & { readonly parts: readonly Involvement[] }) {
  if (subject.type === "child") return subject.yearGroup === "" ? null : <p>{yearInWords(subject.yearGroup)}</p>;
  if (subject.type !== "draft" && subject.type !== "finished") return null;
  const { whenHappened } = subject.answers as { readonly whenHappened?: When };
  const [verb, at] = subject.type === "draft" ? ["Started", subject.startedAt] : ["Finished", subject.finishedAt];
  return (
    <>
      <p>{whenHappened === undefined ? `${verb} ${longDate(at.slice(0, 10))}` : whenInWords(whenHappened)}</p>
      {parts.length > 0 && <Parts parts={parts} terms={terms} />}
    </>
  );
}

/** Whoever was asked for first; the rest are counted. */
const shown = 3;

function Parts({ parts, terms }: Pick<Props, "terms"> & { readonly parts: readonly Involvement[] }) {
  const names = useNames();
  const named = parts
    .map(({ childId, role }) => {
      const name = names.child(childId);
      return { childId, name, role: roleInWords(role), marks: marksOfName(name, terms) };
    })
    .toSorted((a, b) => Number(b.marks.length > 0) - Number(a.marks.length > 0));
  return (
    <ul className="search-parts">
      {named.slice(0, shown).map(({ childId, name, role, marks }) => (
        <li key={childId}>
          <Marked text={name} marks={marks} /> ({role.toLowerCase()})
        </li>
      ))}
      {named.length > shown && <li>and {named.length - shown} more</li>}
    </ul>
  );
}

import type { FunctionComponent } from "react";
import { type Anchor, type Facts, type List, notAnswered, type Quote, type Signature, type Table } from "../blocks.ts";
import { type Picking, pickable } from "./pick.ts";

interface PieceProps<B> extends Picking {
  readonly block: B;
}

/** Text with its line breaks: a paragraph for each, so that a reader hears the pause. */
export const Prose: FunctionComponent<{ readonly text: string }> = ({ text }) =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
      <p key={i}>{line}</p>
    ));

/**
 * The way to the question by keyboard and screen reader: one short link-like button at the end of a piece, seen when it has
 * the focus. The piece itself stays a plain paragraph, heading or row, so reading the document aloud is not a list of buttons.
 */
export const GoToQuestion: FunctionComponent<
  { readonly from: Anchor | undefined; readonly name: string } & Picking
> = ({ from, name, onPick }) =>
  from && onPick ? (
    <button
      type="button"
      className="doc-go"
      onClick={(event) => {
        event.preventDefault();
        onPick(from);
      }}
    >
      Change<span className="doc-hidden"> {name}</span>
    </button>
  ) : null;

/**
 * Text in which the words for a missing answer lead to its question, and look as if they did. `name` says which answer is meant
 * where the line itself does not.
 */
const Said: FunctionComponent<
  { readonly text: string; readonly from: Anchor | undefined; readonly name: string } & Picking
> = ({ text, from, name, onPick }) =>
  from && onPick && text.includes(notAnswered) ? (
    text.split("\n").map((line, i) =>
      line.endsWith(notAnswered) ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
        <p key={i}>
          {line.slice(0, -notAnswered.length)}
          <button
            type="button"
            className="doc-open"
            aria-label={`${notAnswered}: ${line.slice(0, -notAnswered.length).replace(/: $/, "") || name}`}
            onClick={(event) => {
              event.preventDefault();
              onPick(from);
            }}
          >
            {notAnswered}
          </button>
        </p>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
        <Prose key={i} text={line} />
      ),
    )
  ) : (
    <Prose text={text} />
  );

/** The beginning of a text, to name the piece it is. */
export const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);

export const ListPiece: FunctionComponent<PieceProps<List>> = ({ block, ...picking }) => {
  const Tag = block.ordered ? "ol" : "ul";
  return (
    <Tag className="doc-list">
      {block.items.map(({ text, from }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no identity but its place
        <li key={i} {...pickable(from, picking)}>
          <Prose text={text} />
          <GoToQuestion from={from} name={shortened(text)} {...picking} />
        </li>
      ))}
    </Tag>
  );
};

export const FactsPiece: FunctionComponent<PieceProps<Facts>> = ({ block, ...picking }) => (
  <dl className="doc-facts">
    {block.rows.map(({ label, value, from }, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
      <div key={i} {...pickable(from, picking)}>
        <dt>{label}</dt>
        <dd>
          <Said text={value} from={from} name={label} {...picking} />
          {value !== notAnswered && <GoToQuestion from={from} name={label} {...picking} />}
        </dd>
      </div>
    ))}
  </dl>
);

/** Scrolls inside itself where it is too wide, so that the page does not. */
export const TablePiece: FunctionComponent<PieceProps<Table>> = ({ block, ...picking }) => {
  const shares = block.columns.reduce((sum, { width }) => sum + width, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className="doc-scroller" role="group" aria-label={block.caption || "Table"} tabIndex={0}>
      <table className={`doc-table${block.columns.length > 2 ? " doc-table-many" : ""}`}>
        {block.caption !== "" && <caption>{block.caption}</caption>}
        <colgroup>
          {block.columns.map(({ width }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no identity but its place
            <col key={i} width={`${(100 * width) / shares}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {block.columns.map(({ title }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no identity but its place
              <th key={i} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(({ cells, from }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
            <tr key={row} {...pickable(from, picking)}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no identity but its place
                <td key={column} data-title={cell === "" ? undefined : block.columns[column]?.title}>
                  <Said text={cell} from={from} name={block.columns[column]?.title ?? ""} {...picking} />
                  {column === cells.length - 1 && (
                    <GoToQuestion from={from} name={shortened(cells[0] ?? "")} {...picking} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

export const QuotePiece: FunctionComponent<PieceProps<Quote>> = ({ block, ...picking }) => {
  const { className = "", ...taps } = pickable(block.from, picking);
  return (
    <figure className={`doc-quote ${className}`.trim()} {...taps}>
      <blockquote>
        <Prose text={block.words} />
      </blockquote>
      <figcaption>
        <strong>{block.speaker}</strong>
        <Prose text={block.detail} />
        <GoToQuestion from={block.from} name={`what was said by ${block.speaker}`} {...picking} />
      </figcaption>
    </figure>
  );
};

export const SignaturePiece: FunctionComponent<PieceProps<Signature>> = ({ block, ...picking }) => {
  const { className = "", ...taps } = pickable(block.from, picking);
  const drawn = block.strokes.filter((stroke) => stroke.length >= 2);
  return (
    <figure className={`doc-signature ${className}`.trim()} {...taps}>
      <figcaption>
        <strong>{block.role}</strong>
      </figcaption>
      {drawn.length > 0 && (
        <svg viewBox="0 0 400 120" role="img" aria-label={`Signature${block.name && ` of ${block.name}`}`}>
          {drawn.map((stroke, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stroke has no identity but its place
            <polyline key={i} points={stroke.length === 2 ? [...stroke, ...stroke].join(" ") : stroke.join(" ")} />
          ))}
        </svg>
      )}
      {drawn.length === 0 && block.name === "" && <p className="doc-blank">Name, signature and date</p>}
      <Prose text={block.name} />
      <Prose text={block.detail} />
      <GoToQuestion from={block.from} name={`the signature: ${block.role}`} {...picking} />
    </figure>
  );
};

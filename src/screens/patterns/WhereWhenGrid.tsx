import { type Cell, partInWords, placeInWords, type WhereWhen } from "../../casefile/patterns/whereWhen.ts";

interface Props {
  readonly grid: WhereWhen;
  readonly chosen: Cell | undefined;
  readonly onChoose: (cell: Cell) => void;
}
const mostDots = 5;

/** The grid: a number in each cell, and as many dots as make it seen without reading. */
export function WhereWhenGrid({ grid, chosen, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label="Places and times of day" tabIndex={0}>
      <table className="table where-when">
        <thead>
          <tr>
            <th scope="col">Place</th>
            {grid.parts.map((part) => (
              <th key={part} scope="col">
                {partInWords(part)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.places.map((place) => (
            <tr key={place}>
              <th scope="row">{placeInWords(place)}</th>
              {grid.parts.map((part) => {
                const cell = grid.cells.find((each) => each.place === place && each.part === part);
                return (
                  <td key={part}>
                    {cell && (
                      <button
                        type="button"
                        className="where-when-cell"
                        aria-pressed={cell === chosen}
                        aria-label={`${cell.facts.length}: ${placeInWords(place)}, ${partInWords(part)}`}
                        onClick={() => onChoose(cell)}
                      >
                        {cell.facts.length}
                        <span aria-hidden="true">{"•".repeat(Math.min(mostDots, cell.facts.length))}</span>
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

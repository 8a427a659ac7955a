export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Undefined where no length can be shown: the words then say why. */
  readonly value: number | undefined;
  /** The value as it is said: "12", "fewer than 5". */
  readonly words: string;
  /** Stands beside the others to be compared with, and is drawn as an outline. */
  readonly isBeside?: boolean | undefined;
}
export interface BarChartProps {
  /** What is compared. The same numbers must stand in a table beside it. */
  readonly label: string;
  readonly bars: readonly Bar[];
  /** The value that fills the width, where several charts are to be compared; otherwise the greatest. */
  readonly most?: number | undefined;
}

/** Bars one below the other, each with its words. A picture for those who see it: whoever does not reads the table. */
export function BarChart({ label, bars, most }: BarChartProps) {
  const longest = Math.max(1, most ?? 0, ...bars.map(({ value }) => value ?? 0));
  return (
    <div className="bars" role="img" aria-label={`Bar chart: ${label}. The table has the same numbers.`}>
      {bars.map(({ key, label: name, value, words, isBeside }) => (
        <div key={key} className="bar">
          <span className="bar-name">{name}</span>
          <svg className="bar-line" aria-hidden="true" focusable="false">
            {value === undefined ? (
              <rect className="bar-hidden" x="1" y="1" width="36" height="14" rx="3" />
            ) : (
              <rect
                className={isBeside ? "bar-beside" : "bar-value"}
                x="0"
                y="0"
                width={`${(100 * value) / longest}%`}
                height="16"
                rx="3"
              />
            )}
          </svg>
          <span className="bar-words">{words}</span>
        </div>
      ))}
    </div>
  );
}

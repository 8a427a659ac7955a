/** A row of the table. `values` are the runs; the figure shown is their median, or for `p95` the value that 95 of 100 stay within. */
export const figure = (name, target, unit, values, { slow = [], p95 = false } = {}) => ({
  name,
  target,
  unit,
  measured: p95 ? percentile(values, 0.95) : percentile(values, 0.5),
  slow: slow.length === 0 ? undefined : p95 ? percentile(slow, 0.95) : percentile(slow, 0.5),
  worst: Math.max(...values),
  runs: values.length,
});

/** The value that this share of them stays within. */
export function percentile(values, share) {
  if (values.length === 0 || !values.every(Number.isFinite)) throw new Error("nothing was measured");
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const shown = (value, unit) => {
  if (value === undefined) return "";
  if (unit === "s") return `${(value / 1000).toFixed(2)} s`;
  return unit === "" ? String(value) : `${Math.round(value)} ${unit}`;
};
const shownTarget = ({ target, unit }) =>
  target === undefined ? "" : `≤ ${unit === "s" ? target / 1000 : target} ${unit}`;
const verdict = ({ target, measured }) => (target === undefined ? "" : measured <= target ? "met" : "MISSED");

/** The one table. */
export function printTable(rows) {
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.name,
        {
          target: shownTarget(row),
          measured: shown(row.measured, row.unit),
          "": verdict(row),
          worst: shown(row.worst, row.unit),
          "4× slower": shown(row.slow, row.unit),
          runs: row.runs,
        },
      ]),
    ),
  );
}

/** How many times longer a plain loop takes by the clock than in the processor: 1 on a quiet machine. */
export function howBusy() {
  const from = { wall: performance.now(), cpu: process.cpuUsage() };
  let x = 0;
  for (let i = 0; i < 1e8; i++) x += i % 7;
  const { user, system } = process.cpuUsage(from.cpu);
  return x > 0 ? (performance.now() - from.wall) / ((user + system) / 1000) : Number.NaN;
}

/** Calls it so often, one after the other. */
export async function repeat(runs, work) {
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await work(run));
  return results;
}

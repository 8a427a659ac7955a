/** A row of the table. `of` says what stands for the runs: their median, what 95 of 100 stay within, or the worst. */
export function figure(name, target, unit, values, { slow = [], of = "median" } = {}) {
  const share = { median: 0.5, p95: 0.95, worst: 1 }[of];
  return {
    name,
    target,
    unit,
    measured: percentile(values, share),
    slow: slow.length === 0 ? undefined : percentile(slow, share),
    worst: Math.max(...values),
    runs: values.length,
  };
}

/** The value that this share of them stays within. */
function percentile(values, share) {
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

import { type IsoDate, longDate, longDateTime } from "../lib/dates.ts";
import { type Break, type ChainStanding, chainName, type LogStanding } from "../records/logStanding.ts";

const lines = (count: number): string => (count === 1 ? "1 line" : `${count.toLocaleString("en-GB")} lines`);

/** "1,204 lines from 18 November 2026 to today". */
export function countInWords({ chains, count }: LogStanding, today: IsoDate): string {
  const from = chains
    .map((each) => each.from)
    .filter((each) => each !== "")
    .sort()[0];
  const until =
    chains
      .map((each) => each.until)
      .sort()
      .at(-1) ?? "";
  if (from === undefined) return "Nothing is written down yet";
  const day = (at: string) => (at.slice(0, 10) === today ? "today" : longDate(at.slice(0, 10)));
  const days = day(from) === day(until) ? `all of ${day(from)}` : `from ${day(from)} to ${day(until)}`;
  return `${lines(count)}, ${days}`;
}

/** What is wrong with the log, a sentence for each thing. */
export const troubles = ({ chains, unreadablePages, peopleChanged }: LogStanding): readonly string[] => [
  ...chains.flatMap((chain) => (chain.broken ? [breakInWords(chain, chain.broken, chains.length > 1)] : [])),
  ...(unreadablePages === 0
    ? []
    : [
        `${unreadablePages === 1 ? "1 page" : `${unreadablePages} pages`} of the log could not be opened in either copy, with up to 32 lines each.`,
      ]),
  ...(peopleChanged ? ["The list of who may come in was changed by somebody without a key."] : []),
];

function breakInWords(
  { chain, count }: ChainStanding,
  { n, why, since = "", noted = 0 }: Break,
  isOneOfMany: boolean,
): string {
  const of = isOneOfMany ? ` of ${chainName(chain)}` : "";
  const line = `line ${n.toLocaleString("en-GB")}${of}`;
  const left = `when something left this device on ${longDateTime(since)}`;
  switch (why) {
    case "missing":
      return `Something is missing before ${line}.`;
    case "altered":
      return `At ${line} the log does not hold together: that line or the one before it was changed, or something between them was taken out.`;
    case "unsigned":
      return `The signature of ${line} is not that of the person whom it names.`;
    case "cut":
      return `The log${of} was longer once: ${left} it had ${lines(noted)}, and now it has ${count === 0 ? "none" : lines(count)}.`;
    case "rebuilt":
      return `The log was written anew: ${line} is another than it was ${left}.`;
  }
}

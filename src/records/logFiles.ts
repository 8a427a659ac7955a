import { leaksIn, redactorFor } from "../casefile/redaction/redaction.ts";
import { type Document, facts, heading, numbered, paragraph, table } from "../documents/blocks.ts";
import { textsOfDocument } from "../documents/words.ts";
import { toCsv } from "../lib/csv.ts";
import { localDate, localDateTime, longDateTime } from "../lib/dates.ts";
import type { Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import type { Activity, ActivityLine } from "./activity.ts";
import { lineInWords, whoInWords } from "./activityWords.ts";
import type { Outgoing } from "./export.ts";
import { logExport } from "./exportLog.ts";
import { type Handing, sha256 } from "./exportMark.ts";
import { chainName } from "./logStanding.ts";
import { rowsIn } from "./practiceMark.ts";
import type { Workspace } from "./workspace.ts";

// The activity log as files, for somebody who wants to check it without Waymark.

/** A file that is made of the log. */
export interface LogFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/** The lines of each chain, letter by letter as they hash, and how to check them. */
export function rawFiles({ raw, standing }: Activity, today: string): readonly LogFile[] {
  const files = raw.map(({ chain, lines }): LogFile & { readonly head: string } => ({
    name: `activity-log-${chainName(chain)}-${today}.jsonl`,
    text: lines.map((line) => `${line}\n`).join(""),
    type: "application/jsonl",
    head: standing.chains.find((each) => each.chain === chain)?.head.hash ?? "",
  }));
  return [...files, { name: `activity-log-${today}-README.txt`, text: readme(files), type: "text/plain" }];
}

const readme = (files: readonly { readonly name: string; readonly head: string }[]): string => `Waymark activity log

Each file that ends in .jsonl holds the lines of one chain, oldest first, as JSON: one line a thing that somebody did. They hold ids
and times, and no words of any record.

  n      the number of the line, from 1
  prev   the SHA-256 of the line before, in hexadecimal; 64 zeros for the first
  at     local time, to the minute
  who    the id of whoever did it, or "recovery" for the recovery key
  did    what was done
  type, id, rev   the kind of record, its id, and the revision that came of it
  sig    Ed25519 over the line up to ,"sig":" (empty where the browser could not sign)

To check that nothing was changed, left out or put in between, hold each line against the one after it. With nothing but sha256sum,
in the folder with the files:

  for f in activity-log-*.jsonl; do
    want=0000000000000000000000000000000000000000000000000000000000000000; n=0
    while IFS= read -r line; do
      n=$((n+1))
      case "$line" in *'"prev":"'"$want"'"'*) ;; *) echo "$f: line $n does not follow" ;; esac
      want=$(printf %s "$line" | sha256sum | cut -c1-64)
    done < "$f"
    echo "$f: $n lines, ends in $want"
  done

What each should end in, as Waymark had it when these files were saved:

${files.map(({ name, head }) => `  ${name}\n  ${head}`).join("\n")}

A printed document says at its foot “log”, a number and twelve letters: the SHA-256 of the line of that number begins with them. A
seal of the log says the same with more letters. They show a log that was built anew, which the check above alone cannot.
`;

/** The lines for reading in a spreadsheet, the newest first. Names stand in it. */
export function csvFile(workspace: Workspace, lines: readonly ActivityLine[]): LogFile {
  const file = workspace.stored.get();
  const rows = lines.map((line) => [
    line.at.replace("T", " "),
    whoInWords(file, line.who),
    lineInWords(file, line),
    chainName(line.chain),
    String(line.n),
  ]);
  return {
    name: `activity-log-${localDate(workspace.now())}.csv`,
    text: toCsv([["When", "Who", "What", "Chain", "Line"], ...rows, ...rowsIn(workspace)]),
    type: "text/csv",
  };
}

/** Remembers that a file of the log was saved. */
export const logSaved = async (
  workspace: Workspace,
  { name, text, type }: LogFile,
): Promise<Result<null, SaveError>> => {
  const fingerprint = await sha256(new TextEncoder().encode(text));
  return logExport(
    workspace,
    { fileId: "", version: 0, documentId: "activity-log" },
    {
      format: type === "text/csv" ? "csv" : "lines",
      handing: { recipient: "whoever checks the activity log", purpose: "Activity log" },
      fileName: name,
      fingerprint,
      contents: "",
    },
  );
};

/** As much of a fingerprint as is read out: eight groups of four, "7f3a 90bc …". */
export const readAloud = (hash: string): string => (hash.slice(0, 32).match(/.{4}/g) ?? []).join(" ");

/** One page for the head teacher’s file, which says how the log stood on a day. Names nobody. */
export function sealOutgoing(workspace: Workspace, { standing }: Activity, handing: Handing): Outgoing {
  const file = workspace.stored.get();
  const at = localDateTime(workspace.now());
  const { count } = standing;
  const chains = standing.chains.filter((each) => each.count > 0);
  const document: Document = {
    title: "Seal of the activity log",
    marking: "CONFIDENTIAL · KEEP APART FROM THE DEVICE",
    school: file.school?.name ?? "",
    reference: "Activity log",
    isDraft: false,
    dated: longDateTime(at),
    blocks: [
      facts([
        { label: "School", value: file.school?.name ?? "" },
        { label: "Sealed on", value: longDateTime(at) },
        { label: "Lines", value: count.toLocaleString("en-GB") },
        { label: "Checked before printing", value: standing.isWhole ? "Whole" : "Not whole: ask to see the log" },
      ]),
      heading(2, "Fingerprint of the last line"),
      table(
        "One chain for each device, and for each person who may open only a part",
        [
          { title: "Chain", width: 2 },
          { title: "Line", width: 1 },
          { title: "Fingerprint", width: 6 },
        ],
        chains.map(({ chain, head }) => ({ cells: [chainName(chain), String(head.n), readAloud(head.hash)] })),
      ),
      heading(2, "What this is"),
      paragraph(
        "Waymark writes down who looked at, wrote, changed or handed over which record, and each line holds the fingerprint of the line before. Whoever changes one line has to write all that follow anew, and then this page no longer agrees. Keep it where whoever uses the device cannot reach it, such as the head teacher’s file. Print the next one in a month.",
      ),
      heading(2, "How to compare it with the log"),
      numbered([
        { text: "In Waymark open Settings, then Activity log, then “Hold a printed page against the log”." },
        {
          text: "Enter a line and its fingerprint from the table. It is enough to read out the first three groups.",
        },
        {
          text: "If Waymark says that they agree, nothing up to that line was changed or taken out since this page was printed. If not, do not carry on by yourself: keep the device as it is, make a backup, and tell the data protection officer.",
        },
      ]),
      { kind: "signature", role: "Put in the file by", name: "", detail: "", strokes: [] },
    ],
  };
  const redactor = redactorFor(file, "agency", [], []);
  const own = textsOfDocument(document).join("\n");
  return {
    document,
    handing,
    redactor,
    leaksIn: (text) => leaksIn(text, redactor, own),
    fileName: (ending) => `activity-log-seal-${at.slice(0, 10)}.${ending}`,
  };
}

/** What a printed fingerprint and the log say to one another. "unclear": too few letters, or no number of a line. */
export type Compared = "same" | "other" | "notThere" | "unclear";

const fewestLetters = 12;

/** Whether the log has this fingerprint at this line, in any of its chains. Spaces and capital letters make no difference. */
export async function comparePrinted({ raw }: Pick<Activity, "raw">, line: string, print: string): Promise<Compared> {
  const n = Number(line.replaceAll(/[\s,]/g, ""));
  const letters = print.replaceAll(/[\s-]/g, "").toLowerCase();
  if (!Number.isInteger(n) || n < 1 || letters.length < fewestLetters || !/^[0-9a-f]+$/.test(letters)) return "unclear";
  const there = raw.flatMap(({ lines }) => lines[n - 1] ?? []);
  if (there.length === 0) return "notThere";
  const hashes = await Promise.all(there.map((each) => sha256(new TextEncoder().encode(each))));
  return hashes.some((hash) => hash.startsWith(letters)) ? "same" : "other";
}

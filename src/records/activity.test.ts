import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { child, draft, entry, finished, person, school } from "../casefile/records.fixture.ts";
import { readCsv } from "../lib/csv.ts";
import type { VaultApi } from "../vault/api.ts";
import { type Done, linesOf, readingOf } from "./activity.fixture.ts";
import { type Activity, kindOfLine, matching, readActivity } from "./activity.ts";
import { idsAbout } from "./activityAbout.ts";
import { lineInWords, whoInWords } from "./activityWords.ts";
import { logExport } from "./exportLog.ts";
import { comparePrinted, csvFile, rawFiles, readAloud, sealOutgoing } from "./logFiles.ts";
import { noteViewed } from "./noteViewed.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

const entities = [
  school,
  person("me", "Folake Adeyemi", "Designated safeguarding lead"),
  child("amal", "Amal", "Idris"),
  child("zoe", "Zoë", "=Marsh"),
  finished("incident", "i", { children: [{ itemId: "c", child: "amal", role: "affected" }] }, { number: 14 }),
  entry("decision", "d", "i", {}),
  draft("risk-assessment", "plan", { children: [{ itemId: "c", child: "zoe" }] }, { number: 3 }),
];

const done: readonly Done[] = [
  { did: "opened", by: "passphrase", tries: 2, at: "2026-11-27T09:00" },
  { did: "viewed", type: 3, id: "amal", at: "2026-11-27T09:01" },
  { did: "viewed", type: 5, id: "i-1", at: "2026-11-27T09:02" },
  { did: "changed", type: 4, id: "plan-draft", at: "2026-11-28T10:00", who: "recovery" },
  { did: "viewed", type: 3, id: "gone", at: "2026-11-28T10:01" },
  { did: "viewed", id: "inspector", at: "2026-11-28T10:02" },
];
const lines = await linesOf(done);
const other = await linesOf([{ did: "viewed", type: 3, id: "zoe", at: "2026-11-27T12:00", who: "tablet" }]);

async function open(vault: Partial<VaultApi> = {}) {
  const readLog: VaultApi["readLog"] = () => readingOf({ "desk/0": lines, "tablet/2": other });
  const memory = { ...memoryVault(), readLog, ...vault };
  const workspace = createWorkspace(memory, memory.unlocked(), () => new Date(2026, 10, 28, 11, 0));
  await workspace.commit(entities.map((put) => ({ put })));
  return { workspace, activity: await readActivity(workspace, { signatures: false }) };
}
const wordsOf = (workspace: Workspace, { lines: all }: Activity) =>
  all.map((line) => lineInWords(workspace.stored.get(), line));

describe("the activity log", () => {
  test("joins all chains in order of time, in words", async () => {
    const { workspace, activity } = await open();
    expect(wordsOf(workspace, activity)).toEqual([
      "Looked at the list for an inspector",
      "Looked at the record of a child that is not here any more",
      "Changed the draft of Plan 0003",
      "Looked at the record of Zoë =Marsh",
      "Looked at Incident 0014 · version 1",
      "Looked at the record of Amal Idris",
      "Came in by passphrase after 2 wrong tries",
    ]);
    expect(activity.standing).toMatchObject({ isWhole: true, count: 7 });
  });

  test("says of what was begun, finished and removed how it came and went", async () => {
    const { workspace } = await open();
    const line = { chain: "", n: 1, prev: "", at: "", who: "", sig: "" };
    const words = (did: "added" | "removed", type: number, id: string) =>
      lineInWords(workspace.stored.get(), { ...line, did, type, id });
    expect([words("added", 4, "plan-draft"), words("added", 5, "i-1"), words("added", 3, "amal")]).toEqual([
      "Began the draft of Plan 0003",
      "Finished Incident 0014 · version 1",
      "Added the record of Amal Idris",
    ]);
    expect([words("removed", 4, "x"), words("removed", 3, "x"), words("removed", 21, "x")]).toEqual([
      "Finished or discarded a draft",
      "Removed the record of a child",
      "Removed a finished record",
    ]);
  });

  test("says who: by the record of who may come in, and before there were any the person whom the school names", async () => {
    const { workspace } = await open();
    const who = (id: string) => whoInWords(workspace.stored.get(), id);
    expect([who("member"), who("recovery")]).toEqual(["Folake Adeyemi", "The recovery key"]);
    const member = {
      type: "member",
      v: 1,
      person: "tom",
      role: "deputy",
      compartment: 0,
      addedAt: "",
      addedBy: "me",
    } as const;
    await workspace.commit([{ put: person("tom", "Tom Reyes", "Deputy") }, { put: { ...member, id: "member" } }]);
    expect([who("member"), who("another")]).toEqual(["Tom Reyes", "Somebody who was removed"]);
  });

  test("is asked who, what, since when and about whom", async () => {
    const { workspace, activity } = await open();
    const nothing = { who: undefined, what: undefined, since: undefined, about: undefined };
    const found = (asked: Partial<typeof nothing> | object) =>
      matching(activity.lines, { ...nothing, ...asked }, kindOfLine(workspace)).map(({ id, did }) => id ?? did);
    expect(found({ who: "recovery" })).toEqual(["plan-draft"]);
    expect(found({ what: "cameIn" })).toEqual(["opened"]);
    expect(found({ since: "2026-11-28" })).toEqual(["inspector", "gone", "plan-draft"]);
    expect(found({ about: idsAbout(workspace, "amal") })).toEqual(["i-1", "amal"]);
    expect(found({ about: idsAbout(workspace, "zoe") })).toEqual(["plan-draft", "zoe"]);
    expect(found({ about: idsAbout(workspace, "i") })).toEqual(["i-1"]);
  });

  test("knows what stands around a child: entries about the child’s records, and what was handed over", async () => {
    const { workspace } = await open();
    const leaving = {
      format: "print",
      handing: { recipient: "", purpose: "" },
      fileName: "",
      fingerprint: "",
      contents: "",
    } as const;
    await logExport(workspace, { fileId: "i", version: 1, documentId: "record" }, leaving);
    const [left = ""] = workspace.caseFile.get().exported.keys();
    expect([...idsAbout(workspace, "amal")]).toEqual(expect.arrayContaining(["amal", "i-1", "d-1", left]));
    expect(idsAbout(workspace, "amal").has("plan-draft")).toBe(false);
    const line = { chain: "", n: 1, prev: "", at: "", who: "", sig: "", did: "added", type: 6, id: left } as const;
    expect(lineInWords(workspace.stored.get(), line)).toBe("Handed over Incident 0014 · version 1 (Print)");
    expect(kindOfLine(workspace)(line)).toBe("handedOver");
  });

  test("notes a look by kind and id alone, and nobody hears of it when that fails", async () => {
    const notes: unknown[] = [];
    const { workspace } = await open({ note: async (some) => void notes.push(...some) });
    noteViewed(workspace, { type: "child", id: "amal" });
    noteViewed(workspace, { page: "inspector" });
    expect(notes).toEqual([
      { did: "viewed", type: 3, id: "amal" },
      { did: "viewed", id: "inspector" },
    ]);
    const { workspace: broken } = await open({ note: () => Promise.reject(new Error("gone")) });
    expect(() => noteViewed(broken, { type: "child", id: "amal" })).not.toThrow();
  });

  test("is cut where an export has written down a longer one", async () => {
    const head = { chain: "desk/0", n: 9, hash: "ab".repeat(32) };
    const { workspace } = await open({ logHead: async () => head });
    const leaving = {
      format: "print",
      handing: { recipient: "", purpose: "" },
      fileName: "",
      fingerprint: "",
      contents: "",
    } as const;
    await logExport(workspace, { fileId: "i", version: 1, documentId: "record" }, leaving);
    const { standing } = await readActivity(workspace, { signatures: false });
    expect(standing.chains[0]?.broken).toEqual({ n: 7, why: "cut", since: "2026-11-28T11:00", noted: 9 });
  });
});

describe("files of the log", () => {
  test("the raw lines are letter by letter what hashes, and what they end in stands beside them", async () => {
    const { activity } = await open();
    const files = rawFiles(activity, "2026-11-28");
    expect(files.map(({ name }) => name)).toEqual([
      "activity-log-DESK-0-2026-11-28.jsonl",
      "activity-log-TABL-2-2026-11-28.jsonl",
      "activity-log-2026-11-28-README.txt",
    ]);
    expect(files[0]?.text).toBe(`${lines.join("\n")}\n`);
    for (const { head } of activity.standing.chains) expect(files[2]?.text).toContain(head.hash);
    expect(files.map(({ text }) => text).join("")).not.toMatch(/Amal|Idris|Marsh|Adeyemi/);
  });

  test("the table for reading runs nothing that somebody wrote as a name", async () => {
    const { workspace, activity } = await open();
    const { text } = csvFile(
      workspace,
      activity.lines.map((line) => ({ ...line, who: line.n === 2 ? "member" : line.who })),
    );
    const rows = [...readCsv(text, ",")].map(({ cells }) => cells);
    expect(rows[0]).toEqual(["When", "Who", "What", "Chain", "Line"]);
    expect(rows[4]).toEqual([
      "2026-11-27 12:00",
      "Folake Adeyemi",
      "Looked at the record of Zoë =Marsh",
      "TABL-2",
      "1",
    ]);
    expect(rows.flat().every((cell) => !/^[=+@-]/.test(cell))).toBe(true);
  });

  test("the seal says how many lines there are and what the last is, and names nobody", async () => {
    const { workspace, activity } = await open();
    const { document, leaksIn } = sealOutgoing(workspace, activity, { recipient: "", purpose: "" });
    const text = JSON.stringify(document);
    for (const { head } of activity.standing.chains) expect(text).toContain(readAloud(head.hash));
    expect(leaksIn(text)).toEqual([]);
    expect(text).not.toMatch(/Amal|Idris|Marsh|Adeyemi/);
  });

  test("a printed fingerprint is held against the line of its number", async () => {
    const { activity } = await open();
    const hash = activity.standing.chains[0]?.head.hash ?? "";
    expect(await comparePrinted(activity, "6", hash.slice(0, 12).toUpperCase())).toBe("same");
    expect(await comparePrinted(activity, " 6 ", readAloud(hash))).toBe("same");
    expect(await comparePrinted(activity, "5", readAloud(hash))).toBe("other");
    expect(await comparePrinted(activity, "1,204", readAloud(hash))).toBe("notThere");
    expect(await comparePrinted(activity, "6", hash.slice(0, 6))).toBe("unclear");
    expect(await comparePrinted(activity, "six", hash)).toBe("unclear");
  });
});

import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { type CaseFile, emptyCaseFile, fileById, withEntities } from "../casefile/casefile.ts";
import type { Entity, ExportedRecord } from "../casefile/entities.ts";
import { totalOf } from "../casefile/insights/figures.ts";
import { isDue, keepingOf, keepings, keepingsOfChild } from "../casefile/keeping/keeping.ts";
import { child, draft, entry, finished, person, school } from "../casefile/records.fixture.ts";
import { textsOfDocument } from "../documents/words.ts";
import { certificateOutgoing, changeRetention, dispose, endHold, holdNow, keepLonger, whatGoes } from "./keeping.ts";
import { createWorkspace } from "./workspace.ts";

const incident = (fileId: string, number: number, ...children: readonly string[]) =>
  finished(
    "incident",
    fileId,
    {
      tier: "concern",
      whenHappened: { precision: "exact", date: "2010-10-05" },
      place: "toilets",
      children: children.map((id) => ({ itemId: id, child: id, role: "displayed" })),
    },
    { number, finishedAt: "2010-10-05T16:00" },
  );
const left: ExportedRecord = {
  type: "exported",
  v: 5,
  id: "x",
  fileId: "old",
  version: 1,
  documentId: "full",
  forChild: "amal",
  at: "2010-11-01T10:00",
  by: "me",
  fileName: "incident-0001.pdf",
  fingerprint: "f",
  format: "pdf",
  recipient: "Nadia Idris",
  purpose: "Copy",
  contents: "c",
  withheld: [{ where: "What happened", why: "About Zoë" }],
};
const entities: readonly Entity[] = [
  school,
  person("me", "Folake Adeyemi", "Designated safeguarding lead"),
  child("amal", "Amal", "Idris", { dateOfBirth: "2000-02-29" }),
  child("zoe", "Zoë", "Marsh", { dateOfBirth: "2001-03-09", siblings: ["amal"] }),
  child("unknown", "Will", "Stone"),
  incident("old", 1, "amal"),
  incident("both", 2, "amal", "zoe"),
  incident("open", 3, "unknown"),
  entry("decision", "d", "old", { decision: "Watch", decisionReason: "Amal asked" }),
  entry("addendum", "a", "d", {}),
  left,
];
async function opened(at = new Date(2025, 2, 1, 10, 0), more: readonly Entity[] = []) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => at);
  await workspace.commit([...entities, ...more].map((put) => ({ put })));
  return { workspace, vault };
}
const agreed = { agreedBy: "Tom Reyes, head", reason: "Its time is over", keepsCounts: true };

describe("the day on which a record is looked at", () => {
  const file = withEntities(emptyCaseFile, entities);
  const days = Object.fromEntries(keepings(file).map((each) => [each.about, each.reviewOn]));

  test("is 25 years after the birth of its youngest child", () => {
    expect(days).toMatchObject({ old: "2025-03-01", both: "2026-03-09" });
  });

  test("never comes while a date of birth is not known", () => {
    expect(days["open"]).toBeUndefined();
    expect(
      keepings(file)
        .filter((each) => isDue(each, "2999-01-01"))
        .map((each) => each.about),
    ).toEqual(["old", "both"]);
  });

  test("moves with the longer rule, and with a look that keeps it longer", async () => {
    const { workspace } = await opened();
    const day = () => {
      const now = fileById(workspace.caseFile.get(), "old");
      return now && keepingOf(workspace.caseFile.get(), now).reviewOn;
    };
    await keepLonger(workspace, "old", "A claim may come", "2031-03-01");
    expect(day()).toBe("2031-03-01");
    await changeRetention(workspace, "old", (before) => ({ ...before, rule: "birth75" }));
    expect(day()).toBe("2075-03-01");
  });
});

describe("disposal", () => {
  test("takes a record with its versions and entries in one save, and leaves a certificate that names no child", async () => {
    const { workspace } = await opened();
    expect(whatGoes(workspace.caseFile.get(), ["old"])).toMatchObject({
      entries: 2,
      versions: 3,
      children: [],
      others: ["amal"],
    });
    const done = await dispose(workspace, ["old"], agreed);
    const file = workspace.caseFile.get();
    expect([...file.finished.values()].map(({ fileId }) => fileId)).toEqual(["both", "open"]);
    const certificate = file.disposals.get(done.ok ? done.value : "");
    if (certificate === undefined) throw new Error("no certificate");
    expect(certificate).toMatchObject({
      agreedBy: "Tom Reyes, head",
      children: 0,
      files: [{ reference: "Incident 0001", versions: 1 }],
    });
    const { document } = certificateOutgoing(workspace, certificate, { recipient: "records", purpose: "" });
    expect(textsOfDocument(document).join(" ")).not.toMatch(/Amal|Idris|Watch/);
  });

  test("keeps in the log that something left, not for whom", async () => {
    const { workspace } = await opened();
    await dispose(workspace, ["old"], agreed);
    const kept = workspace.caseFile.get().exported.get("x");
    expect(kept).toMatchObject({ at: "2010-11-01T10:00", format: "pdf", recipient: "", purpose: "", withheld: [] });
    expect(JSON.stringify([...workspace.caseFile.get().exported.values()])).not.toMatch(/Nadia|amal|Zoë/);
  });

  test("goes on counting what is gone, where that is wanted", async () => {
    for (const keepsCounts of [true, false]) {
      const { workspace } = await opened();
      await dispose(workspace, ["old"], { ...agreed, keepsCounts });
      expect(totalOf(workspace.caseFile.get(), { year: 2010 }, "true")).toBe(keepsCounts ? 3 : 2);
    }
  });

  test("takes children with whom nothing is left, out of their brothers’ and sisters’ records too", async () => {
    const { workspace, vault } = await opened(new Date(2030, 0, 1));
    await dispose(workspace, ["old", "both"], agreed);
    expect([...workspace.caseFile.get().children.keys()]).toEqual(["unknown"]);
    const again = createWorkspace(vault, vault.unlocked(), () => new Date(2030, 0, 1));
    expect([...again.caseFile.get().finished.keys()]).toEqual(["open-1"]);
  });

  test("does not touch what is not due, on hold, or held with everything", async () => {
    const { workspace } = await opened();
    expect(await dispose(workspace, ["both"], agreed)).toMatchObject({ error: { reason: "stopped" } });
    await holdNow(workspace, "old", "A claim");
    expect(await dispose(workspace, ["old"], agreed)).toMatchObject({ error: { reason: "stopped" } });
    await endHold(workspace, "old");
    await holdNow(workspace, "school", "An inquiry");
    expect(await dispose(workspace, ["old"], agreed)).toMatchObject({ error: { reason: "stopped" } });
    await endHold(workspace, "school");
    expect((await dispose(workspace, ["old"], agreed)).ok).toBe(true);
  });

  test("is stopped by a hold that is set while it is under way, however late: nothing is gone, and nothing says it went", async () => {
    for (const about of ["old", "school"]) {
      const { workspace } = await opened();
      expect(whatGoes(workspace.caseFile.get(), ["old"]).versions).toBe(3);
      // Still being saved when the second person confirms.
      const [held, done] = await Promise.all([
        holdNow(workspace, about, "A claim"),
        dispose(workspace, ["old"], agreed),
      ]);
      expect([held.ok, done]).toEqual([true, { ok: false, error: { reason: "stopped" } }]);
      expect([workspace.caseFile.get().finished.size, workspace.caseFile.get().disposals.size]).toEqual([5, 0]);
    }
  });

  test("and a hold that comes after it finds nothing to hold", async () => {
    const { workspace } = await opened();
    const [done] = await Promise.all([dispose(workspace, ["old"], agreed), holdNow(workspace, "both", "A claim")]);
    expect(done.ok).toBe(true);
    expect(await dispose(workspace, ["old"], agreed)).toMatchObject({ error: { reason: "stopped" } });
  });

  test("stops where the certificate would name a child, and where it cannot be saved: nothing is gone then", async () => {
    const { workspace, vault } = await opened();
    expect(await dispose(workspace, ["old"], { ...agreed, reason: "Amal is 25" })).toMatchObject({
      error: { reason: "names", names: ["Amal"] },
    });
    vault.failWith({ reason: "full" });
    expect(await dispose(workspace, ["old"], agreed)).toMatchObject({ error: { reason: "full" } });
    expect(workspace.caseFile.get().finished.size).toBe(5);
  });

  test("waits for the youngest child of its entries, and of a version that was corrected since", async () => {
    const late = new Date(2025, 2, 1, 10, 0);
    const young = child("young", "Ada", "Penn", { dateOfBirth: "2015-01-01" });
    const about = entry("contact", "c", "old", { contactWho: "parent", contactChild: "young" });
    const { workspace } = await opened(late, [young, about]);
    expect(await dispose(workspace, ["old"], agreed)).toMatchObject({ error: { reason: "stopped" } });
    const second = { ...incident("old", 1, "amal"), id: "old-2", version: 2 };
    const { workspace: other } = await opened(late, [young, { ...incident("old", 1, "young"), id: "old-1" }, second]);
    expect(await dispose(other, ["old"], agreed)).toMatchObject({ error: { reason: "stopped" } });
  });

  test("does not take an entry that is being written, nor one that is about another record too", async () => {
    const writing = draft("decision", "w", { decision: "Ring" }, { links: [{ kind: "about", fileId: "old" }] });
    const { workspace } = await opened(undefined, [writing]);
    expect(await dispose(workspace, ["old"], agreed)).toMatchObject({ error: { reason: "stopped" } });
    const shared = finished(
      "decision",
      "s",
      {},
      { links: ["old", "both"].map((fileId) => ({ kind: "about", fileId })) },
    );
    const { workspace: other } = await opened(undefined, [shared]);
    expect((await dispose(other, ["old"], agreed)).ok).toBe(true);
    expect([...other.caseFile.get().finished.values()].map(({ fileId }) => fileId)).toContain("s");
  });

  test("keeps a child whom an action is about, or whose name stands in words that stay: it could not be hidden there", async () => {
    const at = new Date(2030, 0, 1);
    const kept = async (more: Entity) => {
      const { workspace } = await opened(at, [more]);
      await dispose(workspace, ["old", "both"], agreed);
      return [...workspace.caseFile.get().children.keys()];
    };
    expect(await kept(entry("action", "act", "zoe", { actionWhat: "Read the old file." }))).toEqual(["zoe", "unknown"]);
    const told = finished("note", "n", {
      children: [{ itemId: "1", child: "unknown" }],
      account: "Will asked after zoe.",
    });
    expect(await kept(told)).toEqual(["zoe", "unknown"]);
    expect(await kept(child("other", "Zoë", "Marsh"))).toEqual(["unknown", "other"]);
  });

  test("takes saved searches that name a child who goes", async () => {
    const saved = (id: string, words: string, filters = {}): Entity => ({
      ...{ type: "savedSearch", v: 1, id, name: "A search", at: "2026-11-20T10:00" },
      ...{ words, filters },
    });
    const { workspace } = await opened(new Date(2030, 0, 1), [
      saved("1", "amal idris"),
      saved("2", "", { child: ["zoe"] }),
      saved("3", "toilets"),
    ]);
    await dispose(workspace, ["old", "both"], agreed);
    expect([...workspace.caseFile.get().savedSearches.keys()]).toEqual(["3"]);
  });
});

describe("what is kept about a child alone", () => {
  const at = new Date(2030, 0, 1, 10, 0);
  const sent: Entity = {
    ...{ type: "transfer", v: 1, id: "t", childId: "amal", to: "Northvale High", madeAt: "2011-07-01T09:00" },
    ...{ madeBy: "me", fingerprint: "f", code: "" },
    receipt: {
      ...{
        receivedOn: "2011-07-02",
        by: "Jo Field",
        school: "",
        how: "slip",
        notedAt: "2011-07-03T09:00",
        notedBy: "me",
      },
    },
  };
  const came: Entity = {
    ...{ type: "received", v: 1, id: "r", childId: "amal", from: "Ashdown Infants", contact: "", madeAt: "" },
    ...{ receivedAt: "2008-09-01T09:00", receivedBy: "me", fingerprint: "g", code: "", lines: [] },
    documents: [{ title: "At a glance", reference: "", blocks: [{ kind: "paragraph", text: "Amal Idris sings." }] }],
  };
  const asked = (ended?: "answered"): Entity => ({
    ...{ type: "dataRequest", v: 1, id: "q", childId: "amal", who: "child", checked: "Known" },
    ...{ receivedOn: "2029-12-20", isComplex: false, notedAt: "2029-12-20T09:00", notedBy: "me" },
    ...(ended && { ended: { on: "2029-12-30", how: ended, notedAt: "2029-12-30T09:00", notedBy: "me" } }),
  });
  const lines = (file: CaseFile) => keepings(file).map((each) => [each.about, each.reviewOn]);

  test("an agency’s status and an action have a line of their own, and the end of an action goes with it", async () => {
    const { workspace } = await opened(at, [
      finished("agency-status", "status", { agency: "police", statusChild: "amal" }),
      entry("action", "act", "amal", { actionWhat: "Ring the officer" }),
      finished(
        "action-done",
        "done",
        {},
        {
          links: [
            { kind: "about", fileId: "amal" },
            { kind: "from", fileId: "act" },
          ],
        },
      ),
    ]);
    const file = workspace.caseFile.get();
    expect(lines(file)).toEqual(
      expect.arrayContaining([
        ["status", "2025-03-01"],
        ["act", "2025-03-01"],
      ]),
    );
    expect(keepingsOfChild(file, "amal").map(({ about }) => about)).toEqual(["both", "old", "status", "act"]);
    expect((await dispose(workspace, ["old", "both", "status"], agreed)).ok).toBe(true);
    expect([...workspace.caseFile.get().children.keys()]).toContain("amal");
    expect((await dispose(workspace, ["act"], agreed)).ok).toBe(true);
    expect([...workspace.caseFile.get().finished.keys()]).toEqual(["open-1"]);
  });

  test("files from and for other schools are one line of the child’s, and the child goes with the last of it", async () => {
    const { workspace } = await opened(at, [sent, came]);
    expect(lines(workspace.caseFile.get())).toContainEqual(["amal", "2025-03-01"]);
    await dispose(workspace, ["old", "both"], agreed);
    expect(lines(workspace.caseFile.get())).toEqual([
      ["amal", "2025-03-01"],
      ["open", undefined],
    ]);
    expect(whatGoes(workspace.caseFile.get(), ["amal"])).toMatchObject({ papers: 2, children: ["amal"], others: [] });
    const done = await dispose(workspace, ["amal"], agreed);
    const file = workspace.caseFile.get();
    expect([file.children.size, file.transfers.size, file.received.size]).toEqual([1, 0, 0]);
    const certificate = file.disposals.get(done.ok ? done.value : "");
    if (certificate === undefined) throw new Error("no certificate");
    expect(certificate).toMatchObject({ children: 1, files: [{ versions: 2, finishedOn: "2011-07-03" }] });
    const { document } = certificateOutgoing(workspace, certificate, { recipient: "records", purpose: "" });
    expect(textsOfDocument(document).join(" ")).not.toMatch(/Amal|Idris|Northvale|Ashdown|sings/);
  });

  test("is held like a record", async () => {
    const { workspace } = await opened(at, [sent]);
    await holdNow(workspace, "amal", "A claim");
    expect(await dispose(workspace, ["amal"], agreed)).toMatchObject({ error: { reason: "stopped" } });
    await endHold(workspace, "amal");
    expect((await dispose(workspace, ["amal"], agreed)).ok).toBe(true);
  });

  test("and nothing about a child goes while somebody waits for what is held about them", async () => {
    const { workspace } = await opened(at, [asked()]);
    for (const id of ["old", "both", "amal"])
      expect(await dispose(workspace, [id], agreed)).toMatchObject({ error: { reason: "stopped" } });
    await workspace.commit([{ put: asked("answered") }]);
    expect((await dispose(workspace, ["old", "both", "amal"], agreed)).ok).toBe(true);
    expect(workspace.caseFile.get().dataRequests.size).toBe(0);
    expect([...workspace.caseFile.get().children.keys()]).toEqual(["unknown"]);
  });
});

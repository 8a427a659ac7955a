import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import type { Entity } from "../casefile/entities.ts";
import { involvementsOf } from "../casefile/involvements.ts";
import { countOf, doubtsAbout } from "../casefile/merged/merge.ts";
import { child, draft, entry, finished, person, school } from "../casefile/records.fixture.ts";
import { mergeChildren, mergedInto, readAsChild, unmergeChild } from "./merging.ts";
import { changeChild } from "./people.ts";
import { createWorkspace } from "./workspace.ts";

const part = (itemId: string, id: string, role?: string) => ({ itemId, child: id, ...(role && { role }) });
const sam = child("sam", "Sam", "Okafer");
const samuel = child("samuel", "Samuel", "Okafor", { dateOfBirth: "2015-03-09" });

async function open(...records: readonly Entity[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  const all = [school, person("me", "Priya Nair", "DSL"), sam, samuel, ...records];
  await workspace.commit(all.map((put) => ({ put })));
  return { vault, workspace, merge: () => mergeChildren(workspace, "samuel", "sam", " Misspelt in September. ") };
}

describe("merging two records of one child", () => {
  test("is one save of one child, with who did it and why, and is taken back without a trace", async () => {
    const incident = finished("incident", "i", { children: [part("1", "samuel", "affected")] });
    const { vault, workspace, merge } = await open(incident);
    const before = vault.unlocked().records;
    expect(countOf(workspace.caseFile.get(), ["sam", "samuel"])).toEqual({ records: 1, referrals: 0 });
    expect(await merge()).toEqual({ ok: true, value: null });
    expect(involvementsOf(workspace.caseFile.get(), "sam")).toHaveLength(1);
    expect(mergedInto(workspace, "sam")).toEqual([
      { ...samuel, merged: { into: "sam", at: "2026-11-22T10:42", by: "me", reason: "Misspelt in September." } },
    ]);
    expect(readAsChild(workspace, "samuel")).toBe("sam");
    const opened = createWorkspace(vault, vault.unlocked(), () => new Date());
    expect(opened.caseFile.get()).toEqual(workspace.caseFile.get());
    await unmergeChild(workspace, "samuel");
    expect(vault.unlocked().records.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
    expect(mergedInto(workspace, "sam")).toEqual([]);
  });

  test("lets the child be changed in between, and each keeps what is theirs", async () => {
    const { workspace, merge } = await open();
    await merge();
    const shown = workspace.caseFile.get().children.get("sam");
    if (shown === undefined) throw new Error("lost");
    await changeChild(workspace, shown, { ...shown, yearGroup: "6" });
    expect(workspace.caseFile.get().children.get("sam")).toMatchObject({ yearGroup: "6", dateOfBirth: "2015-03-09" });
    await unmergeChild(workspace, "samuel");
    expect(workspace.caseFile.get().children.get("sam")).toEqual({ ...sam, yearGroup: "6" });
    expect(workspace.caseFile.get().children.get("samuel")).toEqual(samuel);
  });

  test("on and on leaves each record as it was, one that names the other as a brother too", async () => {
    const kit = child("kit", "Kit", "Okafor", { siblings: ["samuel"] });
    const { workspace } = await open(kit);
    const before = workspace.caseFile.get();
    expect((await mergeChildren(workspace, "samuel", "kit", "")).ok).toBe(true);
    expect((await mergeChildren(workspace, "kit", "sam", "")).ok).toBe(true);
    for (const id of ["samuel", "kit"]) await unmergeChild(workspace, id);
    expect(workspace.caseFile.get()).toEqual(before);
  });

  test("of two records with one part in an incident is no contradiction", async () => {
    const { merge } = await open(
      finished("incident", "i", { children: [part("1", "sam", "witness"), part("2", "samuel", "witness")] }),
      draft("incident", "j", { children: [part("1", "sam", "witness"), part("2", "samuel")] }),
    );
    expect((await merge()).ok).toBe(true);
  });
});

test("a child who is removed goes with every record that was made one with theirs", async () => {
  const { vault, workspace, merge } = await open();
  await merge();
  await workspace.commit([{ remove: { type: "child", id: "sam" } }]);
  expect(workspace.caseFile.get().children.size).toBe(0);
  expect(vault.unlocked().records.map(({ id }) => id)).toEqual(["school", "me"]);
});

describe("a merge is refused", () => {
  test("where it would give a child two parts in one incident", async () => {
    const { workspace, merge } = await open(
      finished("incident", "i", { children: [part("1", "sam", "displayed"), part("2", "samuel", "affected")] }),
    );
    expect(await merge()).toMatchObject({
      ok: false,
      error: { reason: "clash", clashes: [{ file: { fileId: "i" }, roles: ["affected", "displayed"] }] },
    });
    expect(workspace.caseFile.get().children.size).toBe(2);
  });

  test("until an addendum has put the part right", async () => {
    const { merge } = await open(
      finished("incident", "i", { children: [part("1", "sam", "displayed"), part("2", "samuel", "affected")] }),
      entry("addendum", "a", "i", { addendumKind: "role", roleChild: "sam", newRole: "affected" }),
    );
    expect((await merge()).ok).toBe(true);
  });

  test("where one is another child in a referral about the other", async () => {
    const { merge } = await open(
      finished("referral", "r", { child: "samuel", otherChildren: [{ itemId: "1", otherChild: "sam" }] }),
    );
    expect(await merge()).toMatchObject({ error: { reason: "clash", clashes: [{ roles: undefined }] } });
  });

  test("with oneself, with nobody, and of what is one already", async () => {
    const { workspace, merge } = await open();
    const refused = { ok: false, error: { reason: "noSuchChild" } };
    expect(await mergeChildren(workspace, "sam", "sam", "")).toEqual(refused);
    expect(await mergeChildren(workspace, "sam", "gone", "")).toEqual(refused);
    await merge();
    expect(await merge()).toEqual(refused);
    expect(await mergeChildren(workspace, "sam", "samuel", "")).toEqual(refused);
  });
});

test("what speaks against it is said and left to a person", () => {
  expect(doubtsAbout(sam, samuel)).toEqual([]);
  expect(
    doubtsAbout(
      {
        ...sam,
        dateOfBirth: "2014-03-09",
        upn: "A1",
        siblings: ["samuel"],
        leaving: { on: "", to: "", contact: "", newTerm: "", notedAt: "" },
      },
      { ...samuel, upn: "B2" },
    ),
  ).toEqual(["dateOfBirth", "upn", "siblings", "leaving"]);
});

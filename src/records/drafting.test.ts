import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import type { DraftRecord } from "../casefile/entities.ts";
import { type DraftDesk, openDesk } from "./drafting.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

const draft: DraftRecord = {
  type: "draft",
  v: 1,
  id: "d",
  fileId: "f",
  templateId: "incident",
  templateVersion: 1,
  number: 1,
  version: 1,
  reason: "",
  answers: {},
  carried: {},
  links: [],
  startedAt: "2026-11-22T10:00",
  startedBy: "me",
  updatedAt: "2026-11-22T10:00",
  density: "compact",
};

describe("a draft being written", () => {
  let vault: ReturnType<typeof memoryVault>;
  let workspace: Workspace;
  let desk: DraftDesk;

  beforeEach(async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 10, 42) });
    vault = memoryVault();
    workspace = createWorkspace(vault, vault.unlocked(), () => new Date());
    await workspace.commit([{ put: draft }]);
    const opened = openDesk(workspace, "d");
    if (opened === undefined) throw new Error("no desk");
    desk = opened;
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const kept = () => workspace.caseFile.get().drafts.get("d")?.answers;
  const type = (text: string) => desk.change({ seen: text }, { sectionId: "seen", key: "seen" });

  test("is saved after a short pause, with the field it was in", async () => {
    type("At the gate");
    await vi.advanceTimersByTimeAsync(400);
    expect(kept()).toEqual({});
    await vi.advanceTimersByTimeAsync(200);
    expect(kept()).toEqual({ seen: "At the gate" });
    expect(workspace.caseFile.get().drafts.get("d")?.place).toEqual({ sectionId: "seen", key: "seen" });
  });

  test("is saved at least every three seconds while the typing never pauses", async () => {
    for (let step = 0; step < 11; step += 1) {
      type("x".repeat(step + 1));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(String(kept()?.["seen"]).length).toBeGreaterThan(5);
  });

  test("is saved when the app locks in the middle of a word", async () => {
    type("At the ga");
    await workspace.settle();
    expect(kept()).toEqual({ seen: "At the ga" });
  });

  test("keeps what was typed when there is no room, and saves it when there is", async () => {
    vault.failWith({ reason: "full" });
    type("A long account");
    await vi.advanceTimersByTimeAsync(600);
    expect(workspace.saving.get().state).toBe("failed");
    expect(desk.draft().answers).toEqual({ seen: "A long account" });
    vault.failWith(undefined);
    await desk.flush();
    expect(kept()).toEqual({ seen: "A long account" });
  });

  test("is not written again after it was finished or discarded", async () => {
    type("too late");
    await workspace.commit([{ remove: { type: "draft", id: "d" } }]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(workspace.caseFile.get().drafts.size).toBe(0);
  });

  test("is handed on from one screen to the next with words that are not saved yet", async () => {
    vault.failWith({ reason: "full" });
    type("A long account");
    await desk.close();
    const next = openDesk(workspace, "d");
    expect(next?.draft().answers).toEqual({ seen: "A long account" });
    vault.failWith(undefined);
    await next?.close();
    expect(kept()).toEqual({ seen: "A long account" });
  });

  test("that could not be saved is tried again when the app locks, also after its page was left", async () => {
    vault.failWith({ reason: "full" });
    type("A long account");
    await desk.close();
    vault.failWith(undefined);
    await workspace.settle();
    expect(kept()).toEqual({ seen: "A long account" });
  });

  test("waits for a save under way before saying that all is saved", async () => {
    type("At the gate");
    await vi.advanceTimersByTimeAsync(499);
    const first = desk.flush();
    await desk.flush();
    expect(kept()).toEqual({ seen: "At the gate" });
    await first;
  });

  test("is brought forward to a newer form together with the number of that form", async () => {
    desk.bringForward({ noticed: "At the gate" }, 2);
    await desk.flush();
    expect(workspace.caseFile.get().drafts.get("d")).toMatchObject({
      answers: { noticed: "At the gate" },
      templateVersion: 2,
    });
  });
});

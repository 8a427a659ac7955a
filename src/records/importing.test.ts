import { expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { child, finished, school } from "../casefile/records.fixture.ts";
import { ok } from "../lib/result.ts";
import { undoImport } from "./importing.ts";
import { createWorkspace } from "./workspace.ts";

test("an import is taken back, but for children whom a record, a sister or a record read as theirs names by now", async () => {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 28, 10, 0));
  const merged = { into: "read-as", at: "2026-11-28T09:00", by: "me", reason: "The same child" };
  await workspace.commit(
    [
      school,
      ...["alone", "in-record", "sister", "read-as"].map((id) => child(id, "Orla", "Doyle")),
      child("here-before", "Niamh", "Doyle", { siblings: ["sister"] }),
      child("second", "Orla", "Doyle", { merged }),
      finished("incident", "i", { children: [{ itemId: "c", child: "in-record", role: "affected" }] }),
    ].map((put) => ({ put })),
  );
  expect(await undoImport(workspace, ["alone", "in-record", "sister", "read-as"])).toEqual(ok(1));
  const left = workspace.stored.get().children;
  expect([...left.keys()].sort()).toEqual(["here-before", "in-record", "read-as", "second", "sister"]);
});

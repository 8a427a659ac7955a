import { expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { requestsAbout } from "../casefile/leaving/request.ts";
import { child, person, school } from "../casefile/records.fixture.ts";
import { calendarFile } from "./calendar.ts";
import { tasksNow } from "./deadlines.ts";
import { undoImport } from "./importing.ts";
import { mergeChildren, unmergeChild } from "./merging.ts";
import { endRequest, noteRequest } from "./requests.ts";
import { createWorkspace } from "./workspace.ts";

const details = { who: "parent", checked: "Known to the school.", receivedOn: "2026-10-31", isComplex: false } as const;

async function opened() {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 20, 10, 0));
  const entities = [school, person("me", "Priya Nair", "DSL"), child("amal", "Amal", "Idris"), child("ami", "Ami", "")];
  await workspace.commit(entities.map((put) => ({ put })));
  const noted = await noteRequest(workspace, "amal", details, undefined);
  if (!noted.ok) throw new Error("not saved");
  const asked = (today = "2026-11-20") =>
    tasksNow(workspace.caseFile.get(), today).filter(({ kind }) => kind === "dataRequest");
  return { vault, workspace, id: noted.value, asked };
}

test("a request is on Today and in the calendar with the day of its answer, after the next unlock too, and names nobody", async () => {
  const { vault, asked } = await opened();
  expect(asked()).toMatchObject([{ due: "2026-11-30", goesTo: { askedAbout: "amal" } }]);
  const again = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 20, 10, 0));
  expect(again.unreadable).toEqual({ damaged: 0, newer: 0 });
  expect(tasksNow(again.caseFile.get(), "2026-11-20")).toEqual(asked());
  const { text } = calendarFile(again.caseFile.get(), "2026-11-20");
  expect(text).toContain("Waymark: a request for personal data – answer due");
  expect(JSON.stringify(asked()) + text).not.toMatch(/Amal|Idris|Known to/);
});

test("is put right, and takes three months where it is complex", async () => {
  const { workspace, id, asked } = await opened();
  await noteRequest(workspace, "amal", { ...details, receivedOn: "2026-11-30", isComplex: true }, id);
  expect(asked()).toMatchObject([{ due: "2027-02-28", why: expect.stringContaining("told why within the first") }]);
  expect(requestsAbout(workspace.caseFile.get(), "amal")).toHaveLength(1);
});

test("waits for nothing once somebody says how it ended; what was noted first stays", async () => {
  const { workspace, id, asked } = await opened();
  await endRequest(workspace, id, { on: "2026-11-19", how: "answered" });
  await endRequest(workspace, id, { on: "2026-11-20", how: "refused" });
  expect(asked()).toEqual([]);
  expect(requestsAbout(workspace.caseFile.get(), "amal")[0]?.ended).toEqual({
    ...{ on: "2026-11-19", how: "answered", notedAt: "2026-11-20T10:00", notedBy: "me" },
  });
});

test("goes with the child where two records are read as one, and back again; an import that is taken back leaves the child", async () => {
  const { workspace, asked } = await opened();
  await mergeChildren(workspace, "amal", "ami", "The same child");
  expect(asked()).toMatchObject([{ goesTo: { askedAbout: "ami" } }]);
  await unmergeChild(workspace, "amal");
  expect(asked()).toMatchObject([{ goesTo: { askedAbout: "amal" } }]);
  expect(await undoImport(workspace, ["amal", "ami"])).toEqual({ ok: true, value: 1 });
  expect([...workspace.caseFile.get().children.keys()]).toEqual(["amal"]);
});

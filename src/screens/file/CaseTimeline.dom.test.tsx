import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { child, finished, school } from "../../casefile/records.fixture.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { CaseTimeline } from "./CaseTimeline.tsx";

afterEach(cleanup);

async function open(fileId: string) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  const pair = [
    { itemId: "1", child: "amal", role: "displayed" },
    { itemId: "2", child: "efua", role: "affected" },
  ];
  const incident = (id: string, number: number) =>
    finished(
      "incident",
      id,
      {
        tier: "concern",
        summary: `${id} happened.`,
        whenHappened: { precision: "exact", date: `2026-10-0${number}` },
        children: pair,
      },
      { number },
    );
  const records = [school, child("amal", "Amal", "Idris"), child("efua", "Efua", "Mensah")];
  await workspace.commit([...records, incident("First", 1), incident("Second", 2)].map((put) => ({ put })));
  render(
    <WorkspaceProvider workspace={workspace}>
      <CaseTimeline fileId={fileId} />
    </WorkspaceProvider>,
  );
}

test("a case says what belongs to it and why, and shows everybody’s part in one timeline", async () => {
  await open("First");
  const belongs = within(screen.getByRole("region", { name: "What belongs to it" }));
  expect(belongs.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Incident 0001, where this timeline begins",
    "Incident 0002, two or more of the same children had a part in it",
  ]);
  const line = within(screen.getAllByRole("article")[0] as HTMLElement);
  expect(line.getByRole("link", { name: "Second happened." }).getAttribute("href")).toBe("/file/Second");
  expect(line.getByText("Amal Idris: Displayed the behaviour")).toBeTruthy();
  expect(line.getByText("Efua Mensah: Child affected")).toBeTruthy();
});

test("what is no finished incident has no timeline, and says so", async () => {
  await open("nowhere");
  expect(screen.getByRole("heading", { name: "There is no timeline of this record" })).toBeTruthy();
});

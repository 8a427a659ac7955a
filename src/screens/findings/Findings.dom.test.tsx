import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { child, finished, person, school } from "../../casefile/records.fixture.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { ChildFindings } from "./ChildFindings.tsx";

afterEach(cleanup);

const note = (number: number, date: string, role = "displayed") =>
  finished(
    "incident",
    `i${number}`,
    {
      tier: "concern",
      whenHappened: { precision: "exact", date },
      children: [{ itemId: "1", child: "child-1", role }],
    },
    { number, finishedAt: `${date}T16:00` },
  );

async function open() {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  await workspace.commit([
    { put: school },
    { put: person("me", "R. Hale", "safeguarding lead") },
    { put: child("child-1", "Amal", "Idris") },
    { put: note(1, "2026-11-02") },
    { put: note(2, "2026-11-10", "affected") },
  ]);
  render(
    <WorkspaceProvider workspace={workspace}>
      <ChildFindings childId="child-1" />
    </WorkspaceProvider>,
  );
  return workspace;
}
const fact = /One entry in which the child was affected, and one entry/;

test("a finding says its entries and its rule, and names nobody", async () => {
  await open();
  const card = within(screen.getByRole("region", { name: "Look at the whole, not one episode" }));
  expect(card.getByText(fact).textContent).not.toContain("Amal");
  fireEvent.click(card.getByRole("button", { name: "See why: A child in both roles" }));
  expect(card.getByRole("link", { name: "Incident 0001" }).getAttribute("href")).toBe("/file/i1");
  expect(card.getByText(/^How it was found: At least two entries/)).toBeTruthy();
});

test("a finding is put aside with a reason, comes back on new facts and says why it was put aside", async () => {
  const workspace = await open();
  fireEvent.click(screen.getByRole("button", { name: "Dismiss with a reason: A child in both roles" }));
  fireEvent.click(screen.getByRole("button", { name: "Put aside" }));
  expect(screen.getByText(/Write the reason/)).toBeTruthy();
  fireEvent.change(screen.getByRole("textbox"), { target: { value: " Known to the family worker " } });
  fireEvent.click(screen.getByRole("button", { name: "Put aside" }));
  expect(await screen.findByText("1 put aside")).toBeTruthy();
  expect([...workspace.caseFile.get().dismissals.values()]).toMatchObject([
    { rule: "bothRoles", about: ["child-1"], facts: ["i1", "i2"], reason: "Known to the family worker", by: "me" },
  ]);
  await workspace.commit([{ put: note(3, "2026-11-20") }]);
  expect(
    await screen.findByText(
      "Dismissed on 22 November 2026 with the reason “Known to the family worker”; one new entry since.",
    ),
  ).toBeTruthy();
});

test("what was put aside can be seen and brought back, and its reason stays on record", async () => {
  const workspace = await open();
  fireEvent.click(screen.getByRole("button", { name: "Dismiss with a reason: A child in both roles" }));
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "Known" } });
  fireEvent.click(screen.getByRole("button", { name: "Put aside" }));
  expect(await screen.findByText(/R\. Hale, safeguarding lead, 22 November 2026: “Known”/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Bring back: A child in both roles", hidden: true }));
  expect(await screen.findByRole("button", { name: "Dismiss with a reason: A child in both roles" })).toBeTruthy();
  expect([...workspace.caseFile.get().dismissals.values()]).toMatchObject([
    { reason: "Known", takenBackAt: "2026-11-22T10:42" },
  ]);
});

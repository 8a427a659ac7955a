import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { aChild } from "../../../tests/fixtures/open-draft.tsx";
import { newAuthority } from "../../casefile/directory/directory.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { ChildScreen } from "./ChildScreen.tsx";

afterEach(cleanup);

async function open() {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  await workspace.commit([
    { put: aChild("child-1", "Amal", "Idris") },
    { put: newAuthority("a", "Southbank") },
    { put: newAuthority("b", "Northwick") },
  ]);
  render(
    <WorkspaceProvider workspace={workspace}>
      <ChildScreen childId="child-1" />
    </WorkspaceProvider>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Change details" }));
  return { workspace, child: () => workspace.caseFile.get().children.get("child-1") };
}
const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test("where a child lives is written down and shown, with its authority", async () => {
  const { child } = await open();
  expect(screen.getByText("No address written down yet. A referral asks for it.")).toBeTruthy();
  write("Home address (optional)", "4 Alder Row\nSouthbank ");
  write("Authority of the home address (optional)", "b");
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const home = within(await screen.findByRole("region", { name: "Home" }));
  expect((await home.findByText(/4 Alder Row/)).textContent).toBe("4 Alder Row\nSouthbank");
  expect(home.getByRole("link", { name: "Northwick" }).getAttribute("href")).toBe("/directory/b");
  expect(child()).toMatchObject({ address: "4 Alder Row\nSouthbank", authority: "b", dateOfBirth: "2018-03-09" });
});

test("details that are half typed survive a lock, and what is wrong among them stays as it was", async () => {
  const { workspace, child } = await open();
  write("Home address (optional)", "4 Alder Row");
  write("Given names", " ");
  write("Day", "");
  await workspace.settle();
  expect(child()).toMatchObject({ address: "4 Alder Row", givenNames: "Amal", dateOfBirth: "2018-03-09" });
});

test("details that were cancelled are not kept", async () => {
  const { workspace, child } = await open();
  const before = child();
  write("Home address (optional)", "4 Alder Row");
  fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await workspace.settle();
  expect(child()).toEqual(before);
});

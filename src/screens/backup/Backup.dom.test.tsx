import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { school } from "../../casefile/records.fixture.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { Backup } from "./Backup.tsx";

afterEach(cleanup);

async function open() {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 28, 18, 40));
  await workspace.commit([{ put: school }]);
  const { container } = render(
    <Router hook={memoryLocation({ path: "/settings/backup" }).hook}>
      <WorkspaceProvider workspace={workspace}>
        <Backup />
      </WorkspaceProvider>
    </Router>,
  );
  const choose = (content: string, size?: number) => {
    const file = new File([content], "vault.age");
    if (size !== undefined) Object.defineProperty(file, "size", { value: size });
    fireEvent.change(container.querySelector("input[type=file]") as HTMLInputElement, { target: { files: [file] } });
  };
  return { vault, workspace, choose };
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("a backup is written down when it is saved, not when it is made", async () => {
  const { workspace } = await open();
  expect(screen.getByText("No backup has been made yet.")).toBeTruthy();
  press("Make a backup");
  const save = await screen.findByRole("link", { name: "Save the backup" });
  expect(workspace.caseFile.get().backups.size).toBe(0);
  await waitFor(() => expect(save.getAttribute("href")).toMatch(/^blob:/));
  expect(screen.getByText(/until then it is only on this page/)).toBeTruthy();
  fireEvent.click(save);
  await waitFor(() => expect(screen.queryByText(/until then it is only on this page/)).toBeNull());
  expect(await screen.findByText("The last one was made on 28 November 2026 at 18:40.")).toBeTruthy();
  expect(await screen.findByText("Nothing has changed since.")).toBeTruthy();
  await workspace.commit([{ put: { ...school, telephone: "01632 960 001" } }]);
  expect(await screen.findByText("1 item is only on this device.")).toBeTruthy();
});

test("one that cannot be made says why and can be tried again", async () => {
  const { vault } = await open();
  vault.failWith({ reason: "storage", detail: "UnknownError" });
  press("Make a backup");
  expect(await screen.findByText(/storage did not answer \(UnknownError\)\. Your records are safe/)).toBeTruthy();
  vault.failWith(undefined);
  press("Make a backup");
  expect(await screen.findByText("Made, opened again and found whole")).toBeTruthy();
});

test("a file that is no backup, or far too large, is refused in words", async () => {
  const { choose } = await open();
  choose("Dear colleague");
  expect(await screen.findByText(/This is not a backup from Waymark/)).toBeTruthy();
  choose("", 600_000_000);
  expect(await screen.findByText(/too large to be a backup/)).toBeTruthy();
});

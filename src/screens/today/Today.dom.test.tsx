import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import * as story from "../../../tests/fixtures/referral-story.ts";
import type { Entity } from "../../casefile/entities.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { Today } from "./Today.tsx";

afterEach(cleanup);

async function open(entities: readonly Entity[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => story.now);
  await workspace.commit(entities.map((put) => ({ put })));
  const location = memoryLocation({ path: "/", record: true });
  render(
    <Router hook={location.hook}>
      <WorkspaceProvider workspace={workspace}>
        <Today />
      </WorkspaceProvider>
    </Router>,
  );
  // The stores answer a moment later whether the records are safe.
  await screen.findByText("Both copies on this device agree");
  return { path: () => location.history?.at(-1) };
}

test("an answer that has not come is late in words, at the top and in its row, without a child's name", async () => {
  const { path } = await open([...story.setting, story.referral, story.sending]);
  expect(screen.getByText(/One thing needs you today, and it is late/)).toBeTruthy();
  const row = within(screen.getByRole("list", { name: "Waiting for others" })).getByRole("listitem");
  expect(row.textContent).toContain("Answer to Referral 0001");
  expect(row.textContent).toContain("1 day late");
  expect(row.textContent).toContain("Ring the front door");
  expect(screen.getByText("Nothing needs you")).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/Amal|Zoë/);
  fireEvent.click(within(row).getByRole("link"));
  expect(path()).toBe("/file/referral");
});

test("dates can be taken into a calendar where there are any", async () => {
  await open([...story.setting, story.referral, story.sending]);
  fireEvent.click(screen.getByText("Save these dates to your calendar"));
  const save = await screen.findByRole("link", { name: "Save the file" });
  await waitFor(() => expect(save.getAttribute("href")).toMatch(/^blob:/));
  expect(save.getAttribute("download")).toBe("waymark-dates.ics");
});

test("a day without dates offers no calendar", async () => {
  await open(story.setting);
  expect(screen.getByText("Nothing is waiting")).toBeTruthy();
  expect(screen.queryByText("Save these dates to your calendar")).toBeNull();
});

test("a referral can be begun from here", async () => {
  const { path } = await open(story.setting);
  fireEvent.click(screen.getByRole("link", { name: "Referral" }));
  expect(path()).toBe("/referrals/start");
});

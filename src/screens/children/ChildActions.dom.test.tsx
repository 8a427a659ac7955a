import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import * as story from "../../../tests/fixtures/referral-story.ts";
import type { Entity } from "../../casefile/entities.ts";
import { child, entry, finished } from "../../casefile/records.fixture.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { ChildActions } from "./ChildActions.tsx";

afterEach(cleanup);

const action = entry("action", "act", "maja", { actionWhat: "Read the old file.", actionDue: "2026-11-01" });

async function open(...entities: readonly Entity[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => story.now);
  await workspace.commit([...story.setting, child("maja", "Maja", "Nowak"), ...entities].map((put) => ({ put })));
  const location = memoryLocation({ path: "/children/maja", record: true });
  render(
    <Router hook={location.hook}>
      <WorkspaceProvider workspace={workspace}>
        <ChildActions childId="maja" />
      </WorkspaceProvider>
    </Router>,
  );
  const drafts = () => [...workspace.caseFile.get().drafts.values()];
  return { drafts, path: () => location.history.at(-1) };
}

test("an action about a child is begun here, by whoever asks for it", async () => {
  const { drafts, path } = await open();
  fireEvent.click(screen.getByRole("button", { name: "Add an action" }));
  await expect.poll(drafts).toMatchObject([
    {
      templateId: "action",
      links: [{ kind: "about", fileId: "maja" }],
      answers: { actionOwner: expect.any(String), actionAgreed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    },
  ]);
  await expect.poll(path).toBe(`/write/${drafts()[0]?.id}`);
});

test("one that is open says by when, and ends with an entry beside it", async () => {
  const { drafts } = await open(action);
  expect(screen.getByText(/^Action: \d+ days late$/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Say what came of it" }));
  await expect.poll(drafts).toMatchObject([
    {
      templateId: "action-done",
      links: [
        { kind: "about", fileId: "maja" },
        { kind: "from", fileId: "act" },
      ],
    },
  ]);
});

test("one that is over says what came of it, and asks for nothing more", async () => {
  const links = [
    { kind: "about", fileId: "maja" },
    { kind: "from", fileId: "act" },
  ] as const;
  await open(action, finished("action-done", "end", { cameOf: "Nothing new in it." }, { links }));
  expect(screen.getByText("What came of it: Nothing new in it.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Say what came of it" })).toBeNull();
});

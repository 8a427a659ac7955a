import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, expect, test } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import * as story from "../../../tests/fixtures/referral-story.ts";
import { trainingLog } from "../../casefile/training/log.ts";
import { keepTraining, peopleItems } from "../../records/training.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { TeamPlaces } from "./TeamPlaces.tsx";

// What is fetched when it is first wanted takes a while on a busy machine.
configure({ asyncUtilTimeout: 8_000 });
afterEach(cleanup);

async function open(path: string, as?: "recorder") {
  const vault = memoryVault();
  const me = { memberId: "in", access: as === undefined ? "whole" : "part", compartment: 0 } as const;
  const workspace = createWorkspace(vault, { ...vault.unlocked(), me }, () => story.now);
  const added = { addedAt: "2026-11-01T09:00", addedBy: story.priya.id };
  const member = { type: "member", v: 1, id: "in", person: story.priya.id, compartment: 0, ...added } as const;
  const members = as === undefined ? [] : [{ ...member, role: as }];
  await workspace.commit([...story.setting, ...members].map((put) => ({ put })));
  const people = peopleItems([story.priya.id]);
  const brook = { trainedIn: "brook", trainedOn: "2025-11-01", holds: "m12", people };
  expect((await keepTraining(workspace, brook)).ok).toBe(true);
  const location = memoryLocation({ path, record: true });
  await act(async () => {
    render(
      <Router hook={location.hook}>
        <WorkspaceProvider workspace={workspace}>
          <Suspense>
            <TeamPlaces />
          </Suspense>
        </WorkspaceProvider>
      </Router>,
    );
  });
  await screen.findByRole("heading", { level: 1 });
  return { workspace, log: () => trainingLog(workspace.caseFile.get()), path: () => location.history?.at(-1) };
}

test("what ran out stands first in words, until it is said that nobody keeps it up", async () => {
  const { log } = await open("/team/training");
  const due = within(screen.getByRole("list", { name: "To be renewed" }));
  expect(due.getByText("Ran out on 1 November 2026")).toBeTruthy();
  fireEvent.click(due.getByRole("button", { name: /^Not to be kept up: Priya Nair/ }));
  await waitFor(() => expect(screen.queryByRole("list", { name: "To be renewed" })).toBeNull());
  expect(log().map(({ isOver }) => isOver)).toEqual([true]);
  expect(screen.getByText("Not kept up any more")).toBeTruthy();
});

test("what is missing is said with a link to it; what was begun is kept when a lock comes", async () => {
  const { workspace, log } = await open("/team/training/write");
  fireEvent.change(await screen.findByLabelText("What was it about?"), { target: { value: "aim" } });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const summary = within(await screen.findByRole("region", { name: "There is a problem" }));
  expect(summary.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
    "Answer “On what day?”",
    "Answer “How long does it hold?”",
    "People who took part: add at least one person",
  ]);
  expect(log()).toHaveLength(1);
  await act(() => workspace.settle());
  expect([...workspace.caseFile.get().drafts.values()].map(({ answers }) => answers)).toEqual([{ trainedIn: "aim" }]);
});

test("a recorder reads of the tools, and of nobody’s training", async () => {
  const { path } = await open("/team/training", "recorder");
  expect(path()).toBe("/team");
  cleanup();
  await open("/team/tools", "recorder");
  expect(screen.getByText(/Waymark holds none of its lists/)).toBeTruthy();
  expect(screen.queryByText("Who here is trained")).toBeNull();
  expect(screen.queryByText(/Priya Nair/)).toBeNull();
});

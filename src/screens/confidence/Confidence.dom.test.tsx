import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import type { Confidence } from "../../casefile/entities.ts";
import { person, school } from "../../casefile/records.fixture.ts";
import { handed, openConfidenceRound } from "../../records/confidence.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { ConfidencePlaces } from "./ConfidencePlaces.tsx";
import { HandRound } from "./HandRound.tsx";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const closed: Confidence = {
  ...{ type: "confidence", v: 1, id: "r", openedOn: "2026-02-01", closedOn: "2026-03-03", people: 9 },
  counts: { plan: { answered: 9, said: 3 } },
};

async function open(path: string, { as, rounds = [] }: { as?: "head"; rounds?: readonly Confidence[] } = {}) {
  const vault = memoryVault();
  const me = { memberId: "in", access: as === undefined ? "whole" : "part", compartment: 0 } as const;
  const workspace = createWorkspace(vault, { ...vault.unlocked(), me }, () => new Date(2026, 10, 22, 10, 42));
  const member = { type: "member", v: 1, id: "in", person: "me", compartment: 1, addedAt: "", addedBy: "me" } as const;
  const members = as === undefined ? [] : [{ ...member, role: as }];
  await workspace.commit([school, person("me", "Folake Adeyemi", ""), ...members, ...rounds].map((put) => ({ put })));
  if (as === undefined) await openConfidenceRound(workspace);
  const location = memoryLocation({ path, record: true });
  render(
    <Router hook={location.hook}>
      <WorkspaceProvider workspace={workspace}>{path === "" ? <HandRound /> : <ConfidencePlaces />}</WorkspaceProvider>
    </Router>,
  );
  return { workspace, path: () => location.history?.at(-1) };
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const ticked = () => document.querySelectorAll("input:checked").length;

describe("handed round", () => {
  test("answers that nobody hands in are taken off the page after three minutes, and are not counted", async () => {
    const { workspace } = await open("");
    vi.useFakeTimers();
    press("Begin");
    fireEvent.click(screen.getAllByLabelText("Not sure at all")[0] as HTMLElement);
    act(() => void vi.advanceTimersByTime(2 * 60_000));
    fireEvent.pointerDown(document.body);
    act(() => void vi.advanceTimersByTime(2 * 60_000));
    expect(ticked()).toBe(1);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(screen.getByText("Answers that were not handed in are gone")).toBeTruthy();
    press("Begin");
    expect([ticked(), handed(workspace).get().first.people]).toEqual([0, 0]);
  });

  test("an empty page is not counted, and says so", async () => {
    const { workspace } = await open("");
    press("Begin");
    press("Done");
    expect(screen.getByText("Nothing is answered yet")).toBeTruthy();
    expect(handed(workspace).get().first.people).toBe(0);
  });
});

test("sheets are typed in one after the other, each on an empty page", async () => {
  const { workspace } = await open("/team/confidence/type");
  for (const sheet of [1, 2]) {
    expect([screen.getByRole("heading", { level: 1 }).textContent, ticked()]).toEqual([
      `Sheet ${sheet} of this sitting`,
      0,
    ]);
    fireEvent.click(screen.getAllByLabelText("Very sure")[0] as HTMLElement);
    press("Add it, next sheet");
  }
  expect(handed(workspace).get().first.people).toBe(2);
  expect(
    screen.getByText(/^2 people have answered so far\. Answers are kept for 5 people or more together/),
  ).toBeTruthy();
});

test("a head sees the results and what they stand beside, and asks nobody", async () => {
  const { path } = await open("/team/confidence/type", { as: "head", rounds: [closed] });
  await waitFor(() => expect(path()).toBe("/team/confidence"));
  expect(screen.getByRole("row", { name: /^Writing a plan/ }).textContent).toBe(
    "Writing a plan3 of 9 (33%)28% in all services",
  );
  expect(screen.queryByRole("button", { name: "Open a round" })).toBeNull();
  expect(screen.getByRole("button", { name: "Make PDF: Results of the confidence check" })).toBeTruthy();
  // Most of what could come next lies behind keys that a head has not.
  expect(screen.getByText("Write the next plan together")).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Write the next plan together" })).toBeNull();
});

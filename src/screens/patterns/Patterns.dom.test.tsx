import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { child, finished, school } from "../../casefile/records.fixture.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { Patterns } from "./Patterns.tsx";
import { Together } from "./Together.tsx";
import { WhereWhen } from "./WhereWhen.tsx";

afterEach(cleanup);

const note = (number: number, date: string) =>
  finished(
    "incident",
    `i${number}`,
    {
      tier: "concern",
      whenHappened: { precision: "exact", date, time: "12:50" },
      place: "toilets",
      children: [
        { itemId: "1", child: "child-1", role: "displayed" },
        { itemId: "2", child: "child-2", role: "affected" },
      ],
    },
    { number, finishedAt: `${date}T16:00` },
  );

async function open(page: ReactNode) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  await workspace.commit([
    { put: school },
    { put: child("child-1", "Amal", "Idris") },
    { put: child("child-2", "Efua", "Mensah") },
    { put: note(1, "2026-11-02") },
    { put: note(2, "2026-11-10") },
    { put: note(3, "2025-03-10") },
  ]);
  render(<WorkspaceProvider workspace={workspace}>{page}</WorkspaceProvider>);
}

test("findings of the school stand under their rules, one rule at a time where that is wanted", async () => {
  await open(<Patterns />);
  const card = within(await screen.findByRole("region", { name: "The same two children" }));
  expect(card.getByText(/Three entries with the same two children/).textContent).toContain("Efua Mensah");
  expect(screen.getAllByRole("region").length).toBeGreaterThan(1);
  fireEvent.change(screen.getByLabelText("Which rule"), { target: { value: "samePair" } });
  expect(screen.getAllByRole("region").map((each) => within(each).getByRole("heading").textContent)).toEqual([
    "The same two children",
  ]);
});

test("the grid says its number in words, lists the incidents of a cell, and stands as a table too", async () => {
  await open(<WhereWhen />);
  expect(screen.getByText("Most often: Toilets, lunch time (2 incidents).")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "2: Toilets, Lunch time" }));
  const list = within(screen.getByRole("list", { name: "Toilets, lunch time: 2 incidents" }));
  expect(list.getAllByRole("listitem").map(({ textContent }) => textContent?.slice(0, 13))).toEqual([
    "Incident 0002",
    "Incident 0001",
  ]);
  const table = within(screen.getByRole("table", { name: "Incidents by place and time of day", hidden: true }));
  expect(table.getAllByRole("row", { hidden: true })[1]?.textContent).toBe("ToiletsLunch time2");
  fireEvent.change(screen.getByLabelText("How far back"), { target: { value: "all" } });
  expect(screen.getByRole("button", { name: "3: Toilets, Lunch time" })).toBeTruthy();
});

test("who was with whom is a picture of links and the same as a table", async () => {
  await open(<Together childId="child-1" />);
  expect(screen.getByText("Amal Idris and one other child in 2 incidents.")).toBeTruthy();
  const picture = within(screen.getByRole("group", { name: /Who was in which incident/ }));
  expect(picture.getByRole("link", { name: "Efua Mensah" }).getAttribute("href")).toBe("/children/child-2");
  expect(picture.getByRole("link", { name: "Incident 0002" })).toBeTruthy();
  const table = within(screen.getByRole("table", { name: "Who was in which incident with whom" }));
  expect(table.getAllByRole("row").map(({ textContent }) => textContent)).toContain(
    "Incident 00012 November 2026ToiletsAmal Idris: displayed the behaviourEfua Mensah: child affected",
  );
});

test("a child is chosen by name before anything is drawn", async () => {
  await open(<Together />);
  expect(screen.queryByRole("table")).toBeNull();
  fireEvent.change(screen.getByLabelText("Whom is it about?"), { target: { value: "mens" } });
  expect(screen.getByRole("link", { name: "Efua Mensah" }).getAttribute("href")).toBe("/patterns/with/child-2");
  fireEvent.click(screen.getByRole("link", { name: "Efua Mensah" }));
  expect(location.pathname).toBe("/patterns/with/child-2");
});

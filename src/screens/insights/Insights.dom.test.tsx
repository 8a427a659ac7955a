import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import type { Entity } from "../../casefile/entities.ts";
import { finished, person, school } from "../../casefile/records.fixture.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { Insights } from "./Insights.tsx";
import { Inspector } from "./Inspector.tsx";

afterEach(cleanup);

const incident = (number: number, place: string, date = "2026-10-05") =>
  finished(
    "incident",
    `incident-${number}`,
    { tier: "concern", whenHappened: { precision: "exact", date }, types: ["exposing"], place },
    { number, finishedAt: `${date}T16:00` },
  );
const records = [1, 2, 3, 4, 5, 6]
  .map((number) => incident(number, "toilets"))
  .concat(
    [7, 8].map((number) => incident(number, "field")),
    [9, 10, 11, 12, 13, 14, 15].map((number) => incident(number, "corridor")),
  );

async function open(page: "insights" | "inspector", entities: readonly Entity[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 28, 10, 0));
  await workspace.commit([school, person("me", "Folake Adeyemi", "Lead"), ...entities].map((put) => ({ put })));
  render(
    <WorkspaceProvider workspace={workspace}>{page === "insights" ? <Insights /> : <Inspector />}</WorkspaceProvider>,
  );
  return workspace;
}

test("without records the page says where figures come from", async () => {
  await open("insights", []);
  expect(screen.getByText("Nothing to count yet")).toBeTruthy();
});

test("figures are true until they are looked at as governors see them: then small ones go, and what would give them away", async () => {
  await open("insights", records);
  expect(screen.getByText(/^15 incidents were recorded\./)).toBeTruthy();
  const place = () => within(screen.getAllByRole("region", { name: "Place" })[0] as HTMLElement);
  const cells = () =>
    place()
      .getAllByRole("row")
      .slice(1)
      .map((row) => [...row.querySelectorAll("th, td")].slice(0, 2).map((cell) => cell.textContent));
  expect(cells()).toEqual([
    ["Corridors and changeovers", "7"],
    ["Toilets", "6"],
    ["Field and out-of-sight areas", "2"],
  ]);
  expect(place().getByRole("img", { name: /^Bar chart: Place/ })).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "As governors see them" }));
  expect(cells()).toEqual([
    ["Corridors and changeovers", "7"],
    ["Toilets", "not shown"],
    ["Field and out-of-sight areas", "fewer than 5"],
  ]);
});

test("another term can be looked at", async () => {
  await open("insights", [...records, incident(20, "lunch", "2026-05-06")]);
  fireEvent.change(screen.getByLabelText("Term or school year"), { target: { value: "2025/summer" } });
  expect(screen.getByText(/^1 incident was recorded\./)).toBeTruthy();
});

test("an inspector sees the first records of a year and asks for more", async () => {
  await open(
    "inspector",
    Array.from({ length: 60 }, (_, index) => incident(index + 1, "toilets")),
  );
  expect(screen.getAllByRole("link", { name: /^Incident / })).toHaveLength(50);
  fireEvent.click(screen.getByRole("button", { name: "Show more (10 left)" }));
  expect(screen.getAllByRole("link", { name: /^Incident / })).toHaveLength(60);
});

test("tables that are saved for a spreadsheet are noted like any other copy: which period, which numbers, and nobody", async () => {
  const workspace = await open("insights", records);
  fireEvent.click(screen.getByText("Save the tables for a spreadsheet (CSV)"));
  fireEvent.click(screen.getByRole("link", { name: "Save the file" }));
  expect(await screen.findByText("Autumn term 2026, true numbers")).toBeTruthy();
  expect([...workspace.caseFile.get().exported.values()]).toMatchObject([
    {
      ...{ fileId: "", documentId: "insights", format: "csv", recipient: "a spreadsheet", by: "me" },
      ...{ fileName: "waymark-insights-2026-autumn.csv", fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  ]);
});

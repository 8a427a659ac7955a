import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { newAuthority } from "../../casefile/directory/directory.ts";
import { introduce } from "../../records/people.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { Settings } from "./Settings.tsx";

afterEach(cleanup);

async function open() {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  await introduce(
    workspace,
    { name: "Larchwood Primary School", phase: "primary" },
    { name: "Priya Nair", role: "DSL" },
  );
  await workspace.commit([{ put: newAuthority("a", "Southbank") }]);
  render(
    <WorkspaceProvider workspace={workspace}>
      <Settings />
    </WorkspaceProvider>,
  );
  return { vault, workspace, school: () => workspace.caseFile.get().school };
}
const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const typeDay = (day: string, month: string, year: string) => {
  write("Day", day);
  write("Month", month);
  write("Year", year);
};

test("each card saves its own part of the school, and one does not undo the other", async () => {
  const { school } = await open();
  write("Nation", "scotland");
  press("Save: Your school and you");
  await screen.findByText(/^Saved\. New documents/);
  write("Telephone (optional)", " 01632 960001");
  write("The authority your school is in (optional)", "a");
  press("Save: How to reach the school");
  await waitFor(() => expect(screen.getAllByText(/^Saved\. New documents/)).toHaveLength(2));
  expect(school()).toMatchObject({
    name: "Larchwood Primary School",
    nation: "scotland",
    telephone: "01632 960001",
    authority: "a",
  });
});

test("a name that is missing is said, and what was there stays even when a lock comes", async () => {
  const { workspace, school } = await open();
  write("School name", " ");
  write("Your role", "Head teacher");
  press("Save: Your school and you");
  expect(await screen.findByText("Write the name of the school")).toBeTruthy();
  await workspace.settle();
  expect(school()?.name).toBe("Larchwood Primary School");
  expect([...workspace.caseFile.get().people.values()][0]?.role).toBe("Head teacher");
});

test("closed days are added in the order of the calendar, and removed", async () => {
  const { school } = await open();
  typeDay("4", "1", "2027");
  write("Why (optional)", "Training day");
  press("Add this day");
  const list = within(await screen.findByRole("list", { name: "Days your school is closed" }));
  expect(list.getByText("Mon 4 Jan 2027")).toBeTruthy();
  await waitFor(() => expect(screen.getByLabelText("Why (optional)")).toHaveProperty("value", ""));
  typeDay("30", "11", "2026");
  press("Add this day");
  await waitFor(() => expect(list.getAllByRole("listitem")).toHaveLength(2));
  expect(list.getAllByRole("listitem")[0]?.textContent).toContain("Mon 30 Nov 2026");
  fireEvent.click(list.getByRole("button", { name: "Remove: 4 January 2027" }));
  await waitFor(() => expect(school()?.closures).toEqual([{ on: "2026-11-30", label: "Closed" }]));
});

test.each([
  [["31", "2", "2027"], "Enter a real date"],
  [["25", "12", "2026"], "This is a bank holiday, which Waymark knows already: Christmas Day"],
  [["28", "11", "2026"], "This is a weekend, on which nothing is due anyway"],
] as const)("the day %j is not added: %s", async ([day, month, year], reason) => {
  const { school } = await open();
  typeDay(day, month, year);
  press("Add this day");
  expect(await screen.findByText(reason)).toBeTruthy();
  expect(school()?.closures).toEqual([]);
});

test("a closed day that could not be saved says so and stays typed", async () => {
  const { vault, school } = await open();
  vault.failWith({ reason: "full" });
  typeDay("30", "11", "2026");
  press("Add this day");
  expect(await screen.findByText("Not saved: this device is full")).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("Day").value).toBe("30");
  expect(school()?.closures).toEqual([]);
});

test("a place of the school’s own is added under its kind, once, and taken away again", async () => {
  const { school } = await open();
  write("Name of a place", "Science corridor");
  press("Add this place");
  const list = await screen.findByRole("list", { name: "Places of your school" });
  expect(within(list).getByRole("listitem").textContent).toContain("Corridors and changeovers");
  await waitFor(() => expect(screen.getByLabelText("Name of a place")).toHaveProperty("value", ""));
  write("Name of a place", "science corridor ");
  press("Add this place");
  expect(await screen.findByText("This place is on the list already")).toBeTruthy();
  expect(school()?.places).toEqual([{ name: "Science corridor", kind: "corridor" }]);
  press("Remove: Science corridor");
  await waitFor(() => expect(school()?.places).toEqual([]));
});

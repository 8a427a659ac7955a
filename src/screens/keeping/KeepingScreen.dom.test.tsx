import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { child, finished, person, school } from "../../casefile/records.fixture.ts";
import { noteRequest } from "../../records/requests.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { KeepingScreen } from "./KeepingScreen.tsx";

afterEach(cleanup);

const incident = (fileId: string, number: number, childId: string) =>
  finished(
    "incident",
    fileId,
    { tier: "concern", children: [{ itemId: "c", child: childId, role: "displayed" }] },
    { number, finishedAt: "2010-10-05T16:00" },
  );

async function open() {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 28, 10, 0));
  const entities = [
    school,
    person("me", "Folake Adeyemi", "Designated safeguarding lead"),
    child("old", "Amal", "Idris", { dateOfBirth: "2000-03-01" }),
    child("young", "Zoë", "Marsh", { dateOfBirth: "2015-03-01" }),
    incident("due", 1, "old"),
    incident("later", 2, "young"),
  ];
  await workspace.commit(entities.map((put) => ({ put })));
  render(
    <WorkspaceProvider workspace={workspace}>
      <KeepingScreen />
    </WorkspaceProvider>,
  );
  return workspace;
}
const record = (name: string) => within(screen.getByRole("region", { name }));

test("a record that is due is disposed of only with a second person, a reason and a word that is typed", async () => {
  const workspace = await open();
  fireEvent.click(screen.getByRole("checkbox", { name: "Choose Incident 0001" }));
  fireEvent.click(screen.getByRole("button", { name: "Look at what would be disposed of" }));
  expect(screen.getByText("This cannot be taken back")).toBeTruthy();
  expect(screen.getByText(/The record of Amal Idris would go too/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Dispose of them for good" }));
  expect(screen.getByText(/Write who agrees/)).toBeTruthy();
  expect(workspace.caseFile.get().finished.size).toBe(2);
  fireEvent.change(screen.getByLabelText("Who else agrees?"), { target: { value: "Tom Reyes, head" } });
  fireEvent.change(screen.getByLabelText("Why are they disposed of?"), { target: { value: "Its time is over" } });
  fireEvent.change(screen.getByLabelText("Type “dispose” to go on"), { target: { value: "Dispose" } });
  fireEvent.click(screen.getByRole("button", { name: "Dispose of them for good" }));
  await screen.findByRole("region", { name: "Disposed of on 28 November 2026" });
  expect([...workspace.caseFile.get().finished.keys()]).toEqual(["later-1"]);
  expect(screen.queryByText(/Amal/)).toBeNull();
});

test("a record on hold cannot be chosen", async () => {
  await open();
  fireEvent.change(record("Incident 0001").getByLabelText("Legal hold: why, and who asked for it?"), {
    target: { value: "A claim" },
  });
  fireEvent.click(record("Incident 0001").getByRole("button", { name: "Hold Incident 0001" }));
  expect(await record("Incident 0001").findByText("On hold")).toBeTruthy();
  expect(screen.queryByRole("checkbox", { name: "Choose Incident 0001" })).toBeNull();
});

test("a hold that is set while a disposal is under way stops it, and says so", async () => {
  const workspace = await open();
  fireEvent.click(screen.getByRole("checkbox", { name: "Choose Incident 0001" }));
  fireEvent.click(screen.getByRole("button", { name: "Look at what would be disposed of" }));
  fireEvent.change(screen.getByLabelText("Who else agrees?"), { target: { value: "Tom Reyes, head" } });
  fireEvent.change(screen.getByLabelText("Why, and who asked for it?"), { target: { value: "An inquiry has begun" } });
  fireEvent.click(screen.getByRole("button", { name: "Hold everything" }));
  const stopped = within(await screen.findByRole("region", { name: "Stopped" }));
  expect(stopped.getByText("Nothing has been removed")).toBeTruthy();
  expect(stopped.getByText(/Incident 0001 is on hold: An inquiry has begun/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Dispose of them for good" })).toBeNull();
  expect(workspace.caseFile.get().finished.size).toBe(2);
  fireEvent.click(stopped.getByRole("button", { name: "Back to the list" }));
  expect(record("Incident 0001").getByText("On hold")).toBeTruthy();
  expect(screen.queryByRole("checkbox", { name: "Choose Incident 0001" })).toBeNull();
});

test("what somebody has asked for and waits for cannot be chosen, and says so", async () => {
  const workspace = await open();
  await act(() =>
    noteRequest(
      workspace,
      "old",
      { who: "child", checked: "Known to the school", receivedOn: "2026-11-20", isComplex: false },
      undefined,
    ),
  );
  expect(record("Incident 0001").getByText(/Somebody has asked for what is held/)).toBeTruthy();
  expect(record("Files from and for other schools, and requests: Amal Idris")).toBeTruthy();
  expect(screen.queryByRole("checkbox", { name: /^Choose/ })).toBeNull();
});

test("the longer rule moves the day", async () => {
  await open();
  expect(record("Incident 0001").getByText(/To be looked at on 1 March 2025/)).toBeTruthy();
  fireEvent.change(record("Incident 0001").getByLabelText("Rule"), { target: { value: "birth75" } });
  expect(await screen.findByText(/To be looked at on 1 March 2075/)).toBeTruthy();
});

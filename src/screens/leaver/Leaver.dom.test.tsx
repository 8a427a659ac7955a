import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { aChild } from "../../../tests/fixtures/open-draft.tsx";
import { newSchool, type Transfer } from "../../casefile/entities.ts";
import { tasksNow } from "../../records/deadlines.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { Leaver } from "./Leaver.tsx";

afterEach(cleanup);

const leaving = { on: "2026-11-20", to: "Northvale Juniors", contact: "", newTerm: "", notedAt: "2026-11-18T09:00" };
const sent: Transfer = {
  type: "transfer",
  v: 1,
  id: "sent",
  childId: "child-1",
  to: "Northvale Juniors",
  madeAt: "2026-11-20T15:00",
  madeBy: "me",
  fingerprint: "ab",
  code: "7K4M-92QF",
};

async function open(put: "stays" | "leaves", ...transfers: readonly Transfer[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 23, 10, 42));
  const amal = aChild("child-1", "Amal", "Idris");
  await workspace.commit([
    { put: newSchool("school", "me", { name: "Larchwood School", phase: "primary" }) },
    { put: put === "stays" ? amal : { ...amal, leaving } },
    ...transfers.map((each) => ({ put: each })),
  ]);
  render(
    <WorkspaceProvider workspace={workspace}>
      <Leaver childId="child-1" />
    </WorkspaceProvider>,
  );
  const file = workspace.caseFile.get;
  return { file, child: () => file().children.get("child-1"), tasks: () => tasksNow(file(), "2026-11-23") };
}
const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const writeDay = (group: string, [day, month, year]: readonly [string, string, string]) => {
  const fields = within(screen.getByRole("group", { name: group }));
  for (const [label, value] of [
    ["Day", day],
    ["Month", month],
    ["Year", year],
  ] as const)
    fireEvent.change(fields.getByLabelText(label), { target: { value } });
};

test("a child is leaving: the day by which the file goes stands here and on Today", async () => {
  const { child, tasks } = await open("stays");
  press("This child is leaving");
  expect(await screen.findByText("Enter the last day at this school")).toBeTruthy();
  writeDay("Last day here", ["27", "11", "2026"]);
  press("This child is leaving");
  expect(await screen.findByText("4 December 2026")).toBeTruthy();
  expect(child()?.leaving).toMatchObject({ on: "2026-11-27", to: "", newTerm: "" });
  expect(tasks()).toMatchObject([{ kind: "leaverSend", due: "2026-12-04" }]);
});

test("a move for a new term counts from its first day", async () => {
  await open("leaves");
  fireEvent.click(screen.getByRole("radio", { name: "At the beginning of a term" }));
  press("Save changes");
  expect(await screen.findByText("Enter the first day of that term")).toBeTruthy();
  writeDay("First day of that term", ["4", "1", "2027"]);
  press("Save changes");
  expect(await screen.findByText("8 January 2027")).toBeTruthy();
});

test("a child who stays after all is asked about no more", async () => {
  const { child, tasks } = await open("leaves");
  press("The child stays");
  expect(await screen.findByRole("button", { name: "This child is leaving" })).toBeTruthy();
  expect(child()?.leaving).toBeUndefined();
  expect(tasks()).toEqual([]);
});

test("a file that went another way is noted, and its slip is waited for", async () => {
  const { file, tasks } = await open("leaves");
  press("It was sent today");
  const waiting = within(await screen.findByRole("region", { name: "Waiting for the receipt" }));
  expect(tasks()).toMatchObject([{ kind: "leaverReceipt", due: "2026-11-30" }]);
  expect(waiting.queryByLabelText("Receipt code")).toBeNull();
  press("Note the receipt");
  expect(await waiting.findByText("Say who signed")).toBeTruthy();
  write("Who signed", "Jo Field");
  press("Note the receipt");
  expect(await screen.findByText("A signed slip came back.", { exact: false })).toBeTruthy();
  expect(tasks()).toEqual([]);
  expect([...file().transfers.values()]).toMatchObject([{ receipt: { by: "Jo Field", how: "slip" } }]);
});

test("a code is held against what was sent: another one says so, the right one ends the waiting", async () => {
  const { file, tasks } = await open("leaves", sent);
  write("Receipt code", "AAAA-BBBB");
  press("Note the receipt");
  expect(await screen.findByText(/not the code of a file that was sent/)).toBeTruthy();
  expect(file().transfers.get("sent")?.receipt).toBeUndefined();
  write("Receipt code", "7k4m 92qf");
  press("Note the receipt");
  expect(await screen.findByText(/is the one of this file/)).toBeTruthy();
  expect(file().transfers.get("sent")?.receipt).toMatchObject({ how: "code", receivedOn: "2026-11-23" });
  expect(tasks()).toEqual([]);
});

test("a file that was sent again waits for its own receipt: the code of the one before is not taken, and its receipt stays", async () => {
  const receipt = { receivedOn: "2026-11-20", by: "Jo Field", school: "", how: "code", notedBy: "me" } as const;
  const first = { ...sent, receipt: { ...receipt, notedAt: "2026-11-20T16:00" } };
  const second = { ...sent, id: "again", madeAt: "2026-11-21T09:00", fingerprint: "cd", code: "AB3D-11QF" };
  const { file, tasks } = await open("leaves", first, second);
  expect(screen.getByText("The receipt for what was sent before is here")).toBeTruthy();
  expect(tasks()).toMatchObject([{ kind: "leaverReceipt" }]);
  write("Receipt code", "7K4M-92QF");
  press("Note the receipt");
  expect(await screen.findByText(/not the code of a file that was sent/)).toBeTruthy();
  write("Receipt code", "AB3D-11QF");
  press("Note the receipt");
  expect(await screen.findByText("The receipt is here")).toBeTruthy();
  expect(tasks()).toEqual([]);
  expect(file().transfers.get("sent")?.receipt).toEqual(first.receipt);
  expect(file().transfers.get("again")?.receipt).toMatchObject({ how: "code", receivedOn: "2026-11-23" });
});

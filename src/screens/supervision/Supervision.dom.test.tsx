import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, test } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { child, person, school } from "../../casefile/records.fixture.ts";
import { ownNotes } from "../../casefile/supervision.ts";
import { blankNote, keepNote } from "../../records/supervision.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { OwnDate } from "../OwnDate.tsx";
import { WorkspaceProvider } from "../workspace.tsx";
import { SupervisionPlaces } from "./SupervisionPlaces.tsx";

afterEach(cleanup);

async function open(access: "whole" | "part" | undefined, page: ReactNode = <SupervisionPlaces />) {
  const vault = memoryVault();
  const me = access && { memberId: "in", access, compartment: access === "part" ? 4 : 0 };
  const workspace = createWorkspace(vault, { ...vault.unlocked(), me }, () => new Date(2026, 10, 24, 10, 42));
  await workspace.commit(
    [school, person("me", "Folake Adeyemi", ""), child("c", "Amal", "Idris")].map((put) => ({ put })),
  );
  const location = memoryLocation({ path: "/team/supervision", record: true });
  render(
    <Router hook={location.hook}>
      <WorkspaceProvider workspace={workspace}>{page}</WorkspaceProvider>
    </Router>,
  );
  return { workspace, path: () => location.history?.at(-1) };
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const type = (label: RegExp, words: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: words } });

test("a note is kept as it is typed, points a child’s name out without stopping, and is removed for good", async () => {
  const { workspace, path } = await open("whole");
  press("Write a note");
  const own = path();
  type(/^How are you\?/, "I keep thinking of Amal.");
  expect(await screen.findByText(/“Amal” is a name in your records of children/)).toBeTruthy();
  // A lock keeps what is being typed, under the same address.
  await act(() => workspace.settle());
  expect(ownNotes(workspace.caseFile.get())).toMatchObject([
    { member: "in", on: "2026-11-24", howIAm: "I keep thinking of Amal." },
  ]);
  expect(own).toMatch(/^\/team\/supervision\/.{8,}/);
  type(/^How are you\?/, "I keep thinking of a pupil.");
  await waitFor(() => expect(screen.queryByText(/is a name in your records/)).toBeNull());
  press("Remove this note");
  press("Remove");
  await waitFor(() => expect(path()).toBe("/team/supervision"));
  await act(() => workspace.settle());
  expect(ownNotes(workspace.caseFile.get())).toEqual([]);
  expect(screen.getByText("No note yet")).toBeTruthy();
});

test("says whether encryption or a rule keeps it, by whose keys, and where to find help for oneself", async () => {
  await open("part");
  expect(screen.getByText(/^Encryption keeps it from everybody else whose keys open only a part/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "116 123" })).toBeTruthy();
  cleanup();
  await open("whole");
  expect(screen.getByText(/^Encryption keeps it from those whose keys open only a part/)).toBeTruthy();
});

test("by the recovery key, which is nobody’s, there is none to read or write", async () => {
  await open(undefined);
  expect(screen.getByText(/^These notes belong to a person/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Write a note" })).toBeNull();
});

test("the first page reminds of a date, and says nothing of what for", async () => {
  const { workspace } = await open("part", <OwnDate />);
  expect(document.body.textContent).toBe("");
  const words = { ...blankNote("2026-11-10"), about: "Cannot sleep", withWhom: "Sam Cole", nextOn: "2026-11-25" };
  await act(() => keepNote(workspace, "n", words));
  expect(document.body.textContent).toBe("Note: A date of your own: 25 November 2026Open");
});

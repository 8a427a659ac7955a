import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { child, finished, person, school } from "../../casefile/records.fixture.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { ChildScreen } from "./ChildScreen.tsx";

afterEach(cleanup);

const incident = (id: string, ...parts: readonly (readonly [string, string])[]) =>
  finished("incident", id, { children: parts.map(([child, role], index) => ({ itemId: String(index), child, role })) });

async function open(...records: readonly ReturnType<typeof finished>[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  const all = [
    school,
    person("me", "Priya Nair", "DSL"),
    child("a", "Samuel", "Okafor", { dateOfBirth: "2015-03-09" }),
    child("b", "Samuel", "Okafor", { dateOfBirth: "2015-03-10", yearGroup: "6" }),
    child("c", "Kit", "Ellis"),
    ...records,
  ];
  await workspace.commit(all.map((put) => ({ put })));
  const location = memoryLocation({ path: "/children/a", record: true });
  render(
    <Router hook={location.hook}>
      <WorkspaceProvider workspace={workspace}>
        <Route path="/children/:id">{({ id }) => <ChildScreen key={id} childId={id} />}</Route>
      </WorkspaceProvider>
    </Router>,
  );
  const dialog = () => within(screen.getByRole("dialog"));
  fireEvent.click(screen.getByRole("button", { name: "This is the same child as…" }));
  return { workspace, dialog, children: () => [...workspace.caseFile.get().children.keys()] };
}

test("two records are put side by side, made one with a reason, and taken apart again", async () => {
  const { dialog, children } = await open(incident("i", ["a", "witness"]), incident("j", ["b", "affected"]));
  fireEvent.click(dialog().getByRole("button", { name: "Samuel Okafor" }));
  expect(dialog().getByText("The dates of birth differ.")).toBeTruthy();
  expect(dialog().getByText(/Together: 2 records and plans\./)).toBeTruthy();
  fireEvent.click(dialog().getByRole("button", { name: "Make the two records one" }));
  expect(dialog().getByText(/Write how you know/)).toBeTruthy();
  fireEvent.change(dialog().getByLabelText("How do you know that it is one child?"), {
    target: { value: "Birth certificate seen" },
  });
  fireEvent.click(dialog().getByLabelText("The other: Samuel Okafor"));
  fireEvent.click(dialog().getByRole("button", { name: "Make the two records one" }));
  const merges = within(await screen.findByRole("list", { name: "Records made one with this child’s" }));
  expect(merges.getByText(/by Priya Nair: Birth certificate seen/)).toBeTruthy();
  expect(children()).toEqual(["b", "c"]);
  expect(within(screen.getByRole("list", { name: "Records and plans" })).getAllByRole("listitem")).toHaveLength(2);
  fireEvent.click(merges.getByRole("button", { name: "Undo: Samuel Okafor is another child" }));
  await screen.findByText(/Another child has the same name/);
  expect(children()).toEqual(["a", "b", "c"]);
});

test("whoever has two parts in one incident is two children until that is put right", async () => {
  const { dialog, children } = await open(incident("i", ["a", "displayed"], ["b", "affected"]));
  fireEvent.click(dialog().getByRole("button", { name: "Samuel Okafor" }));
  expect(dialog().getByText(/addendum in that record\. Otherwise they are two children\./)).toBeTruthy();
  expect(dialog().queryByRole("button", { name: "Make the two records one" })).toBeNull();
  expect(children()).toEqual(["a", "b", "c"]);
});

test("another record is found by any part of its name", async () => {
  const { dialog } = await open();
  fireEvent.change(dialog().getByLabelText("Find the other record"), { target: { value: "élli" } });
  expect(dialog().getByRole("button", { name: "Kit Ellis" })).toBeTruthy();
  fireEvent.change(dialog().getByLabelText("Find the other record"), { target: { value: "zz" } });
  expect(dialog().getByText("Nobody in the case file is called that.")).toBeTruthy();
});

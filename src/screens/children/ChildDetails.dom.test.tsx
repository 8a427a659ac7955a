import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Route, Router, Switch } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { aChild } from "../../../tests/fixtures/open-draft.tsx";
import { newAuthority } from "../../casefile/directory/directory.ts";
import { siblingsOf } from "../../casefile/siblings.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { ChildDetails } from "./ChildDetails.tsx";

afterEach(cleanup);

async function open() {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  await workspace.commit([
    { put: aChild("child-1", "Amal", "Idris") },
    { put: aChild("child-2", "Nora", "Idris") },
    { put: aChild("child-3", "Zoë", "Vane") },
    { put: newAuthority("a", "Southbank") },
    { put: newAuthority("b", "Northwick") },
  ]);
  const location = memoryLocation({ path: "/children/child-1/details" });
  render(
    <Router hook={location.hook}>
      <WorkspaceProvider workspace={workspace}>
        <Switch>
          <Route path="/children/:id/details">
            <ChildDetails childId="child-1" />
          </Route>
          <Route>elsewhere</Route>
        </Switch>
      </WorkspaceProvider>
    </Router>,
  );
  return {
    workspace,
    child: () => workspace.caseFile.get().children.get("child-1"),
    siblings: (id: string) => siblingsOf(workspace.caseFile.get(), id).map((each) => each.id),
  };
}
const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const save = async () => {
  press("Save");
  await screen.findByText("elsewhere");
};

test("home, family, needs and an adult to trust are written down on one page", async () => {
  const { workspace, child } = await open();
  write("Home address (optional)", "4 Alder Row\nSouthbank ");
  write("Authority of the home address (optional)", "b");
  fireEvent.click(screen.getByLabelText("SEN support"));
  write("How this child understands and communicates (optional)", "Short sentences, and time.");
  press("Add an adult");
  const adult = within(screen.getByRole("group", { name: "Adult 1" }));
  fireEvent.change(adult.getByLabelText("Full name"), { target: { value: "Hana Marsh" } });
  fireEvent.change(adult.getByLabelText("Who they are to the child"), { target: { value: "Mother" } });
  fireEvent.change(adult.getByLabelText("Parental responsibility"), { target: { value: "yes" } });
  write("Adult at school whom the child trusts (optional)", "new");
  write("Full name of the adult", "Lena Adeyemi");
  await save();
  expect(child()).toMatchObject({
    address: "4 Alder Row\nSouthbank",
    authority: "b",
    sen: "support",
    communication: "Short sentences, and time.",
    family: [{ name: "Hana Marsh", relation: "Mother", responsibility: "yes", contact: "" }],
  });
  expect(workspace.caseFile.get().people.get(child()?.trustedAdult ?? "")?.name).toBe("Lena Adeyemi");
});

test("a brother or sister is offered by the family name, found by any, and taken away on both sides", async () => {
  const { siblings } = await open();
  press("Add: Nora Idris");
  write("Find a brother or sister in the case file (optional)", "zoe");
  press("Add: Zoë Vane");
  press("Remove: Nora Idris");
  press("Add: Nora Idris");
  await save();
  expect(siblings("child-2")).toEqual(["child-1"]);
  expect(siblings("child-1")).toEqual(["child-2", "child-3"]);
});

test("what is wrong is said at the top, and nothing is saved", async () => {
  const { child } = await open();
  const before = child();
  write("Given names", " ");
  press("Save");
  expect(
    within(screen.getByRole("region", { name: "There is a problem" })).getByText("Write at least one name"),
  ).toBeTruthy();
  expect(child()).toEqual(before);
});

test("details that are half typed survive a lock, and what is wrong among them stays as it was", async () => {
  const { workspace, child } = await open();
  write("Home address (optional)", "4 Alder Row");
  write("Given names", " ");
  write("Day", "");
  press("Add an adult");
  write("Full name", "Han");
  await workspace.settle();
  expect(child()).toMatchObject({
    address: "4 Alder Row",
    givenNames: "Amal",
    dateOfBirth: "2018-03-09",
    family: [{ name: "Han" }],
  });
});

test("details that were cancelled are not kept", async () => {
  const { workspace, child } = await open();
  const before = child();
  write("Home address (optional)", "4 Alder Row");
  press("Cancel");
  await screen.findByText("elsewhere");
  await workspace.settle();
  expect(child()).toEqual(before);
});

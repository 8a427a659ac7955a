import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { Route, Router, Switch } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { newAuthority } from "../../casefile/directory/directory.ts";
import { directoryFile } from "../../casefile/directory/file.ts";
import type { Authority } from "../../casefile/entities.ts";
import { addChild } from "../../records/people.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { AuthorityScreen } from "./AuthorityScreen.tsx";
import { Directory } from "./Directory.tsx";

afterEach(cleanup);

const southbank: Authority = {
  ...newAuthority("a", "Southbank"),
  frontDoor: { team: "Single Point of Advice", phone: "0300 555 0101", email: "", hours: "9 to 5" },
  checkedOn: "2026-10-01",
};

async function open(path: string, known: readonly Authority[] = []) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  await workspace.commit(known.map((put) => ({ put })));
  const location = memoryLocation({ path, record: true });
  const view = render(
    <Router hook={location.hook}>
      <WorkspaceProvider workspace={workspace}>
        <Switch>
          <Route path="/directory">
            <Directory />
          </Route>
          <Route path="/directory/:authorityId">
            {({ authorityId }) => <AuthorityScreen authorityId={authorityId} />}
          </Route>
        </Switch>
      </WorkspaceProvider>
    </Router>,
  );
  const authority = (name: string) =>
    [...workspace.caseFile.get().authorities.values()].find((each) => each.name === name);
  return { ...view, vault, workspace, authority, path: () => location.history?.at(-1), navigate: location.navigate };
}
const write = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const frontDoorPhone = () => screen.getAllByLabelText<HTMLInputElement>("Telephone (optional)")[0] as HTMLInputElement;

describe("the directory", () => {
  test("is empty to begin with, says what to put in, and opens what was added for writing", async () => {
    const { path, authority } = await open("/directory");
    expect(screen.getByText("Nothing here yet")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "What to write down, and where to find it" })).toBeTruthy();
    press("Add");
    expect(screen.getByText("Write the name of the authority")).toBeTruthy();
    write("Name of the authority", "Southbank");
    press("Add");
    await waitFor(() => expect(path()).toBe(`/directory/${authority("Southbank")?.id}`));
    expect(await screen.findByRole("button", { name: "Save" })).toBeTruthy();
  });

  test("lists what is known and what was not checked lately, and takes a name once", async () => {
    const { workspace } = await open("/directory", [southbank, newAuthority("b", "Northwick")]);
    expect(screen.getByText("Front door: Single Point of Advice, 0300 555 0101")).toBeTruthy();
    expect(screen.getByText("No front door written down yet")).toBeTruthy();
    expect(screen.getAllByText("Never checked")).toHaveLength(1);
    write("Name of the authority", "SOUTHBANK");
    press("Add");
    expect(screen.getByText("Southbank is in the directory already")).toBeTruthy();
    expect(workspace.caseFile.get().authorities.size).toBe(2);
  });

  test("keeps a name that was typed and not added when a lock comes", async () => {
    const { workspace, authority } = await open("/directory");
    write("Name of the authority", "Southbank");
    await workspace.settle();
    expect(authority("Southbank")).toBeDefined();
  });
});

describe("one authority", () => {
  test("half known reads well: what is there, what is missing, and that stages are a guess", async () => {
    await open("/directory/a", [southbank]);
    expect(screen.getByRole("link", { name: "0300 555 0101" }).getAttribute("href")).toBe("tel:03005550101");
    expect(screen.getByText("Last checked on 1 October 2026.")).toBeTruthy();
    expect(screen.getByText("Waymark’s own stages, not your partnership’s")).toBeTruthy();
    expect(screen.getByText(/None written down yet/)).toBeTruthy();
  });

  test("a number of a form nobody has seen is pointed out and kept as it was written", async () => {
    const { authority } = await open("/directory/a", [southbank]);
    press("Change");
    fireEvent.change(frontDoorPhone(), { target: { value: "0300 555 02" } });
    fireEvent.blur(frontDoorPhone());
    expect(screen.getByText(/This has 9 figures/)).toBeTruthy();
    press("Save");
    await screen.findByRole("button", { name: "Change" });
    expect(authority("Southbank")?.frontDoor.phone).toBe("0300 555 02");
    expect(screen.getByText("Check this number")).toBeTruthy();
  });

  test("is changed and saved; levels are added and put in order", async () => {
    const { authority } = await open("/directory/a", [southbank]);
    press("Change");
    fireEvent.change(frontDoorPhone(), { target: { value: "0300 555 0202" } });
    for (const [index, label] of ["Level 4", "Level 3"].entries()) {
      press("Add a level");
      const row = screen.getByRole("group", { name: `Level ${index + 1}` });
      fireEvent.change(within(row).getByLabelText("What it is called"), { target: { value: label } });
    }
    press("Move up: level 2");
    write("Which procedure they are from (optional)", "Resolving disagreements, May 2026");
    expect(screen.queryByText("Waymark’s own stages, not your partnership’s")).toBeNull();
    press("Today");
    press("Save");
    await screen.findByRole("button", { name: "Change" });
    expect(authority("Southbank")).toMatchObject({
      frontDoor: { phone: "0300 555 0202" },
      thresholds: [
        { label: "Level 3", meaning: "" },
        { label: "Level 4", meaning: "" },
      ],
      stagesAreDefault: false,
      checkedOn: "2026-11-22",
    });
  });

  test("says what is wrong and keeps it on the page", async () => {
    const { authority } = await open("/directory/a", [southbank]);
    press("Change");
    write("Address of the referral portal (optional)", "http://southbank.example");
    const stage = screen.getByRole("group", { name: "Stage 1" });
    fireEvent.change(within(stage).getByLabelText("Answered within"), { target: { value: "soon" } });
    press("Save");
    const summary = await screen.findByRole("region", { name: "There is a problem" });
    expect(within(summary).getAllByRole("link")).toHaveLength(2);
    fireEvent.click(within(summary).getByRole("link", { name: /portal/ }));
    expect(document.activeElement).toBe(screen.getByLabelText("Address of the referral portal (optional)"));
    expect(authority("Southbank")?.portal).toBe("");
  });

  test("what is typed survives a lock and leaving the page, except what is wrong", async () => {
    const { workspace, authority, navigate } = await open("/directory/a", [southbank]);
    press("Change");
    fireEvent.change(frontDoorPhone(), { target: { value: "0300 555 0202" } });
    write("Address of the referral portal (optional)", "http://southbank.example");
    await workspace.settle();
    expect(authority("Southbank")).toMatchObject({ frontDoor: { phone: "0300 555 0202" }, portal: "" });
    write("Notes (optional)", "Ask for the duty worker.");
    navigate("/directory");
    await screen.findByRole("heading", { name: "Directory" });
    await workspace.settle();
    expect(authority("Southbank")?.notes).toBe("Ask for the duty worker.");
  });

  test("what could not be saved at a lock is saved at the next", async () => {
    const { vault, workspace, authority } = await open("/directory/a", [southbank]);
    press("Change");
    write("Notes (optional)", "Ask for the duty worker.");
    vault.failWith({ reason: "full" });
    await workspace.settle();
    expect(authority("Southbank")?.notes).toBe("");
    vault.failWith(undefined);
    await workspace.settle();
    expect(authority("Southbank")?.notes).toBe("Ask for the duty worker.");
  });

  test("what was cancelled is not kept", async () => {
    const { workspace, authority } = await open("/directory/a", [southbank]);
    press("Change");
    write("Notes (optional)", "Never mind.");
    press("Cancel");
    await workspace.settle();
    expect(authority("Southbank")).toEqual(southbank);
  });

  test("a save that fails says so and keeps the page", async () => {
    const { vault } = await open("/directory/a", [southbank]);
    press("Change");
    write("Notes (optional)", "Ask for the duty worker.");
    vault.failWith({ reason: "full" });
    press("Save");
    expect(await screen.findByText("Not saved: this device is full")).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>("Notes (optional)").value).toBe("Ask for the duty worker.");
  });

  test("is removed after a question, unless a child lives in it", async () => {
    const { workspace, path } = await open("/directory/a", [southbank]);
    const child = { givenNames: "Amal", familyName: "Idris", knownAs: "", dateOfBirth: "", yearGroup: "" };
    await addChild(workspace, { ...child, authority: "a" });
    press("Remove this authority");
    press("Remove");
    expect(await screen.findByText(/1 child lives in it/)).toBeTruthy();
    const [amal] = workspace.caseFile.get().children.values();
    if (amal) await workspace.commit([{ put: { ...amal, authority: "" } }]);
    press("Remove this authority");
    press("Remove");
    await waitFor(() => expect(path()).toBe("/directory"));
    expect(workspace.caseFile.get().authorities.size).toBe(0);
  });

  test("that is not there says so", async () => {
    await open("/directory/gone");
    expect(screen.getByText("This authority is not in the directory")).toBeTruthy();
  });
});

describe("a directory that is handed round", () => {
  const fileFrom = (text: string) => new File([text], "waymark-directory.json", { type: "application/json" });
  const choose = (container: HTMLElement, file: File) => {
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error("no file input");
    fireEvent.change(input, { target: { files: [file] } });
  };

  test("is shown first, and only what is chosen is taken over", async () => {
    const { container, workspace, authority } = await open("/directory", [southbank]);
    const other = await open("/directory", [
      { ...southbank, id: "x", notes: "From the trust" },
      newAuthority("y", "Northwick"),
    ]);
    const { text } = directoryFile(other.workspace.caseFile.get());
    other.unmount();
    choose(container, fileFrom(text));
    const preview = within(await screen.findByRole("region", { name: "What the file would change" }));
    expect(preview.getByText("Changes your notes (“From the trust”)")).toBeTruthy();
    fireEvent.click(preview.getByLabelText("Southbank"));
    fireEvent.click(preview.getByRole("button", { name: "Take over 1" }));
    expect(await screen.findByText("1 authority was taken over.")).toBeTruthy();
    expect(authority("Southbank")).toEqual(southbank);
    expect(authority("Northwick")).toBeDefined();
    expect(workspace.caseFile.get().authorities.size).toBe(2);
  });

  test("a file that is something else changes nothing and says so", async () => {
    const { container, workspace } = await open("/directory");
    choose(container, fileFrom("a letter"));
    expect(await screen.findByText("This file was not taken over")).toBeTruthy();
    expect(workspace.caseFile.get().authorities.size).toBe(0);
  });

  test("a file that was made is not handed round once the directory has changed", async () => {
    const { workspace } = await open("/directory", [southbank]);
    press("Make a file of the directory");
    expect(await screen.findByText("Save the file")).toBeTruthy();
    await act(() => workspace.commit([{ put: { ...southbank, notes: "New" } }]));
    expect(screen.queryByText("Save the file")).toBeNull();
  });

  test("is offered as a file, with a word where a child’s name may stand in it", async () => {
    const { workspace } = await open("/directory", [{ ...southbank, notes: "Slow with Amal." }]);
    const child = { givenNames: "Amal", familyName: "Idris", knownAs: "", dateOfBirth: "", yearGroup: "" };
    await addChild(workspace, child);
    press("Make a file of the directory");
    expect(await screen.findByText(/Amal\. It may be somebody else/)).toBeTruthy();
    expect(screen.getByText("Save the file").closest("a")?.getAttribute("download")).toBe("waymark-directory.json");
  });
});

import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { openList, understand } from "../../casefile/pupils/list.ts";
import { child } from "../../casefile/records.fixture.ts";
import { ok } from "../../lib/result.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { ImportPupils } from "./ImportPupils.tsx";

// The worker is only in a browser: here the same work is done at once.
vi.mock("../../records/listReading.ts", () => ({
  readList: async (...asked: Parameters<typeof openList>) => openList(...asked),
  understandList: async (_signal: AbortSignal, ...asked: Parameters<typeof understand>) => ok(understand(...asked)),
}));
afterEach(cleanup);

const header = "Legal Forename,Legal Surname,DOB,UPN,Year Group,Address";

async function open(text: string | Uint8Array<ArrayBuffer>) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  const sam = child("sam", "Sam", "Okafor", { upn: "A123456789012", yearGroup: "5" });
  await workspace.commit([{ put: sam }, { put: child("kit", "Kit", "Moss") }, { put: child("bo", "Bo", "Hill") }]);
  render(
    <WorkspaceProvider workspace={workspace}>
      <ImportPupils />
    </WorkspaceProvider>,
  );
  const input = document.querySelector('input[type="file"]');
  if (input === null) throw new Error("no way to choose a file");
  fireEvent.change(input, { target: { files: [new File([text], "pupils.csv")] } });
  const children = () => [...workspace.caseFile.get().children.values()];
  return {
    vault,
    workspace,
    children,
    byName: (name: string) => children().find(({ givenNames }) => givenNames === name),
  };
}

/** A card, and not the table in it that goes by the same name. */
async function region(name: string) {
  const [card] = await screen.findAllByRole("region", { name }, { timeout: 5000 });
  if (card === undefined) throw new Error(name);
  return within(card);
}

const list = [
  header,
  "Sam,Okafor-Lee,09/03/2015,A123456789012,6,1 Mill Lane",
  "Kit,Moss,25/04/2015,,6,",
  "Zoë,Ó Briain,01/02/2016,B123456789012,4,",
  "=Ada,Bright,01/02/2016,C123456789012,5,",
  "Cy,Dunn,31/02/2016,,5,",
  "Zoe,Ó Briain,01/02/2016,B123456789012,4,",
].join("\r\n");

test("a list is looked at, chosen from and imported, and what was added is taken out again", async () => {
  const { children, byName } = await open(list);
  const whole = await region("Every line");
  expect(children()).toHaveLength(3);
  expect(whole.getByText("Is here already: the same UPN")).toBeTruthy();
  expect(whole.getByText(/begins like a formula/)).toBeTruthy();
  const left = await region("2 lines are not imported");
  expect(left.getByText("Not imported. “31/02/2016” could not be read as a date of birth")).toBeTruthy();
  expect(left.getByText("Not imported. Line 4 has the same UPN")).toBeTruthy();
  expect(screen.getByRole("region", { name: "1 child here is not on this list" })).toBeTruthy();

  fireEvent.click(screen.getByLabelText(/^New children too: 2 children/));
  fireEvent.click(screen.getByLabelText("Year 5 (1)"));
  fireEvent.click(screen.getByLabelText("Change: year group (1)"));
  fireEvent.click(screen.getByLabelText("Take over: name of Sam Okafor"));
  fireEvent.change(screen.getByLabelText(/^Line 3: Kit Moss/), { target: { value: "kit" } });
  fireEvent.click(screen.getByLabelText("Fill in: date of birth (2)"));
  fireEvent.click(screen.getByRole("button", { name: "Import 1 child and change 2 children" }));

  const undo = await screen.findByRole("button", { name: "Undo: take 1 child out again" });
  expect(byName("Zoë")).toMatchObject({ familyName: "Ó Briain", dateOfBirth: "2016-02-01", yearGroup: "4" });
  expect(byName("Sam")).toMatchObject({
    id: "sam",
    familyName: "Okafor-Lee",
    yearGroup: "6",
    dateOfBirth: "2015-03-09",
    address: "",
    formerly: [{ givenNames: "Sam", familyName: "Okafor", knownAs: "" }],
  });
  expect(byName("Kit")).toMatchObject({ id: "kit", dateOfBirth: "2015-04-25" });
  fireEvent.click(undo);
  await screen.findByText(/^1 child taken out again/);
  expect(children().map(({ id }) => id)).toEqual(["sam", "kit", "bo"]);
});

test("a save that fails says so, and what was there is as it was", async () => {
  const { vault, children } = await open(list);
  fireEvent.click(await screen.findByLabelText(/^New children too/, {}, { timeout: 5000 }));
  vault.failWith({ reason: "full" });
  fireEvent.click(screen.getByRole("button", { name: "Import 2 children" }));
  expect(await screen.findByText("Not saved: this device is full")).toBeTruthy();
  expect(children()).toHaveLength(3);
});

test("columns can be read otherwise than their headings say", async () => {
  await open("A,B\nOkafor,Sam\nMoss,Ada");
  expect(await screen.findByText("Say above which column holds the given names, or the whole name.")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("B is read as"), { target: { value: "givenNames" } });
  fireEvent.change(screen.getByLabelText("A is read as"), { target: { value: "familyName" } });
  await waitFor(() => expect(screen.getByText("Ada Moss")).toBeTruthy());
});

test("a list in the encoding of Windows is read, and said to be", async () => {
  const bytes = Uint8Array.from([..."Forename,Surname\nZo\u00EB,Ellis"].map((letter) => letter.charCodeAt(0)));
  await open(bytes);
  expect(await screen.findByText(/Windows-1252: check the accents/)).toBeTruthy();
  expect(await screen.findByText("Zoë Ellis")).toBeTruthy();
});

test("what is no list is refused with what to do instead", async () => {
  await open(Uint8Array.from([0x50, 0x4b, 3, 4]));
  expect(await screen.findByText(/save it as “CSV UTF-8”/)).toBeTruthy();
});

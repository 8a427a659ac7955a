import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { aChild } from "../../../tests/fixtures/open-draft.tsx";
import { school } from "../../casefile/records.fixture.ts";
import { ashdownPack } from "../../casefile/transfer/pack.fixture.ts";
import { packText, readPackBytes } from "../../casefile/transfer/pack.ts";
import { seal, unseal } from "../../documents/seal/seal.ts";
import { createWorkspace, type Workspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { OpenPack } from "./OpenPack.tsx";

// The worker is only in a browser: here the same work is done at once.
vi.mock("../../documents/seal/client.ts", () => ({ unsealFile: unseal }));
vi.mock("../../records/packReading.ts", () => ({
  readInWorker: async (bytes: Uint8Array) => readPackBytes(bytes),
}));
afterEach(cleanup);

const words = "lantern walnut orbit teapot meadow";
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await seal(new TextEncoder().encode(packText(ashdownPack)), words);
});

async function open(...children: readonly ReturnType<typeof aChild>[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  await workspace.commit([school, ...children].map((put) => ({ put })));
  return openIn(workspace);
}
function openIn(workspace: Workspace) {
  const location = memoryLocation({ path: "/children/open-pack", record: true });
  const { container } = render(
    <Router hook={location.hook}>
      <WorkspaceProvider workspace={workspace}>
        <OpenPack />
      </WorkspaceProvider>
    </Router>,
  );
  const choose = (content: Uint8Array | string) => {
    const input = container.querySelector("input[type=file]");
    if (input === null) throw new Error("There is nothing to choose a file with");
    const file = new File([typeof content === "string" ? content : new Uint8Array(content)], "any.waymark");
    fireEvent.change(input, { target: { files: [file] } });
  };
  return { workspace, file: () => workspace.caseFile.get(), choose, at: () => location.history.at(-1) };
}
async function tryWords(said: string) {
  fireEvent.change(await screen.findByLabelText("The words of this pack"), { target: { value: said } });
  fireEvent.click(screen.getByRole("button", { name: "Open the pack" }));
}

test("a pack is looked at first, and kept when it is taken in", async () => {
  const { file, choose, at } = await open();
  choose(bytes);
  await tryWords(words);
  expect(await screen.findByRole("region", { name: "Amal Idris" })).toBeTruthy();
  expect(screen.getByText(/2 entries in its chronology and 2 documents/)).toBeTruthy();
  expect(file().children.size + file().received.size).toBe(0);
  fireEvent.click(screen.getByRole("button", { name: "Take it in" }));
  await vi.waitFor(() => expect(file().received.size).toBe(1));
  expect(at()).toBe(`/received/${[...file().received.keys()][0]}`);
});

test("wrong words and wrong files are said in plain words, and nothing is changed", async () => {
  const { file, choose } = await open();
  choose("not a pack");
  expect(await screen.findByText(/This is not a pack from Waymark/)).toBeTruthy();
  choose(bytes);
  await tryWords("five other words than these");
  expect(await screen.findByText(/These words do not open the file/)).toBeTruthy();
  choose(bytes.subarray(0, bytes.length - 1));
  await tryWords(words);
  expect(await screen.findByText(/damaged on its way/)).toBeTruthy();
  expect(file().received.size).toBe(0);
});

test("a child who may be here already is shown, and a person decides", async () => {
  const { file, choose } = await open({ ...aChild("here", "Amal", "Idris"), dateOfBirth: "" });
  choose(bytes);
  await tryWords(words);
  const yes = await screen.findByRole("radio", { name: /^Yes: Amal Idris/ });
  fireEvent.click(screen.getByRole("button", { name: "Take it in" }));
  expect(await screen.findByText("Say whose file it joins")).toBeTruthy();
  fireEvent.click(yes);
  fireEvent.click(screen.getByRole("button", { name: "Take it in" }));
  await vi.waitFor(() => expect(file().received.size).toBe(1));
  expect([...file().children.values()]).toMatchObject([{ id: "here", dateOfBirth: "2019-03-09" }]);
});

test("the same pack twice is said and not doubled", async () => {
  const first = await open();
  first.choose(bytes);
  await tryWords(words);
  fireEvent.click(await screen.findByRole("button", { name: "Take it in" }));
  await vi.waitFor(() => expect(first.file().received.size).toBe(1));
  cleanup();
  openIn(first.workspace).choose(bytes);
  await tryWords(words);
  expect(await screen.findByText("This pack was taken in before", { exact: false })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Take it in" })).toBeNull();
});

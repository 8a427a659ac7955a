import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, expect, test } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import * as story from "../../../tests/fixtures/referral-story.ts";
import type { Entity } from "../../casefile/entities.ts";
import { child, finished } from "../../casefile/records.fixture.ts";
import { incident } from "../../pack/incident/template.ts";
import { searchWaitsFor } from "../../records/search.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { Search } from "./Search.tsx";

afterEach(cleanup);

const record: Entity = {
  ...finished("incident", "i", {
    whenHappened: { precision: "exact", date: "2026-11-12", time: "12:50" },
    place: "toilets",
    children: [
      { itemId: "1", child: "maja", role: "affected" },
      { itemId: "2", child: "owen", role: "displayed" },
    ],
    summary: "A coat was torn near the sinks.",
    statements: [{ itemId: "s", words: { speaker: "Maja", words: "He said peppermint words to me" } }],
  }),
  templateVersion: incident.version,
};
const told: readonly Entity[] = [
  ...story.setting,
  child("maja", "Maja", "Nowak-Lindqvist"),
  child("owen", "Owen", "Hartley"),
  record,
];

async function open(entities: readonly Entity[] = told) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => story.now);
  await workspace.commit(entities.map((put) => ({ put })));
  const location = memoryLocation({ path: "/search", record: true });
  // The forms are loaded when they are first needed.
  await searchWaitsFor(workspace.caseFile.get());
  render(
    <Router hook={location.hook}>
      <WorkspaceProvider workspace={workspace}>
        <Suspense>
          <Search />
        </Suspense>
      </WorkspaceProvider>
    </Router>,
  );
  const field = await screen.findByRole("searchbox");
  return {
    workspace,
    field,
    history: location.history,
    type: (value: string) => fireEvent.change(field, { target: { value } }),
  };
}
const list = (name: string) => within(screen.getByRole("list", { name }));

test("a name finds the child and the records they are in, with each part in the event and none beside the name", async () => {
  const { type } = await open();
  type("nowak lindqvst");
  expect(await screen.findByText("2 results")).toBeTruthy();
  const [row] = list("Children").getAllByRole("listitem");
  expect(row?.textContent).toContain("Maja Nowak-Lindqvist");
  expect(row?.textContent).not.toMatch(/affected|displayed/i);
  expect(list("Records").getByText(/child affected/)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/perpetrator|victim|abuser/i);
});

test("nothing that is typed gets into the address, the title or the history", async () => {
  const { type, history } = await open();
  type("Hartley");
  await screen.findByText("2 results");
  expect(history).toEqual(["/search"]);
  expect(document.title).not.toContain("Hartley");
});

test("what was found is marked where it stands", async () => {
  const { type } = await open();
  type("torn");
  expect((await screen.findByText("torn")).tagName).toBe("MARK");
  expect(screen.getByText("What happened: What happened?", { exact: false })).toBeTruthy();
});

test("exact words are folded away until somebody asks for them", async () => {
  const { type } = await open();
  type("peppermint");
  expect(await screen.findByText(/Found in somebody’s exact words/)).toBeTruthy();
  expect(screen.queryByText(/He said/)).toBeNull();
  fireEvent.click(screen.getByRole("checkbox", { name: /Show exact words/, hidden: true }));
  expect(await screen.findByText("peppermint")).toBeTruthy();
});

test("filters narrow without a word, and can be taken off together", async () => {
  await open();
  fireEvent.change(screen.getByRole("combobox", { name: "Place", hidden: true }), { target: { value: "toilets" } });
  expect(await screen.findByText("1 result")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Any of everything again", hidden: true }));
  expect(await screen.findByText("Saved searches")).toBeTruthy();
});

test("the arrows lead from the field into the hits and back", async () => {
  const { type, field } = await open();
  type("maja");
  await screen.findByText("2 results");
  field.focus();
  fireEvent.keyDown(field, { key: "ArrowDown" });
  expect(document.activeElement?.textContent).toContain("Maja");
  fireEvent.keyDown(document.activeElement ?? field, { key: "ArrowUp" });
  expect(document.activeElement).toBe(field);
});

test("a search is saved under a name that names nobody, run again, renamed and deleted, which can be undone", async () => {
  const { type, workspace } = await open();
  type("Hartley");
  fireEvent.click(await screen.findByRole("button", { name: "Save this search" }));
  const name = screen.getByRole<HTMLInputElement>("textbox", { name: "Name" });
  expect(name.value).toMatch(/^Search of \d+ \w+ \d{4}$/);
  fireEvent.change(name, { target: { value: "Weekly look" } });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await expect
    .poll(() => [...workspace.caseFile.get().savedSearches.values()])
    .toMatchObject([{ name: "Weekly look", words: "Hartley" }]);

  type("");
  fireEvent.click(await screen.findByRole("button", { name: "Weekly look" }));
  expect(await screen.findByText("2 results")).toBeTruthy();

  type("");
  fireEvent.click(await screen.findByRole("button", { name: "Delete: Weekly look" }));
  expect(await screen.findByText("Deleted a saved search")).toBeTruthy();
  expect(workspace.caseFile.get().savedSearches.size).toBe(0);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("button", { name: "Weekly look" })).toBeTruthy();
});

test("the way back leads to the same question, and a lock forgets it", async () => {
  const { type, workspace } = await open();
  type("Hartley");
  await screen.findByText("2 results");
  cleanup();
  const again = (of: typeof workspace) =>
    render(
      <WorkspaceProvider workspace={of}>
        <Search />
      </WorkspaceProvider>,
    );
  again(workspace);
  expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("Hartley");
  cleanup();
  const vault = memoryVault();
  again(createWorkspace(vault, vault.unlocked(), () => story.now));
  expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
});

test("/ leads to the field from outside of fields, and can be switched off", async () => {
  const { field } = await open();
  const strike = (on: Element) => fireEvent.keyDown(on, { key: "/" });
  field.blur();
  strike(document.body);
  expect(document.activeElement).toBe(field);
  // In a field it is a sign like any other.
  expect(strike(field)).toBe(true);
  fireEvent.click(screen.getByRole("checkbox", { name: /The \/ key/ }));
  field.blur();
  strike(document.body);
  expect(document.activeElement).not.toBe(field);
  fireEvent.click(screen.getByRole("checkbox", { name: /The \/ key/ }));
});

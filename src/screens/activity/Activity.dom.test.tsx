import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { child, finished, person, school } from "../../casefile/records.fixture.ts";
import { type Done, linesOf, readingOf } from "../../records/activity.fixture.ts";
import { createWorkspace } from "../../records/workspace.ts";
import type { VaultApi } from "../../vault/api.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { ActivityPage } from "./ActivityPage.tsx";
import { BrokenLog } from "./BrokenLog.tsx";

afterEach(cleanup);

const done: readonly Done[] = [
  { did: "opened", by: "passphrase", at: "2026-11-27T09:00" },
  { did: "viewed", type: 3, id: "amal", at: "2026-11-27T09:01" },
  { did: "viewed", type: 5, id: "i-1", at: "2026-11-28T09:02", who: "recovery" },
];
const many: readonly Done[] = Array.from({ length: 250 }, (_, n) => ({
  did: "viewed",
  type: 3,
  id: `c${n}`,
  at: "2026-11-28T09:00",
}));

async function workspaceWith(lines: readonly string[]) {
  const asked: { readonly signatures: boolean }[] = [];
  const readLog: VaultApi["readLog"] = (options) => {
    asked.push(options);
    return readingOf({ "desk/0": lines });
  };
  const vault = { ...memoryVault(), readLog };
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 28, 11, 0));
  const incident = finished("incident", "i", { children: [{ itemId: "c", child: "zoe" }] }, { number: 14 });
  const people = [person("me", "Folake Adeyemi", "DSL"), child("amal", "Amal", "Idris"), child("zoe", "Zoë", "Marsh")];
  await workspace.commit([school, ...people, incident].map((put) => ({ put })));
  return { workspace, asked };
}
async function open(lines: readonly string[], about?: string) {
  const { workspace, asked } = await workspaceWith(lines);
  render(
    <WorkspaceProvider workspace={workspace}>
      <ActivityPage {...(about !== undefined && { about })} />
    </WorkspaceProvider>,
  );
  await screen.findByText("How the log stands");
  return { workspace, asked };
}
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const day = (name: string) => within(screen.getByRole("region", { name }));

test("says who did what, a day at a time, and is narrowed to whom, what and since when", async () => {
  await open(await linesOf(done));
  expect(screen.getByText(/^3 lines, from 27 November 2026 to today\. Each line holds the fingerprint/)).toBeTruthy();
  const today = day("28 November 2026");
  expect(today.getByRole("link", { name: "Looked at Incident 0014 · version 1" }).getAttribute("href")).toBe("/file/i");
  expect(today.getByText("The recovery key · line 3")).toBeTruthy();
  expect(day("27 November 2026").getAllByText(/^Folake Adeyemi/)).toHaveLength(2);
  choose("Who", "recovery");
  expect(screen.getByText("1 line, newest first")).toBeTruthy();
  choose("Who", "");
  choose("What", "cameIn");
  expect(day("27 November 2026").getByText("Came in by passphrase")).toBeTruthy();
  choose("When", "today");
  expect(screen.getByText("Nothing in the log is like this.")).toBeTruthy();
});

test("shows what is about one child alone", async () => {
  await open(await linesOf(done), "amal");
  expect(screen.getByText("Only what is about Amal Idris")).toBeTruthy();
  expect(screen.getByText("1 line, newest first")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Looked at the record of Amal Idris" })).toBeTruthy();
});

test("draws a long log a part at a time", async () => {
  await open(await linesOf(many));
  expect(screen.getAllByText(/^Looked at the record of a child/)).toHaveLength(100);
  fireEvent.click(screen.getByRole("button", { name: "Show more (150 left)" }));
  expect(screen.getAllByText(/^Looked at the record of a child/)).toHaveLength(200);
});

test("looks at every signature when it is asked to, and says which lines have none", async () => {
  const { asked } = await open(await linesOf(done));
  fireEvent.click(screen.getByRole("button", { name: "Check every signature" }));
  expect(await screen.findByText(/as do the signatures\. 3 lines have none/)).toBeTruthy();
  expect(asked.map(({ signatures }) => signatures)).toEqual([false, true]);
});

test("says where it is broken, what it may mean and what to do: on its page, and once after coming in", async () => {
  const lines = (await linesOf(done)).map((line, n) => (n === 1 ? line.replace("amal", "zoe") : line));
  const { workspace } = await open(lines);
  expect(screen.getByText(/^At line 3 the log does not hold together/)).toBeTruthy();
  expect(screen.queryByText(/Each line holds the fingerprint/)).toBeNull();
  cleanup();
  const notice = () =>
    render(
      <WorkspaceProvider workspace={workspace}>
        <BrokenLog />
      </WorkspaceProvider>,
    );
  notice();
  expect((await screen.findByRole("alert")).textContent).toMatch(
    /not whole.*line 3.*Your records are.*Make a backup now/s,
  );
  fireEvent.click(screen.getByRole("button", { name: "I have read this" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("holds a printed page against the log", async () => {
  await open(await linesOf(done));
  const answer = async (line: string, print: string, expected: string) => {
    choose("Line", line);
    choose("Fingerprint", print);
    fireEvent.click(screen.getByRole("button", { name: "Compare" }));
    expect(await screen.findByText(expected)).toBeTruthy();
  };
  const printed = document.querySelector(".activity-print")?.textContent ?? "";
  await answer("3", printed, "They agree");
  await answer("2", printed, "They do not agree");
  await answer("9", printed, "The log has no such line");
  await answer("3", "7f3a", "This cannot be compared yet");
});

import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { type Entity, typeNumbers } from "../../casefile/entities.ts";
import { child, draft, finished, school } from "../../casefile/records.fixture.ts";
import { createWorkspace } from "../../records/workspace.ts";
import type { BackupError, Standing } from "../../vault/api.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { Bring } from "./Bring.tsx";

afterEach(cleanup);

interface Row {
  readonly standing: Exclude<Standing, "same">;
  /** In the backup; where it is not in it, what is here. */
  readonly of: Entity;
  readonly isInBackup?: boolean;
}

/** The page in front of a vault that says of a backup what it is told, and keeps the choices it is given. */
async function open(here: readonly Entity[], rows: readonly Row[], refuses?: BackupError) {
  const vault = memoryVault();
  const asked: unknown[] = [];
  const now = () => new Date(2026, 10, 28, 18, 40);
  await createWorkspace(vault, vault.unlocked(), now).commit([school, ...here].map((put) => ({ put })));
  const made = await vault.backup("2026-11-28T17:30");
  if (!made.ok) throw new Error(made.error.reason);
  const workspace = createWorkspace(
    {
      ...vault,
      compareBackup: async (file, how) => {
        if (refuses) return { ok: false, error: refuses };
        const compared = await vault.compareBackup(file, how);
        const different = rows.map(({ standing, of, isInBackup = true }) => ({
          id: of.id,
          type: typeNumbers[of.type],
          standing,
          inBackup: isInBackup ? of : null,
        }));
        return compared.ok ? { ...compared, value: { ...compared.value, different } } : compared;
      },
      bringBackup: async (file, { how, choices, ...rest }) => {
        asked.push({ how, choices });
        return vault.bringBackup(file, { how: "replace", choices, ...rest });
      },
    },
    vault.unlocked(),
    now,
  );
  const { container } = render(
    <Router hook={memoryLocation({ path: "/settings/backup/bring" }).hook}>
      <WorkspaceProvider workspace={workspace}>
        <Bring />
      </WorkspaceProvider>
    </Router>,
  );
  const file = new File([made.value.file], "vault.age");
  fireEvent.change(container.querySelector("input[type=file]") as HTMLInputElement, { target: { files: [file] } });
  return { asked, workspace };
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const pick = (group: string | RegExp, name: string | RegExp) =>
  fireEvent.click(within(screen.getByRole("group", { name: group })).getByRole("radio", { name }));
const join = () => press("Join the backup with what is here");

const zoe = child("zoe", "Zoë", "Brown", { address: "1 Tablet Terrace" });

test("two drafts of one answer are set side by side, answer by answer, and must be chosen between", async () => {
  const ours = draft("note", "n", { summary: "Written here" });
  const theirs = { ...ours, answers: { summary: "Written there" }, updatedAt: "2026-11-21T08:15" };
  const { asked } = await open([ours], [{ standing: "bothChanged", of: theirs }]);
  expect(await screen.findByText("Changed both here and in the backup: 1 draft")).toBeTruthy();
  expect(await screen.findByText("Written here")).toBeTruthy();
  expect(screen.getByText("Written there")).toBeTruthy();
  join();
  expect(await screen.findByText(/Something is not chosen yet/)).toBeTruthy();
  expect(asked).toEqual([]);
  pick(/^Which stands/, "What is in the backup, last changed on 21 November 2026 at 08:15");
  join();
  expect(await screen.findByText(/All of it is saved on this device/)).toBeTruthy();
  expect(asked).toEqual([{ how: "merge", choices: { [ours.id]: "backup" } }]);
});

test("a child is compared field by field, and many can be answered at once", async () => {
  const children = ["a", "b", "c", "d"].map((id) => child(id, id.toUpperCase(), "Brown", { address: "Here" }));
  const rows = children.map((each) => ({ standing: "bothChanged", of: { ...each, address: "There" } }) as const);
  const { asked } = await open(children, rows);
  const table = await screen.findByRole("table", { name: "What differs: A Brown" });
  expect(within(table).getAllByRole("row")).toHaveLength(2);
  expect(within(table).getByRole("row", { name: "Home address Here There" })).toBeTruthy();
  press("For all: what is here");
  join();
  await screen.findByText(/All of it is saved on this device/);
  expect(asked).toEqual([{ how: "merge", choices: { a: "here", b: "here", c: "here", d: "here" } }]);
});

test("what was removed here stays removed unless it is asked for, and what goes here is asked about", async () => {
  const gone = finished("incident", "g", {}, { number: 3 });
  const { asked } = await open(
    [zoe],
    [
      { standing: "removedHere", of: gone },
      { standing: "removedInBackup", of: zoe, isInBackup: false },
    ],
  );
  const removed = await screen.findByRole("group", { name: "These were removed here" });
  expect(within(removed).getByText("Incident 0003, version 1")).toBeTruthy();
  join();
  expect(await screen.findByText(/Something is not chosen yet/)).toBeTruthy();
  pick("These were removed on the other device", "It stays here");
  join();
  await screen.findByText(/All of it is saved on this device/);
  expect(asked).toEqual([{ how: "merge", choices: { [gone.id]: "here", zoe: "here" } }]);
});

test("nothing takes the place of what is here before the word is typed", async () => {
  const { asked } = await open([zoe], [{ standing: "onlyHere", of: zoe, isInBackup: false }]);
  fireEvent.click(await screen.findByRole("radio", { name: /^Put the backup in the place of what is here/ }));
  expect(screen.getByText(/What is only here goes: 1 child\./)).toBeTruthy();
  press("Put it in the place of what is here");
  expect(await screen.findByText(/Type “replace”, or join the two instead/)).toBeTruthy();
  expect(asked).toEqual([]);
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "Replace" } });
  press("Put it in the place of what is here");
  await waitFor(() => expect(asked).toEqual([{ how: "replace", choices: {} }]));
});

test("what was disposed of and would come back is said plainly", async () => {
  const gone = finished("incident", "g", {}, { number: 3 });
  const files = [{ reference: "Incident 0003", templateId: "incident", versions: 1, finishedOn: "2026-11-20" }];
  const disposal = {
    type: "disposal",
    v: 1,
    id: "d",
    at: "2026-11-27T10:00",
    by: "me",
    agreedBy: "",
    children: 0,
  } as const;
  await open(
    [{ ...disposal, reason: "Its time had come", files, counts: [] }],
    [{ standing: "removedHere", of: gone }],
  );
  expect(await screen.findByText(/disposed of on 27 November 2026 by .+: Its time had come/)).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: /^Put the backup in the place of what is here/ }));
  expect(screen.getByText(/comes back: 1 finished record\. Some of that was disposed of on purpose/)).toBeTruthy();
});

test("a backup of another vault is refused with the reason, and where it can go", async () => {
  await open([], [], { reason: "wrong" });
  expect(await screen.findByText(/records of two schools never mix/)).toBeTruthy();
});

test("the same as what is here has nothing to bring in", async () => {
  await open([zoe], []);
  expect(await screen.findByText(/There is nothing to bring in/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Join the backup with what is here" })).toBeNull();
});

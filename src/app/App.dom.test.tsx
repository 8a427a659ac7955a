import { cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { failed, ok } from "../lib/result.ts";
import { createStore } from "../lib/store.ts";
import { introduce } from "../records/people.ts";
import { createSession, type VaultLine, type VaultState } from "../records/session.ts";
import { createWorkspace } from "../records/workspace.ts";
import type { VaultApi } from "../vault/api.ts";
import { App } from "./App.tsx";
import { createGuard } from "./guard.ts";
import type { UpdateState } from "./updates.ts";

// The screens are fetched when they are first opened, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 8_000 });
afterEach(cleanup);
beforeEach(() => window.history.replaceState(null, "", "/settings"));

const phrase = "gravel teapots sing";
const groups = ["0A1B", "2C3D", "4E5F", "6G7H", "8J9K", "ABCD", "EFGH", "JKMN", "PQRS"];
const now = () => new Date(2026, 10, 22, 10, 42);
const locked: VaultState & { readonly state: "locked" } = {
  state: "locked",
  recovered: 0,
  safetyCopy: "journal",
  ways: [],
};

/** The whole app on a device whose vault lives in memory. */
async function device(found: VaultState = { state: "none" }, { hasSchool = false } = {}) {
  const vault = memoryVault();
  if (hasSchool) {
    const school = { name: "Larchwood Primary School", phase: "primary" } as const;
    await introduce(createWorkspace(vault, vault.unlocked(), now), school, { name: "Priya Nair", role: "DSL" });
  }
  const calls: string[] = [];
  let state = found;
  const api: VaultApi = {
    ...vault,
    open: async () => state,
    beginCreate: async () => ({ recoveryKey: groups }),
    confirmCreate: async () => {
      calls.push("created");
      state = locked;
      return ok(vault.unlocked());
    },
    unlock: async (secret) => {
      if (secret.kind === "recovery") return ok({ ...vault.unlocked(), byRecoveryKey: true });
      return secret.kind === "passphrase" && secret.passphrase === phrase
        ? ok(vault.unlocked())
        : failed({ reason: "wrong" });
    },
    beginRecoveryKey: async () => ok({ recoveryKey: [...groups].reverse() }),
    confirmRecoveryKey: async () => {
      calls.push("new recovery key");
      return ok(null);
    },
    changePassphrase: async (passphrase) => {
      calls.push(`new passphrase: ${passphrase}`);
      return ok(null);
    },
    restore: async () => {
      const made = await vault.backup("2026-11-20T16:00");
      return made.ok ? ok({ ...vault.unlocked(), manifest: made.value.manifest, sequence: 9 }) : made;
    },
    lock: async () => undefined,
  };
  const line: VaultLine = { api, isKnown: false, end: () => undefined, onLost: () => undefined };
  const session = createSession(() => line, now);
  const guard = createGuard(session);
  const updates = {
    state: createStore<UpdateState>("current"),
    apply: () => calls.push("updated"),
    look: async () => undefined,
  };
  render(<App session={session} guard={guard} updates={updates} />);
  await session.start();
  return { session, vault, calls, updates };
}

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const unlock = async (words = phrase) => {
  await heading("Unlock Waymark");
  type("Passphrase", words);
  press("Unlock");
};
/** Types the two groups asked for, as `spell` gives them. */
const readBack = async (printed: readonly string[], spell: (group: string) => string) => {
  await heading("Read two groups back");
  for (const { textContent } of screen.getAllByText(/^Group \d$/)) {
    const label = textContent.trim();
    type(label, spell(printed[Number(label.slice(6)) - 1] ?? ""));
  }
  press("Continue");
};

describe("the first run", () => {
  const toRecoverySheet = async () => {
    await heading("Welcome to Waymark");
    press("Set up Waymark");
    await heading("Choose a passphrase");
    fireEvent.click(screen.getByLabelText("A phrase of my own"));
    type("Your phrase", phrase);
    type("Your phrase once more", phrase);
    press("Continue");
    await heading("Keep the recovery key");
  };

  test("leads from welcome over passphrase, recovery sheet and school into the app", async () => {
    await device();
    await toRecoverySheet();
    const sheet = screen.getByRole("region", { name: "Recovery sheet" });
    expect(
      within(sheet)
        .getAllByText(/^[0-9A-Z]{4}$/)
        .map((each) => each.textContent),
    ).toEqual(groups);
    expect(within(sheet).getByText(/^Made on/)).toBeTruthy();
    press("I have it on paper");
    await readBack(groups, (group) => group.toLowerCase());
    await heading("Your school and you");
    type("Name of the school", "Larchwood Primary School");
    fireEvent.change(screen.getByLabelText("Kind of school"), { target: { value: "primary" } });
    type("Your name", "Priya Nair");
    press("Finish");
    await heading("Settings");
    expect(screen.getByText("Larchwood Primary School", { selector: "header p" })).toBeTruthy();
  });

  test("creates nothing before the recovery key is read back right", async () => {
    const { calls } = await device();
    await toRecoverySheet();
    press("I have it on paper");
    await readBack(groups, () => "9999");
    expect(screen.getAllByText(/is not what the sheet says/).length).toBeGreaterThan(0);
    expect(calls).toEqual([]);
    press("Show the sheet again");
    await heading("Keep the recovery key");
  });

  test("asks for each thing that is missing about the school, and keeps what was typed", async () => {
    await device(locked);
    await unlock();
    await heading("Your school and you");
    type("Your name", "Priya Nair");
    press("Finish");
    const summary = await screen.findByRole("region", { name: "There is a problem" });
    expect(
      within(summary)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["Give the name of the school.", "Choose what kind of school it is."]);
    expect(screen.getByLabelText("Your name")).toHaveProperty("value", "Priya Nair");
  });
});

test("a set-up that stopped after the vault was made goes on with the school", async () => {
  await device(locked);
  await unlock();
  await heading("Your school and you");
});

describe("the unlock page", () => {
  test("says plainly that a passphrase is wrong and asks for a short pause", async () => {
    await device(locked, { hasSchool: true });
    await unlock("something else");
    expect((await screen.findAllByText(/not the passphrase of this device/)).length).toBeGreaterThan(0);
    const button = screen.getByRole("button", { name: "Try again in 1 s" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
  });

  test("leads to records that say how many saves the safety copy brought back", async () => {
    await device({ ...locked, recovered: 3 }, { hasSchool: true });
    await unlock();
    expect(await screen.findByText("Recovered 3 saves from the safety copy")).toBeTruthy();
  });

  test("opened with the recovery key leads to a new key and a new passphrase before the records", async () => {
    const { calls } = await device(locked, { hasSchool: true });
    await heading("Unlock Waymark");
    press("Use the recovery key instead");
    await heading("Use the recovery key");
    type("Recovery key", groups.join(" "));
    press("Unlock with the recovery key");
    await heading("Keep the recovery key");
    press("I have it on paper");
    await readBack([...groups].reverse(), (group) => group);
    await heading("Choose a new passphrase");
    expect(calls).toEqual(["new recovery key"]);
    fireEvent.click(screen.getByLabelText("A phrase of my own"));
    type("Your phrase", "lantern oats violin");
    type("Your phrase once more", "lantern oats violin");
    press("Continue");
    await heading("Settings");
    expect(calls).toEqual(["new recovery key", "new passphrase: lantern oats violin"]);
  });
});

test.each([
  ["elsewhere", { state: "elsewhere" }, "Waymark is open in another window"],
  ["lost", { state: "lost" }, "The records on this device are gone"],
  ["newer", { state: "newer" }, "This device needs the new version of Waymark"],
  ["unreadable", { state: "unreadable", detail: "UnknownError" }, "The records on this device cannot be read"],
] as const)("a vault that is %s is explained: what happened, what is safe, what to do", async (_, state, title) => {
  await device(state);
  await heading(title);
  const headings = screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent);
  expect(headings).toEqual(["What happened", "What is safe", "What to do"]);
});

describe("Hide", () => {
  test("covers everything with a calendar at once, and Continue leads to the unlock page", async () => {
    await device(locked, { hasSchool: true });
    await unlock();
    await heading("Settings");
    press("Hide");
    expect(screen.getByRole("dialog", { name: "Calendar" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Settings" })).toBeNull();
    press("Continue");
    await heading("Unlock Waymark");
    await unlock();
    await heading("Settings");
  });

  test("is also Escape pressed twice", async () => {
    await device(locked, { hasSchool: true });
    await heading("Unlock Waymark");
    fireEvent.keyDown(window, { key: "Escape" });
    expect(screen.queryByRole("dialog")).toBeNull();
    fireEvent.keyDown(window, { key: "Escape" });
    expect(await screen.findByRole("dialog", { name: "Calendar" })).toBeTruthy();
  });
});

test("locking that would lose words covers the page, says why, and lets them be rescued", async () => {
  const { session, vault } = await device(locked, { hasSchool: true });
  await unlock();
  await heading("Settings");
  const state = session.state.get();
  if (state.at !== "open") throw new Error("not open");
  const { school } = state.workspace.caseFile.get();
  if (school === undefined) throw new Error("no school");
  state.workspace.beforeLock(() => state.workspace.commit([{ put: school }]));
  vault.failWith({ reason: "full" });
  press("Lock");
  await heading("Not locked yet: the last words are not saved");
  expect(screen.queryByRole("heading", { name: "Settings" })).toBeNull();
  press("Go back to what I was writing");
  expect(await heading("Settings")).toBeTruthy();
});

describe("a new version", () => {
  test("is offered where nobody is writing, and let in when asked", async () => {
    const { updates, calls } = await device(locked, { hasSchool: true });
    await unlock();
    await heading("Settings");
    updates.state.set("ready");
    const bar = await screen.findByRole("region", { name: "New version" });
    fireEvent.click(within(bar).getByRole("button", { name: "Update now" }));
    await waitFor(() => expect(calls).toEqual(["updated"]));
  });

  test("is not mentioned during the first set-up", async () => {
    const { updates } = await device();
    await heading("Welcome to Waymark");
    updates.state.set("ready");
    press("Set up Waymark");
    await heading("Choose a passphrase");
    expect(screen.queryByRole("region", { name: "New version" })).toBeNull();
  });

  test("is not mentioned while a record is being written", async () => {
    window.history.replaceState(null, "", "/write/no-such-draft");
    const { updates } = await device(locked, { hasSchool: true });
    updates.state.set("ready");
    await unlock();
    await heading("This draft is not here any more");
    expect(screen.queryByRole("region", { name: "New version" })).toBeNull();
  });
});

test("a file dropped on the page is refused with the reason", async () => {
  await device(locked);
  await heading("Unlock Waymark");
  const drop = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
    dataTransfer: { types: ["Files"] },
  });
  fireEvent(window, drop);
  expect(drop.defaultPrevented).toBe(true);
  expect((await screen.findAllByText(/takes no files or pictures/)).length).toBeGreaterThan(0);
});

test("whoever has no way in reads what to do at the door, and comes back to it", async () => {
  const typed = "photo sent round the class";
  await device(locked);
  await heading("Unlock Waymark");
  press("What to do now");
  fireEvent.change(await screen.findByLabelText("What happened?"), { target: { value: typed } });
  press("A nude image of a pupil is being shared");
  await heading("A nude image of a pupil is being shared");
  expect(screen.getByText(/^Do not look at it yourself/)).toBeTruthy();
  expect(window.location.pathname).toBe("/settings");
  press("All cards");
  expect(screen.getByLabelText<HTMLInputElement>("What happened?").value).toBe(typed);
  press("Back");
  await heading("Unlock Waymark");
});

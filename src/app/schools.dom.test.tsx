import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { failed, ok } from "../lib/result.ts";
import { createSession, type VaultLine, type VaultPlace } from "../records/session.ts";
import type { VaultApi, VaultState } from "../vault/api.ts";
import { App } from "./App.tsx";
import { createGuard } from "./guard.ts";
import { placeRemembered, rememberPlace } from "./schools.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

/** A device with two vaults, each of which begins empty and opens with one passphrase. */
function device() {
  const locked: VaultState = { state: "locked", recovered: 0, safetyCopy: "journal", ways: [] };
  const opened: VaultPlace[] = [];
  const vaults = { real: memoryVault(), practice: memoryVault() };
  const made = new Map<VaultPlace, string>();
  let chosen = "";
  const connect = (place: VaultPlace): VaultLine => {
    const vault = vaults[place];
    const api: Partial<VaultApi> = {
      ...vault,
      open: async () => {
        opened.push(place);
        return made.has(place) ? locked : { state: "none" };
      },
      beginCreate: async (passphrase) => {
        chosen = passphrase;
        return { recoveryKey: ["0A1B"] };
      },
      confirmCreate: async () => {
        made.set(place, chosen);
        return ok(vault.unlocked());
      },
      unlock: async (secret) =>
        secret.kind === "passphrase" && secret.passphrase === made.get(place)
          ? ok(vault.unlocked())
          : failed({ reason: "wrong" }),
      lock: async () => undefined,
    };
    // Only what is called here.
    return { api: api as VaultApi, isKnown: made.has(place), end: () => undefined, onLost: () => undefined };
  };
  const session = createSession(connect, () => new Date(2026, 10, 29, 10, 0), placeRemembered());
  session.place.subscribe(() => rememberPlace(session.place.get()));
  render(<App session={session} guard={createGuard(session)} updates={undefined} />);
  return { session, vaults, made, opened };
}
const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));
const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name }, { timeout: 20_000 });

test("one tap leads from the welcome page into a practice school that is filled, one leads out, and the real one stays empty", {
  timeout: 60_000,
}, async () => {
  const { session, vaults, made } = device();
  await session.start();
  await press("Try it in the practice school");
  await heading(/^Good .*, Robin$/);
  expect(screen.getByRole("complementary", { name: "Practice school" })).toBeTruthy();
  expect(vaults.practice.size()).toBeGreaterThan(60);
  expect(placeRemembered()).toBe("practice");

  await press("Lock");
  await heading("Unlock the practice school");
  expect(await screen.findByText("practice makes ready")).toBeTruthy();
  await press("Unlock with these words");
  await heading(/^Good .*, Robin$/);

  await press("Leave");
  await heading("Welcome to Waymark");
  expect(screen.queryByRole("complementary", { name: "Practice school" })).toBeNull();
  expect(vaults.real.size()).toBe(0);
  expect([...made.keys()]).toEqual(["practice"]);
  expect(placeRemembered()).toBe("real");
});

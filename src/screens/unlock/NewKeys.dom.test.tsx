import { cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { ok } from "../../lib/result.ts";
import { introduce } from "../../records/people.ts";
import type { Session } from "../../records/session.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { NewKeys } from "./NewKeys.tsx";

configure({ asyncUtilTimeout: 8_000 });
afterEach(cleanup);

const groups = ["0A1B", "2C3D", "4E5F", "6G7H", "8J9K", "ABCD", "EFGH", "JKMN", "PQRS"];
const way = (slotId: string, label: string) => ({ slotId, kind: "passphrase", label }) as const;

test("where two open everything, whoever used the recovery key says whose passphrase is to be another", async () => {
  const people = [
    { memberId: "member", access: "whole", compartment: 0, ways: [way("a", "")], isWaiting: false },
    { memberId: "deputy", access: "whole", compartment: 0, ways: [way("b", "Deputy")], isWaiting: false },
    { memberId: "staff", access: "part", compartment: 1, ways: [way("c", "Staff")], isWaiting: false },
  ] as const;
  const vault = { ...memoryVault(), people: async () => people };
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 28, 14, 5));
  await introduce(workspace, { name: "Alder Bank School", phase: "primary" }, { name: "Wren Halloran", role: "DSL" });
  const deputy = { type: "person", v: 1, id: "ines", name: "Ines Okafor", role: "Deputy", organisation: "" } as const;
  const member = { type: "member", v: 1, id: "deputy", person: "ines", role: "deputy", compartment: 0 } as const;
  await workspace.commit([{ put: deputy }, { put: { ...member, addedAt: "2026-11-28T14:00", addedBy: "x" } }]);
  const changed: (string | undefined)[] = [];
  const keys: Pick<Session, "vault"> = {
    vault: () => ({
      health: vault.health,
      beginRecoveryKey: async () => ok({ recoveryKey: groups }),
      confirmRecoveryKey: async () => ok(null),
      changePassphrase: async (_, memberId) => {
        changed.push(memberId);
        return ok(null);
      },
    }),
  };
  let isDone = false;
  render(
    <WorkspaceProvider workspace={workspace}>
      <NewKeys session={keys} onDone={() => (isDone = true)} />
    </WorkspaceProvider>,
  );
  fireEvent.click(await screen.findByRole("button", { name: "I have it on paper" }));
  for (const field of await screen.findAllByLabelText(/^Group \d/)) {
    const position = Number(/\d+/.exec((field as HTMLInputElement).labels?.[0]?.textContent ?? "")?.[0]);
    fireEvent.change(field, { target: { value: groups[position - 1] } });
  }
  fireEvent.click(screen.getByRole("button", { name: "Continue" }));
  expect((await screen.findAllByRole("radio")).length).toBe(2);
  fireEvent.click(screen.getByRole("radio", { name: "Ines Okafor" }));
  fireEvent.click(screen.getByRole("button", { name: "Continue" }));
  fireEvent.click(await screen.findByRole("radio", { name: /A phrase of my own/ }));
  for (const label of ["Your phrase", "Your phrase once more"])
    fireEvent.change(screen.getByLabelText(label), { target: { value: "seven green bottles more" } });
  fireEvent.click(screen.getByRole("button", { name: "Continue" }));
  await expect.poll(() => [changed, isDone]).toEqual([["deputy"], true]);
});

import { cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import type { Secret } from "../records/session.ts";
import { createWorkspace, type Workspace } from "../records/workspace.ts";
import { ConfirmFirst, useConfirmFirst } from "./confirmFirst.tsx";
import { WorkspaceProvider } from "./workspace.tsx";

configure({ asyncUtilTimeout: 8_000 });
afterEach(cleanup);

const given: boolean[] = [];
function HandOut() {
  const confirmFirst = useConfirmFirst();
  return (
    <button type="button" onClick={() => void confirmFirst().then((isMe) => given.push(isMe))}>
      Hand out
    </button>
  );
}

/** Minutes after somebody came in. `typed` is what opens. */
function device(typed: string) {
  let minutes = 0;
  const vault = {
    ...memoryVault(),
    confirm: async (secret: Secret) => secret.kind === "passphrase" && secret.passphrase === typed,
  };
  const workspace: Workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 28, 14, minutes));
  given.length = 0;
  render(
    <WorkspaceProvider workspace={workspace}>
      <ConfirmFirst>
        <HandOut />
      </ConfirmFirst>
    </WorkspaceProvider>,
  );
  const press = () => fireEvent.click(screen.getByRole("button", { name: "Hand out" }));
  return {
    press,
    wait: (more: number) => {
      minutes += more;
    },
    type: async (phrase: string) => {
      fireEvent.change(await screen.findByLabelText("Passphrase"), { target: { value: phrase } });
      fireEvent.click(screen.getByRole("button", { name: "It is me" }));
    },
  };
}

test("for ten minutes after coming in nobody is asked; then it takes the passphrase, once for ten minutes more", async () => {
  const { press, wait, type } = device("marble thistle");
  wait(10);
  press();
  await expect.poll(() => given).toEqual([true]);
  wait(1);
  press();
  await type("something else");
  expect((await screen.findAllByText(/That is not your passphrase/)).length).toBeGreaterThan(0);
  expect(given).toEqual([true]);
  cleanup();
});

test("who types it goes on, and who closes the question hands nothing out", async () => {
  const { press, wait, type } = device("marble thistle");
  wait(30);
  press();
  await type("marble thistle");
  await expect.poll(() => given).toEqual([true]);
  wait(11);
  press();
  fireEvent.click(await screen.findByRole("button", { name: "Close" }));
  await expect.poll(() => given).toEqual([true, false]);
});

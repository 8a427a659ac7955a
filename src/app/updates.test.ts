import { describe, expect, test } from "vitest";
import { followUpdates, type WaitingWorker } from "./updates.ts";

/** A window, with the browser's part played by hand. */
function openWindow({ isControlled = true } = {}) {
  const calls: string[] = [];
  let tellWaiting: (worker: WaitingWorker) => void = () => {};
  let tellControllerChange = () => {};
  const updates = followUpdates({
    isControlled,
    onWaiting: (listener) => {
      tellWaiting = listener;
    },
    onControllerChange: (listener) => {
      tellControllerChange = listener;
    },
    skipWaiting: () => calls.push("skipWaiting"),
    look: async () => undefined,
    reload: () => calls.push("reload"),
  });
  return {
    updates,
    calls,
    newVersion: () => {
      const heard: (() => void)[] = [];
      const worker = {
        state: "installed" as ServiceWorkerState,
        addEventListener: (_: string, l: () => void) => heard.push(l),
      };
      tellWaiting(worker as WaitingWorker);
      return (state: ServiceWorkerState) => {
        worker.state = state;
        for (const listener of heard) listener();
      };
    },
    controllerChange: () => tellControllerChange(),
  };
}

describe("a new version", () => {
  test("waits until somebody asks for it", () => {
    const { updates, calls, newVersion } = openWindow();
    newVersion();
    expect(updates.state.get()).toBe("ready");
    expect(calls).toEqual([]);
  });

  test("is let in and the page reloaded once it is active", () => {
    const { updates, calls, newVersion } = openWindow();
    const become = newVersion();
    updates.apply();
    expect(calls).toEqual(["skipWaiting"]);
    become("activating");
    expect(calls).toEqual(["skipWaiting"]);
    become("activated");
    expect(calls).toEqual(["skipWaiting", "reload"]);
  });

  test("reloads a page on its first visit too, which no worker controls", () => {
    const { updates, calls, newVersion } = openWindow({ isControlled: false });
    const become = newVersion();
    updates.apply();
    become("activated");
    expect(calls).toEqual(["skipWaiting", "reload"]);
  });

  test("let in by another window never reloads this one by itself", () => {
    const { updates, calls, newVersion, controllerChange } = openWindow();
    const become = newVersion();
    become("activated");
    controllerChange();
    expect(updates.state.get()).toBe("elsewhere");
    expect(calls).toEqual([]);
    updates.apply();
    expect(calls).toEqual(["reload"]);
  });

  test("let in elsewhere before this window heard of it is noticed by the change of controller", () => {
    const { updates, controllerChange } = openWindow();
    controllerChange();
    expect(updates.state.get()).toBe("elsewhere");
  });

  test("that is overtaken by a newer one makes way for it", () => {
    const { updates, newVersion } = openWindow();
    const first = newVersion();
    newVersion();
    first("redundant");
    expect(updates.state.get()).toBe("ready");
  });

  test("that fails to start is no longer offered", () => {
    const { updates, newVersion } = openWindow();
    newVersion()("redundant");
    expect(updates.state.get()).toBe("current");
  });
});

test("the worker that takes over a first visit is not taken for an update", () => {
  const { updates, controllerChange } = openWindow({ isControlled: false });
  controllerChange();
  expect(updates.state.get()).toBe("current");
  controllerChange();
  expect(updates.state.get()).toBe("elsewhere");
});

test("asking when there is nothing new does nothing", () => {
  const { updates, calls } = openWindow();
  updates.apply();
  expect(calls).toEqual([]);
});

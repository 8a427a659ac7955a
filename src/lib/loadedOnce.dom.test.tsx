import { Suspense, startTransition, use, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { loadedOnce } from "./loadedOnce.ts";

afterEach(() => document.body.replaceChildren());

/** Draws a screen that waits for a load and has hooks after it, and tells of every error that React met, mended or not. */
function draw(load: (key: string) => Promise<string>) {
  const Screen = () => {
    const word = use(load("word"));
    const [mark] = useState("!");
    return <p>{useMemo(() => word + mark, [word, mark])}</p>;
  };
  const host = document.body.appendChild(document.createElement("div"));
  const met: unknown[] = [];
  const note = (error: unknown) => void met.push(error);
  const root = createRoot(host, { onRecoverableError: note, onUncaughtError: note });
  // In a transition React waits in the middle of drawing, and draws the same screen again once the load is there.
  startTransition(() =>
    root.render(
      <Suspense fallback="Waiting">
        <Screen />
      </Suspense>,
    ),
  );
  return { host, met };
}

test("a screen whose load ends while it is being drawn goes on where it was", async () => {
  const { load } = loadedOnce(async (key: string) => key.toUpperCase());
  const { host, met } = draw(load);
  await vi.waitFor(() => expect(host.textContent).toBe("WORD!"));
  expect(met).toEqual([]);
});

test("what somebody else has loaded is drawn at once, without a moment of waiting", async () => {
  const { load } = loadedOnce(async (key: string) => key.toUpperCase());
  await load("word");
  const { host, met } = draw(load);
  const shown: (string | null)[] = [];
  new MutationObserver(() => shown.push(host.textContent)).observe(host, { childList: true, subtree: true });
  await vi.waitFor(() => expect(host.textContent).toBe("WORD!"));
  expect(new Set(shown)).toEqual(new Set(["WORD!"]));
  expect(met).toEqual([]);
});

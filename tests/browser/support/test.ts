import { test as base, expect } from "@playwright/test";

/** What the browser has said and asked for in one test. */
export interface Watched {
  /** Everything that must not happen: a refusal by the content policy, an error, a dialog, a request to another place. */
  readonly faults: string[];
  /** Addresses asked for, in order. */
  readonly requests: string[];
}

/** Every test is watched: script that runs from a record, a word sent elsewhere and an unforeseen error fail it, whatever it is about. */
export const test = base.extend<{ readonly watched: Watched }>({
  watched: [
    async ({ context }, use) => {
      const watched: Watched = { faults: [], requests: [] };
      context.setDefaultTimeout(15_000);
      context.on("request", (request) => {
        watched.requests.push(request.url());
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith("http") && hostname !== "localhost") watched.faults.push(`Asked ${request.url()}`);
      });
      context.on("console", (message) => {
        // Being offline is an ordinary state, and the browser reports each look for an update as an error.
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
          watched.faults.push(message.text());
      });
      context.on("weberror", (error) => void watched.faults.push(String(error.error())));
      context.on("dialog", async (dialog) => {
        watched.faults.push(`Dialog: ${dialog.message()}`);
        await dialog.dismiss();
      });
      await use(watched);
      expect(watched.faults).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * For tests that are not about working without a network: the app's files come from the server. Else each test would wait, at its first
 * visit, for all of them to be stored.
 */
export const fromServer = { serviceWorkers: "block" } as const;

export { expect };

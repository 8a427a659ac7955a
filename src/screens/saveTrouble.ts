import type { SaveStatus } from "../records/workspace.ts";

export type SaveError = Extract<SaveStatus, { readonly state: "failed" }>["error"];

export interface Trouble {
  readonly title: string;
  /** What is safe, and what to do next. */
  readonly whatToDo: string;
}

/** A save that failed, in words: what happened, what is safe, what to do. */
export function saveTrouble(error: SaveError): Trouble {
  switch (error.reason) {
    case "full":
      return {
        title: "Not saved: this device is full",
        whatToDo:
          "What you wrote is still on this page, and everything saved before is safe. Make room on the device, by removing photos or apps you do not need, then try again. Keep this page open until it says Saved.",
      };
    case "conflict":
      return {
        title: "Not saved: this was changed somewhere else",
        whatToDo:
          "Another window saved this first. What you wrote is still on this page: copy what you need, then open the record again.",
      };
    case "elsewhere":
      return {
        title: "Not saved: Waymark is open in another window",
        whatToDo:
          "Only one window writes at a time. What you wrote is still on this page. Close the other window, then try again.",
      };
    case "locked":
      return {
        title: "Not saved: Waymark is locked",
        whatToDo: "What you wrote is still on this page. Unlock Waymark, then try again.",
      };
    case "storage":
      return {
        title: "Not saved: the browser’s storage did not answer",
        whatToDo: `What you wrote is still on this page, and everything saved before is safe. Try again; if it goes on, restart the browser. (${error.detail})`,
      };
  }
}

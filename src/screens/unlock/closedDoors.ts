import type { VaultState } from "../../records/session.ts";

export type ClosedState = Exclude<VaultState["state"], "none" | "locked">;

/** Why the vault cannot be opened here and now: what happened, what is safe, what to do. */
export interface ClosedDoor {
  readonly title: string;
  readonly happened: string;
  readonly safe: string;
  readonly next: readonly string[];
}

export const closedDoors: Readonly<Record<ClosedState, ClosedDoor>> = {
  elsewhere: {
    title: "Waymark is open in another window",
    happened: "Only one window at a time writes records, so that none is ever written over.",
    safe: "Everything saved there is safe, and what is being typed there is saved before this window takes over.",
    next: ["Go back to that window, or close it.", "Or open Waymark here: the other window then stops."],
  },
  lost: {
    title: "The records on this device are gone",
    happened:
      "Waymark was set up in this browser before, and the browser has removed what it kept. Some devices clear websites when they are shut down, when space runs out, or after some days without use.",
    safe: "Documents you have saved or printed, and records on other devices, are not affected. Nobody else has seen the records: what was removed was encrypted.",
    next: [
      "If your school runs this device, ask IT whether it clears website data on exit, and to make an exception for this address. Do that first, or it will happen again.",
      "Then restore the newest backup, if there is one, or set Waymark up again on this device.",
    ],
  },
  newer: {
    title: "This device needs the new version of Waymark",
    happened: "The records here were written by a newer version than the one that is open.",
    safe: "They are safe. This version leaves them untouched, because it could not write them back whole.",
    next: [
      "Connect to the internet and press the button below.",
      "If the page comes back, wait a minute and try again.",
    ],
  },
  unreadable: {
    title: "The records on this device cannot be read",
    happened: "Neither of the two copies that Waymark keeps could be opened.",
    safe: "Nothing has been deleted or changed. Often the storage of the browser is only stuck.",
    next: [
      "Close every window of this browser, restart the device and open Waymark again.",
      "If that does not help, do not clear the browser’s data and do not remove the app: that would delete the records. Give IT the technical name below.",
    ],
  },
};

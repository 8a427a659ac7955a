import type { PeopleError, Secret, UnlockError } from "../../records/session.ts";

type Kind = Secret["kind"];

const wrong: Readonly<Record<Kind, string>> = {
  passphrase: "That is not the passphrase of this device. Check for a slip of the finger and try again.",
  passkey: "That passkey does not open this device. Use the passphrase instead.",
  recovery:
    "That is not the recovery key of this device. Compare each group with the printed sheet. If a newer sheet was printed, only that one works.",
};

/** Why unlocking failed, what is safe, and what to do. */
export function unlockProblem(error: UnlockError, kind: Kind): string {
  switch (error.reason) {
    case "wrong":
      return wrong[kind];
    case "elsewhere":
      return "Waymark is open in another window. Your records are safe. Close that window, then reload this one.";
    case "newer":
      return "These records were written by a newer version of Waymark and are safe. Connect to the internet and reload, so that this device gets that version too.";
    case "storage":
      return `This browser could not read its storage (${error.detail}). Nothing has been changed. Reload the page; if that does not help, restart the device.`;
  }
}

/** Why a new passphrase, a recovery key or the school could not be kept. */
export function saveProblem(error: PeopleError | UnlockError): string {
  switch (error.reason) {
    case "full":
      return "This device has no room left, so this was not saved. Everything saved before is safe. Free some space, then try again.";
    case "part":
      return "Only somebody who opens everything can change this. Nothing has been changed. Ask the safeguarding lead.";
    case "elsewhere":
      return "Waymark has been opened in another window, so this was not saved here. Carry on in that window, or close it and reload this one.";
    case "storage":
      return `This browser could not write to its storage (${error.detail}), so this was not saved. Try again; if it fails again, reload the page.`;
    default:
      return "This was not saved, because this window is no longer unlocked. Reload the page and try again.";
  }
}

import type { Reader } from "../../records/help.ts";
import { everyReader } from "../../records/help.ts";
import { hideKey, type SingleKey, singleKeys } from "../../ui/keys.ts";

interface KeyRow {
  /** Struck one after the other, or held together as far as they are in one string. */
  readonly keys: readonly string[];
  readonly does: string;
  readonly readers: readonly Reader[];
}

const single: Readonly<Record<SingleKey, Omit<KeyRow, "keys">>> = {
  search: { does: "Opens the search; on its page, goes to what is searched for.", readers: ["lead"] },
  keys: { does: "Opens this page.", readers: everyReader },
};

/** Every key that does something here, in the order of the page. */
export const keyRows: readonly KeyRow[] = [
  {
    keys: [hideKey, hideKey],
    does: "Twice in a moment: hides the page at once and locks behind it.",
    readers: everyReader,
  },
  { keys: [hideKey], does: "Closes what is open on top.", readers: everyReader },
  ...(Object.keys(singleKeys) as readonly SingleKey[]).map((name) => ({
    keys: [singleKeys[name].key],
    ...single[name],
  })),
  {
    keys: ["ArrowDown"],
    does: "In the search: from the field into what was found, and down in it.",
    readers: ["lead"],
  },
  { keys: ["ArrowUp"], does: "In the search: up again, and back into the field.", readers: ["lead"] },
  {
    keys: ["Tab"],
    does: "Goes to the next field, button or link; with Shift to the one before.",
    readers: everyReader,
  },
  {
    keys: ["Enter"],
    does: "Presses the button or opens the link that has the focus; in a form, sends it.",
    readers: everyReader,
  },
  { keys: ["Space"], does: "Ticks a box or presses a button.", readers: everyReader },
];

const shown: Readonly<Record<string, string>> = { Escape: "Esc", ArrowDown: "↓", ArrowUp: "↑" };
/** What is printed on the key. */
export const onKey = (key: string): string => shown[key] ?? key;

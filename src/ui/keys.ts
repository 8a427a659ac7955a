/**
 * Keys that do something wherever one is, each by itself. Without Ctrl they can be struck by whoever dictates or rests a hand on the
 * keys, so each can be switched off (WCAG 2.1.4); `offMark` remembers it beside the vault and says nothing of anybody.
 */
export const singleKeys = {
  search: { key: "/", offMark: "waymark-slash-off" },
  keys: { key: "?", offMark: "waymark-question-off" },
} as const;
export type SingleKey = keyof typeof singleKeys;

/** Struck twice in a moment. Once it closes what is open, as everywhere. */
export const hideKey = "Escape";

import { createContext, use } from "react";

/**
 * Whether the browser may check spelling. Off unless the person has said that checking stays on this device: Chrome's enhanced
 * and Edge's editor send what is typed to their makers (storage-and-security.md, E.6).
 */
export const SpellingContext = createContext(false);

/** Attributes that keep what is typed from spelling services, writing assistants and password managers. */
export const usePrivateWriting = () => ({
  spellCheck: use(SpellingContext),
  autoComplete: "off",
  autoCorrect: "off",
  autoCapitalize: "sentences",
  "data-gramm": "false",
  "data-enable-grammarly": "false",
  "data-1p-ignore": true,
  "data-lpignore": "true",
});

/** What a screen may know of passphrases: how one is offered and what is wrong with one of somebody's own. */
export { leastPassphraseLength, newPassphrase, type PassphraseFault, passphraseFault } from "../vault/passphrase.ts";

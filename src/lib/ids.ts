/** A random identifier that means nothing outside the vault: safe in an address or a log. */
export type Id = string;

export const newId = (): Id => crypto.randomUUID();

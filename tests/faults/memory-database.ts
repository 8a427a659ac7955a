import { type Contents, nothing, playBack } from "../../src/vault/contents.ts";
import type { Database } from "../../src/vault/database.ts";

/** A database in memory that loses its power after so many acts. */
export function databaseOf(found: Contents, acts = Number.POSITIVE_INFINITY) {
  let held = found;
  let left = acts;
  const act = (): void => {
    left -= 1;
    if (left < 0) throw new DOMException("", "UnknownError");
  };
  const database: Database = {
    found: { contents: found, newer: false, failure: undefined },
    write: async (change) => {
      act();
      held = {
        ...playBack([{ kind: "batch", sequence: 0, envelopes: [...held.envelopes.values(), ...change.envelopes] }]),
        header: change.header ?? held.header,
        sequence: change.sequence,
      };
      return "written";
    },
    clear: async () => {
      act();
      held = nothing;
    },
    reopen: async () => act(),
    read: async () => held,
    close: () => undefined,
  };
  return { database, held: () => held };
}

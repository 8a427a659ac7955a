import Dexie, { type Table } from "dexie";
import type { Id } from "../lib/ids.ts";
import { type Contents, nothing } from "./contents.ts";
import type { Envelope } from "./envelope.ts";
import { errorName } from "./failure.ts";
import type { VaultHeader } from "./header.ts";

const schemaNow = 1;
/** Dexie multiplies its version numbers by ten. */
const nativeVersionNow = schemaNow * 10;
/**
 * Ids are random, so by their first figure they fall into parts of about one size. All parts are asked for at once, so that the
 * browser reads on while this worker is busy; what has come of them is kept when a later one fails.
 */
const parts = ["", ..."123456789abcdef"].map((from, at, all) => [from, all[at + 1]] as const);

type Meta =
  | { readonly key: "header"; readonly value: VaultHeader }
  | { readonly key: "sequence"; readonly value: number };

interface Batch {
  readonly envelopes: readonly Envelope[];
  readonly sequence: number;
  readonly header?: VaultHeader | undefined;
}

/** The browser's database. It is asked for everything at the start, and told of every save after the journal. */
export interface Database {
  readonly found: DatabaseFound;
  /**
   * One transaction. `after` is the last save that it must know: a database that the browser has emptied or put back in the meantime
   * answers "behind", and nothing is written. Without `after` the batch is written whatever it knows.
   */
  write(batch: Batch, after?: number): Promise<"written" | "behind">;
  /** Empties it. */
  clear(): Promise<void>;
  /** Closes, and opens afresh. Throws when that fails. */
  reopen(): Promise<void>;
  read(): Promise<Contents>;
  close(): void;
}

export interface DatabaseFound {
  readonly contents: Contents;
  /** A newer build has changed the database. Dexie would open it all the same. */
  readonly newer: boolean;
  /** The technical name of what stopped the reading; `contents` is what could be read before. */
  readonly failure: string | undefined;
}

/**
 * Reads first, in an order that keeps the most: the first error is the last chance, for Chromium empties a database that it finds
 * damaged. `onAsked` is called once the browser has been asked for everything.
 */
export async function openDatabase(
  name: string,
  onVersionChange: () => void,
  onAsked: () => void = () => undefined,
): Promise<Database> {
  const db = new Dexie(name, { autoOpen: false });
  db.version(schemaNow).stores({ envelopes: "id", meta: "key" });
  const envelopes: Table<Envelope, Id> = db.table("envelopes");
  const meta: Table<Meta, Meta["key"]> = db.table("meta");

  db.on("versionchange", (event) => {
    // Never carry on beside a newer build, and never stand in the way of it.
    db.close();
    if (event.newVersion !== null) onVersionChange();
    return false;
  });

  const open = async (): Promise<void> => {
    if (!db.isOpen()) await db.open();
  };

  async function readOut(keep: (contents: Contents) => void): Promise<void> {
    await open();
    const rows = new Map<Id, Envelope>();
    let found = nothing;
    await db.transaction("r", envelopes, meta, async () => {
      const [header, sequence] = await meta.bulkGet(["header", "sequence"]);
      found = {
        header: header?.key === "header" ? header.value : undefined,
        envelopes: rows,
        sequence: sequence?.key === "sequence" ? sequence.value : 0,
      };
      const all = Promise.all(
        parts.map(async ([from, to]) => {
          const ids = envelopes.where("id");
          const part = to === undefined ? ids.aboveOrEqual(from) : ids.between(from, to);
          for (const row of await part.toArray()) rows.set(row.id, row);
          keep(found);
        }),
      );
      onAsked();
      await all;
    });
  }

  async function find(): Promise<DatabaseFound> {
    let contents = nothing;
    try {
      const version = await existingVersion(name);
      if (version === undefined) return { contents, newer: false, failure: undefined };
      if (version > nativeVersionNow) return { contents, newer: true, failure: undefined };
      await readOut((read) => {
        contents = read;
      });
      return { contents, newer: false, failure: undefined };
    } catch (error) {
      db.close();
      return { contents, newer: false, failure: errorName(error) };
    }
  }

  return {
    found: await find(),
    write: async (batch, after) => {
      await open();
      // Nothing but the database is awaited in here: anything slower would let the transaction commit half of it.
      return db.transaction("rw", envelopes, meta, async () => {
        if (after !== undefined && (await meta.get("sequence"))?.value !== after) return "behind";
        await envelopes.bulkPut([...batch.envelopes]);
        await meta.put({ key: "sequence", value: batch.sequence });
        if (batch.header) await meta.put({ key: "header", value: batch.header });
        return "written";
      });
    },
    clear: async () => {
      await open();
      await db.transaction("rw", envelopes, meta, async () => {
        await envelopes.clear();
        await meta.clear();
      });
    },
    reopen: async () => {
      db.close();
      await db.open();
    },
    read: async () => {
      let contents = nothing;
      await readOut((read) => {
        contents = read;
      });
      return contents;
    },
    close: () => db.close(),
  };
}

/** Asked of the browser itself, since Dexie opens whatever is there. Undefined when there is no such database; none is made. */
const existingVersion = (name: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(undefined);
      else reject(request.error);
    };
  });

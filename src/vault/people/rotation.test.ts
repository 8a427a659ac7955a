import { describe, expect, test } from "vitest";
import { databaseOf } from "../../../tests/faults/memory-database.ts";
import { type MemoryDisk, memoryDisk } from "../../../tests/faults/memory-disk.ts";
import { tried } from "../../../tests/fixtures/tried.ts";
import type { Secret } from "../api.ts";
import { randomBytes, toHex } from "../bytes.ts";
import { nothing } from "../contents.ts";
import { type Content, unseal } from "../envelope.ts";
import { newHeader, type VaultHeader } from "../header.ts";
import { openJournal } from "../journal.ts";
import { createKeeper, type Keeper } from "../keeper.ts";
import { newMasterKey, wholeKeys } from "../keys.ts";
import { type Host, logFrom, type Open } from "../open.ts";
import { knownFrom, sealAll } from "../records.ts";
import { newRecoveryKey, printRecoveryKey } from "../recovery-key.ts";
import { passkeySlot, recoverySlot } from "../slots.ts";
import { startWith } from "../start.ts";
import { type CameIn, comeIn } from "./comeIn.ts";
import { type Access, isProven, lending, memberOf, proven, rootFor } from "./members.ts";
import { lockAnew } from "./resealing.ts";
import { rotated } from "./rotation.ts";
import { newSecret } from "./secret.ts";

const vaultId = "0b5c0f0e-0000-4000-8000-000000000001";
const master = newMasterKey();
const people = { lead: "whole", deputy: "whole", head: "part" } as const;
type Name = keyof typeof people;
const outputs = { lead: randomBytes(32), deputy: randomBytes(32), head: randomBytes(32) };
const by = (name: Name): Secret => ({ kind: "passkey", output: outputs[name] });
const office = 9;

const keys = await wholeKeys([{ epoch: 1, bytes: master.slice() }], vaultId);

async function person(name: Name, compartment: number) {
  const access: Access = people[name];
  const secret = newSecret();
  const root = await rootFor({ memberId: name, access }, master, vaultId);
  const bare = await memberOf(secret, { memberId: name, access, compartment });
  const of = { vaultId, memberId: name, label: name, epoch: 1 };
  const passkey = { credential: "00", salt: toHex(randomBytes(32)), output: outputs[name] };
  const member =
    access === "whole" ? bare : await lending(bare, [office], [{ epoch: 1, bytes: master.slice() }], root, vaultId);
  return { member, slot: await passkeySlot({ root, secret }, of, passkey) };
}

/** A vault of three people, who come in by passkeys so that no test waits for Argon2id, and 250 records: three batches. */
const everyone = [await person("lead", 0), await person("deputy", 0), await person("head", 1)];
const header: VaultHeader = newHeader({
  vaultId,
  version: 1,
  epoch: 1,
  slots: [...everyone.map(({ slot }) => slot), await recoverySlot(master, vaultId, newRecoveryKey())],
  members: await proven({ all: everyone.map(({ member }) => member), former: [], past: [] }, vaultId, keys),
});
const contents = Array.from(
  { length: 250 },
  (_, at): Content => ({
    schema: 1,
    id: `r${at}`,
    type: at % 2 === 0 ? 1 : office,
    revision: 3,
    device: "tablet",
    parents: [],
    removed: false,
    body: `Record ${at}.`,
  }),
);
const envelopes = await sealAll(contents, header, 1, keys);

async function filled(disk: MemoryDisk) {
  const { database, held } = databaseOf(nothing);
  const keeper = createKeeper(await openJournal(disk), database, nothing, false);
  await keeper.keepHeader(header);
  await keeper.keepEnvelopes(envelopes);
  return { keeper, held };
}

async function cameIn(of: VaultHeader, name: Name): Promise<CameIn> {
  const came = await comeIn(of, by(name));
  if (came === "wrong" || came === "damaged") throw new Error(came);
  return came;
}

/** The worker’s turns, one after another, for whoever came in. */
const turnsOf =
  (keeper: Keeper, open: Open): Host["whenOpen"] =>
  (work) => {
    const present = keeper.contents().header;
    if (present === undefined) throw new Error("no vault");
    return work({ keeper, header: present, open });
  };

const opened = async ({ keys, me }: Pick<CameIn, "keys" | "me">): Promise<Open> => ({
  keys,
  me,
  known: new Map(contents.map((each) => [each.id, knownFrom(each)])),
  log: await logFrom({ pages: [], unreadablePages: 0 }, "tablet", me),
});

const allRead = async (keeper: Keeper, { keys }: Pick<CameIn, "keys">) => {
  const all = [...keeper.contents().envelopes.values()].filter(({ type, epoch }) => keys.opens(type, epoch));
  const read = await Promise.all(all.map((each) => unseal(each, vaultId, keys)));
  return read.filter((each) => each !== undefined).length;
};

const recoveryKey = newRecoveryKey();

/** The deputy is removed and everything locked anew, on what may lose its power; then what is left is opened again. */
async function removedAndStarted(disk: MemoryDisk) {
  const { keeper, held } = await filled(disk);
  const lead = await cameIn(header, "lead");
  const { header: next, keys: fresh } = await rotated(header, lead.keys, ["deputy"], recoveryKey);
  try {
    if ((await keeper.keepHeader(next)).ok) await lockAnew(turnsOf(keeper, await opened({ ...lead, keys: fresh })));
  } catch {
    // The power is gone.
  }
  const after = databaseOf(held());
  const started = await startWith(await openJournal(disk.afterKill()), after.database, true);
  if (started.keeper === undefined) throw new Error(started.state.state);
  return { keeper: started.keeper, present: started.keeper.contents().header ?? header };
}

describe("new keys after somebody left", () => {
  test("open everything to who stays, what is theirs to who has a part, and nothing new to who left", async () => {
    const { keeper, present } = await removedAndStarted(memoryDisk());
    expect(present.epoch).toBe(2);
    expect(await comeIn(present, by("deputy"))).toBe("wrong");
    const lead = await cameIn(present, "lead");
    expect(await isProven(present, lead.keys)).toBe(true);
    expect(await allRead(keeper, lead)).toBe(250);
    expect(await allRead(keeper, await cameIn(present, "head"))).toBe(125);
    expect(new Set([...keeper.contents().envelopes.values()].map(({ epoch }) => epoch))).toEqual(new Set([2]));
    const old = await cameIn(header, "deputy");
    expect(await allRead(keeper, old)).toBe(0);
    const recovery = await comeIn(present, { kind: "recovery", recoveryKey: printRecoveryKey(recoveryKey).join(" ") });
    expect(typeof recovery === "object" && (await allRead(keeper, recovery))).toBe(250);
  });

  test("are put into the slot of each who stays when they come in, and then open without what was sealed for them", async () => {
    const { present } = await removedAndStarted(memoryDisk());
    const { header: after } = await cameIn(present, "lead");
    expect(after.members?.all.map(({ memberId, grants }) => [memberId, grants.length])).toEqual([
      ["lead", 0],
      ["head", 1],
    ]);
    expect(after.version).toBe(present.version + 1);
    expect((await cameIn(after, "lead")).header).toBe(after);
  });

  test("twice over reach somebody who was away both times", async () => {
    const lead = await cameIn(header, "lead");
    const once = await rotated(header, lead.keys, ["deputy"], recoveryKey);
    const twice = await rotated(once.header, once.keys, [], recoveryKey);
    const head = await cameIn(twice.header, "head");
    expect([head.keys.epoch, head.keys.opens(office, 3), head.keys.opens(1, 3)]).toEqual([3, true, false]);
    expect((await cameIn(twice.header, "lead")).keys.epochs).toEqual([3, 2, 1]);
  });

  test("that somebody made up who holds no key are not taken", async () => {
    const lead = await cameIn(header, "lead");
    const { header: next } = await rotated(header, lead.keys, ["deputy"], recoveryKey);
    const forger = await wholeKeys([{ epoch: 1, bytes: newMasterKey() }], vaultId);
    const forged = await rotated(
      { ...header, members: header.members ?? { all: [], former: [], past: [], proof: "" } },
      forger,
      [],
      recoveryKey,
    );
    expect(await comeIn(forged.header, by("lead"))).toBe("damaged");
    const { all = [], former = [], past = [], proof = "" } = next.members ?? {};
    const stolen = all.map((each) => ({ ...each, recipient: "age1somebodyelse" }));
    const swapped = { ...next, members: { all: stolen, former, past, proof } };
    expect(await isProven(swapped, (await cameIn(swapped, "lead")).keys)).toBe(false);
  });

  test("are there or not wherever the power goes; no record is ever lost, and the next start goes on", async ({
    task,
  }) => {
    tried(task, 25);
    const whole = memoryDisk();
    await filled(whole);
    const before = whole.stepsTaken();
    const all = memoryDisk();
    await removedAndStarted(all);
    const span = all.stepsTaken() - before;
    const outcomes = new Set<string>();
    for (let cut = 0; cut <= 24; cut++) {
      const { keeper, present } = await removedAndStarted(memoryDisk(before + Math.floor((span * cut) / 24)));
      const lead = await cameIn(present, "lead");
      expect(await allRead(keeper, lead)).toBe(250);
      expect(await comeIn(present, by("deputy"))).toEqual(present.epoch === 2 ? "wrong" : expect.anything());
      const behind = [...keeper.contents().envelopes.values()].filter(({ epoch }) => epoch < present.epoch).length;
      outcomes.add(`${present.epoch}/${behind}`);
      await lockAnew(turnsOf(keeper, await opened(lead)));
      expect(await allRead(keeper, lead)).toBe(250);
      expect([...keeper.contents().envelopes.values()].every(({ epoch }) => epoch === present.epoch)).toBe(true);
      expect(await keeper.copiesAgree()).toBe(true);
    }
    // Not begun, and stopped after each of the batches.
    expect([...outcomes].sort()).toEqual(["1/0", "2/0", "2/150", "2/250", "2/50"]);
  });
});

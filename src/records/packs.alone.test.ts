import { beforeEach, describe, expect, test, vi } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { child, person, school } from "../casefile/records.fixture.ts";
import { ashdownPack } from "../casefile/transfer/pack.fixture.ts";
import { readPackBytes } from "../casefile/transfer/pack.ts";
import { seal, unseal } from "../documents/seal/seal.ts";
import { failed, ok } from "../lib/result.ts";
import { makePack } from "./makePack.ts";
import { acceptPack, mayBePack, openPack } from "./openPack.ts";
import { receiptCode } from "./receipt.ts";
import { createWorkspace } from "./workspace.ts";

// The worker is only in a browser: here the same work is done at once.
const client = vi.hoisted(() => ({ seal: vi.fn(), unseal: vi.fn(), read: vi.fn() }));
vi.mock("../documents/seal/client.ts", () => ({ sealFile: client.seal, unsealFile: client.unseal }));
vi.mock("./packReading.ts", () => ({ readInWorker: client.read }));
const { signal } = new AbortController();

beforeEach(() => {
  vi.resetAllMocks();
  client.seal.mockImplementation(async (bytes: Uint8Array, words: string) => ok(await seal(bytes, words)));
  client.unseal.mockImplementation(unseal);
  client.read.mockImplementation(async (bytes: Uint8Array) => readPackBytes(bytes));
});

async function made() {
  const result = await makePack(ashdownPack, () => [], signal);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
async function anotherSchool(...children: readonly ReturnType<typeof child>[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 23, 9, 15));
  await workspace.commit([school, person("me", "Ada Quill", "Safeguarding lead"), ...children].map((put) => ({ put })));
  return { vault, workspace };
}

describe("a pack that is made", () => {
  test("opens with its words, says what went in, and gives the code that its maker waits for", async () => {
    const { bytes, passphrase, code, fingerprint, fileName } = await made();
    expect(passphrase.split(" ")).toHaveLength(5);
    expect(fileName).toMatch(/^waymark-pack-[0-9a-f]{8}\.waymark$/);
    const opened = await openPack(bytes, ` ${passphrase.toUpperCase().replaceAll(" ", "   ")}\n`, signal);
    expect(opened).toEqual({ ok: true, value: { pack: ashdownPack, fingerprint, code } });
    expect(code).toBe(await receiptCode(ashdownPack.secret, fingerprint));
  });

  test("is thrown away where a name is found in any text of it, or where it does not open again as it was", async () => {
    const leaks = await makePack(ashdownPack, (text) => (text.includes("Child B") ? ["Kit"] : []), signal);
    expect(leaks).toEqual({ ok: false, error: { reason: "leak", names: ["Kit"] } });
    client.unseal.mockImplementation(async () => ok(new TextEncoder().encode("{}")));
    expect(await makePack(ashdownPack, () => [], signal)).toMatchObject({ ok: false, error: { reason: "notMade" } });
    client.unseal.mockImplementation(unseal);
    client.seal.mockImplementation(async () => failed("timeout"));
    expect(await makePack(ashdownPack, () => [], signal)).toMatchObject({ ok: false, error: { reason: "notMade" } });
  });
});

describe("a pack that is opened", () => {
  test("in the practice school is of one, and nowhere else: both are told, whoever has the words", async () => {
    const practice = await makePack({ ...ashdownPack, practice: true }, () => [], signal);
    if (!practice.ok) throw new Error("not made");
    const real = await made();
    const opened = (pack: typeof real, place: "real" | "practice") =>
      openPack(pack.bytes, pack.passphrase, signal, place);
    expect(await opened(practice.value, "real")).toEqual({ ok: false, error: "practice" });
    expect(await opened(real, "practice")).toEqual({ ok: false, error: "real" });
    expect(await opened(practice.value, "practice")).toMatchObject({ ok: true, value: { pack: { practice: true } } });
  });

  test.each([
    [
      "other words",
      async ({ bytes }: { bytes: Uint8Array }) => openPack(bytes, "five other words than these", signal),
      "words",
    ],
    ["no words", async ({ bytes }: { bytes: Uint8Array }) => openPack(bytes, "  ", signal), "words"],
    [
      "a file that was cut off",
      async ({ bytes, passphrase }: { bytes: Uint8Array; passphrase: string }) =>
        openPack(bytes.subarray(0, bytes.length - 9), passphrase, signal),
      "damaged",
    ],
    ["no pack", async () => openPack(new TextEncoder().encode("%PDF-1.7"), "words", signal), "none"],
    ["nothing", async () => openPack(new Uint8Array(), "words", signal), "none"],
    [
      "something else under a passphrase",
      async () => openPack(await seal(new TextEncoder().encode("{}"), "words"), "words", signal),
      "none",
    ],
    [
      "bytes that are no text",
      async () => openPack(await seal(new Uint8Array([0xff, 0xfe, 0xfd]), "words"), "words", signal),
      "none",
    ],
  ])("is refused for %s", async (_what, open, problem) => {
    expect(await open(await made())).toEqual({ ok: false, error: problem });
  });

  test("is refused unread where it is far too large", () => {
    expect(mayBePack(new Uint8Array(20_000_001))).toEqual({ ok: false, error: "tooLarge" });
  });

  test("is refused where the worker was stopped", async () => {
    const { bytes, passphrase } = await made();
    client.unseal.mockImplementation(async () => failed("cancelled"));
    expect(await openPack(bytes, passphrase, signal)).toEqual({ ok: false, error: "stopped" });
  });
});

describe("a pack that is taken in", () => {
  const opened = { pack: ashdownPack, fingerprint: "ab".repeat(32), code: "7K4M-92QF" };

  test("brings a new child, its chronology and its documents in one save", async () => {
    const { workspace } = await anotherSchool();
    const saved = await acceptPack(workspace, opened, undefined);
    const { children, received } = workspace.caseFile.get();
    const [pack] = received.values();
    const [amal] = children.values();
    expect(saved).toEqual({ ok: true, value: pack?.id });
    expect(amal).toMatchObject({ ...ashdownPack.child, id: pack?.childId, trustedAdult: "", siblings: [] });
    expect(pack).toMatchObject({
      from: "Ashdown Infants",
      receivedAt: "2026-11-23T09:15",
      receivedBy: "me",
      lines: ashdownPack.lines,
      documents: ashdownPack.documents,
    });
  });

  test("leaves what the school wrote down of a child as it is, and fills in what it did not know", async () => {
    const known = child("amal", "Amaal", "Idris", { yearGroup: "3", communication: "Signs" });
    const { workspace } = await anotherSchool(known);
    await acceptPack(workspace, opened, known);
    expect([...workspace.caseFile.get().children.values()]).toMatchObject([
      {
        id: "amal",
        givenNames: "Amaal",
        yearGroup: "3",
        communication: "Signs",
        upn: "A100000126001",
        sen: "support",
        family: ashdownPack.child.family,
      },
    ]);
  });

  test("of a child who was changed while it was looked at, keeps the change", async () => {
    const known = child("amal", "Amal", "Idris");
    const { workspace } = await anotherSchool(known);
    await workspace.commit([{ put: { ...known, communication: "Signs" } }]);
    await acceptPack(workspace, opened, known);
    expect(workspace.caseFile.get().children.get("amal")?.communication).toBe("Signs");
  });

  test("is there once, however often the same file is opened", async () => {
    const { workspace } = await anotherSchool();
    const first = await acceptPack(workspace, opened, undefined);
    expect(await acceptPack(workspace, opened, undefined)).toEqual(first);
    const { children, received } = workspace.caseFile.get();
    expect([children.size, received.size]).toEqual([1, 1]);
  });

  test("changes nothing where it cannot be saved", async () => {
    const { vault, workspace } = await anotherSchool();
    vault.failWith({ reason: "full" });
    expect((await acceptPack(workspace, opened, undefined)).ok).toBe(false);
    expect(workspace.caseFile.get().children.size + workspace.caseFile.get().received.size).toBe(0);
  });
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Decrypter } from "age-encryption";
import { describe, expect, test } from "vitest";
import { backupV1 } from "../../../tests/fixtures/backup-v1.ts";
import { identityOf } from "../../../tools/backup-identity.mjs";
import { openWithSecret } from "./verbs.ts";

const file = new Uint8Array(Buffer.from(backupV1.file, "base64"));
const records = [
  { id: "0b5c0f0e-0000-4000-8000-00000000000a", revision: 2, body: { note: "An invented note about Siôn Llŷr." } },
  { id: "0b5c0f0e-0000-4000-8000-00000000000b", revision: 4, removed: true, body: null },
];

describe("a backup of the first build opens for ever", () => {
  test("with its passphrase", async () => {
    const opened = await openWithSecret(file, {
      secret: { kind: "passphrase", passphrase: backupV1.passphrase },
      place: "real",
    });
    expect(opened.ok && opened.value.contents).toMatchObject(records);
  });

  test("with its recovery key", async () => {
    const opened = await openWithSecret(file, {
      secret: { kind: "recovery", recoveryKey: backupV1.recoveryKey },
      place: "real",
    });
    expect(opened.ok && opened.value.manifest).toMatchObject({ madeAt: "2026-11-28T19:10", records: 1, removed: 1 });
  });

  test("without Waymark: the recovery key gives the identity that the standard tool takes", async () => {
    const identity = await identityOf(file, backupV1.recoveryKey.toLowerCase().replaceAll(" ", "-"));
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const lines = gunzipSync(await decrypter.decrypt(file))
      .toString()
      .trimEnd()
      .split("\n");
    expect(lines.map((line) => JSON.parse(line)).slice(1, -1)).toMatchObject(records);
  });
});

test("the tool that gives the identity asks for the recovery key, and says what is wrong", () => {
  const path = join(mkdtempSync(join(tmpdir(), "waymark-backup-")), "vault-7C2D-2026-11-28.age");
  writeFileSync(path, file);
  const ask = (typed: string) =>
    execFileSync(process.execPath, ["tools/backup-identity.mjs", path], {
      input: `${typed}\n`,
      stdio: "pipe",
    }).toString();
  expect(ask(backupV1.recoveryKey)).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}\n$/);
  expect(() => ask("0000 ".repeat(9))).toThrow(/does not open this backup/);
  expect(() => ask("too short")).toThrow(/nine groups/);
});

// Spoils backups in every way that comes to mind, and kills the browser while one is being put on a device: nothing spoilt is ever
// taken, and a device has all of a backup or nothing.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kill, openPage, openSession, pause } from "./browser.mjs";

const records = 60;

/** Makes a vault and its backup, and reads `count` spoilt copies. `wrong` counts those that were taken, and changes that they made. */
export async function runSpoiltBackups(address, count) {
  const profile = mkdtempSync(join(tmpdir(), "waymark-spoilt-"));
  const { context, page } = await openSession(profile, address, "SQLite", () => undefined);
  await page.evaluate((saves) => window.harness.save(saves), records);
  const before = await page.evaluate(() => window.harness.health());
  const answers = new Map();
  let wrong = 0;
  for (const [seed, answer] of await page.evaluate((seeds) => window.harness.readSpoilt(seeds), count)) {
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    if (["none", "damaged", "wrong", "newer"].includes(answer)) continue;
    wrong += 1;
    console.error(`The backup spoilt by seed ${seed} was answered with ${answer}`);
  }
  const after = await page.evaluate(() => window.harness.health());
  if (JSON.stringify(before) !== JSON.stringify(after)) wrong += 1;
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  const refused = [...answers].map(([answer, times]) => `${times} ${answer}`).join(", ");
  return {
    row: {
      test: `${count} spoilt backups`,
      backEnd: "SQLite",
      kills: 0,
      acknowledged: records,
      broughtBack: 0,
      lost: 0,
      halves: 0,
      wrong,
    },
    refused,
  };
}

/** Kills the browser at another moment each time while a backup is put on an empty device. */
export async function runKilledRestores(address, backEnd, kills) {
  const source = mkdtempSync(join(tmpdir(), "waymark-source-"));
  const { context, page } = await openSession(source, address, backEnd, () => undefined);
  await page.evaluate((saves) => window.harness.save(saves), records);
  const file = await page.evaluate(() => window.harness.backUp());
  await context.close();
  rmSync(source, { recursive: true, force: true });

  const row = {
    test: "killed: a restore",
    backEnd,
    kills,
    acknowledged: 0,
    broughtBack: 0,
    lost: 0,
    halves: 0,
    wrong: 0,
  };
  for (let done = 0; done < kills; done++) {
    const profile = mkdtempSync(join(tmpdir(), "waymark-restore-"));
    const session = await openPage(profile, address, backEnd);
    let isWhole = false;
    const restoring = session.page
      .evaluate((bytes) => window.harness.restore(bytes), file)
      .then(
        (answer) => {
          isWhole = answer === "restored";
          if (!isWhole) row.wrong += 1;
        },
        () => undefined,
      );
    // Another moment each time, over about as long as it takes.
    await pause((done * 173) % 900);
    await kill(profile, session, "all at once");
    await restoring;
    const again = await openPage(profile, address, backEnd);
    const found = await again.page.evaluate(() => window.harness.look());
    await again.context.close();
    rmSync(profile, { recursive: true, force: true });
    if (isWhole) row.acknowledged += 1;
    if (isWhole && found.records === 0) row.lost += 1;
    if (found.records !== 0 && found.records !== 2 * Math.min(records, 20)) row.halves += 1;
    if (found.records === 0 && !["none", "lost"].includes(found.state)) row.wrong += 1;
  }
  return row;
}

// Spoils backups in every way that comes to mind, and kills the browser while one is being put on a device: nothing spoilt is ever
// taken, and a device has all of a backup or nothing.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kill, openPage, openSession, pause } from "./browser.mjs";
import { countTry, newRow } from "./row.mjs";

const records = 60;

/** Makes a vault and its backup, and reads `count` spoilt copies. Wrong are those that were taken, and changes that they made. */
export async function runSpoiltBackups(address, count) {
  const profile = mkdtempSync(join(tmpdir(), "waymark-spoilt-"));
  const row = newRow("spoilt backups", "SQLite");
  const { context, page } = await openSession(profile, address, "SQLite", () => undefined);
  await page.evaluate((saves) => window.harness.save(saves), records);
  const before = await page.evaluate(() => window.harness.health());
  const answers = new Map();
  for (const [seed, answer] of await page.evaluate((seeds) => window.harness.readSpoilt(seeds), count)) {
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    const isRefused = ["none", "damaged", "wrong", "newer"].includes(answer);
    countTry(row, { wrong: isRefused ? 0 : 1 });
    if (!isRefused) console.error(`The backup spoilt by seed ${seed} was answered with ${answer}`);
  }
  const after = await page.evaluate(() => window.harness.health());
  if (JSON.stringify(before) !== JSON.stringify(after)) row.wrong += 1;
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  row.remarks = `seeds 1 to ${count}; refused as ${[...answers].map(([answer, times]) => `${answer} ${times}`).join(", ")}`;
  return row;
}

/** Kills the browser at another moment each time while a backup is put on an empty device. */
export async function runKilledRestores(address, backEnd, kills) {
  const source = mkdtempSync(join(tmpdir(), "waymark-source-"));
  const { context, page } = await openSession(source, address, backEnd, () => undefined);
  await page.evaluate((saves) => window.harness.save(saves), records);
  const file = await page.evaluate(() => window.harness.backUp());
  await context.close();
  rmSync(source, { recursive: true, force: true });

  const row = newRow("killed while a backup is restored", backEnd);
  let finished = 0;
  for (let done = 0; done < kills; done++) {
    const profile = mkdtempSync(join(tmpdir(), "waymark-restore-"));
    const session = await openPage(profile, address, backEnd);
    let answer = "killed";
    const restoring = session.page
      .evaluate((bytes) => window.harness.restore(bytes), file)
      .then(
        (said) => {
          answer = said;
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
    if (answer === "restored") finished += 1;
    const isNothing = found.records === 0 && ["none", "lost"].includes(found.state);
    const isWhole = found.records === 2 * Math.min(records, 20);
    countTry(row, {
      lost: answer === "restored" && !isWhole ? 1 : 0,
      wrong: (isNothing || isWhole) && ["restored", "killed"].includes(answer) ? 0 : 1,
    });
  }
  row.remarks = `${finished} were done before the kill; of the others all or nothing was there`;
  return row;
}

// Takes the room away in the middle of saving: the save must say "full", everything before it must still be there, and it must work
// again once there is room.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSession } from "./browser.mjs";
import { ledger } from "./check.mjs";
import { countTry, newRow } from "./row.mjs";

/** One row of the table: a try for each number of bytes that are left. Wrong is any answer but "full", or saving that does not come back. */
export async function runFull(address, backEnd, rooms) {
  const profile = mkdtempSync(join(tmpdir(), "waymark-full-"));
  const row = newRow("no room left", backEnd);
  const { acknowledged, count, compareWith } = ledger();
  const { context, page } = await openSession(profile, address, backEnd, acknowledged);
  const save = (saves) => page.evaluate((wanted) => window.harness.save(wanted), saves);
  const devTools = await context.newCDPSession(page);
  const origin = new URL(address).origin;
  await save(5);
  for (const room of rooms) {
    const { usage } = await devTools.send("Storage.getUsageAndQuota", { origin });
    await devTools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + room });
    const answer = await save(2_000).then(() => "never full", String);
    await devTools.send("Storage.overrideQuotaForOrigin", { origin });
    const worksAgain = await save(3).then(
      () => true,
      () => false,
    );
    countTry(row, { wrong: answer.includes('{"reason":"full"}') && worksAgain ? 0 : 1 });
  }
  await context.close();
  const after = await openSession(profile, address, backEnd, acknowledged);
  await after.context.close();
  rmSync(profile, { recursive: true, force: true });
  const { lost, wrong } = compareWith(after.found);
  row.remarks = `${count()} saves acknowledged; saving went on each time there was room again`;
  return { ...row, lost, wrong: row.wrong + wrong, survived: lost + wrong === 0 ? row.survived : 0 };
}

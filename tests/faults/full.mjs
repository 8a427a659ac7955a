// Takes the room away in the middle of saving: the save must say "full", everything before it must still be there, and it must work
// again once there is room.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSession } from "./browser.mjs";
import { ledger } from "./check.mjs";

/** One row of the table. `wrong` counts the times that the answer was anything but "full", or that saving did not come back. */
export async function runFull(address, backEnd, rooms) {
  const profile = mkdtempSync(join(tmpdir(), "waymark-full-"));
  const { acknowledged, count, compareWith } = ledger();
  const { context, page } = await openSession(profile, address, backEnd, acknowledged);
  const save = (saves) => page.evaluate((wanted) => window.harness.save(wanted), saves);
  const devTools = await context.newCDPSession(page);
  const origin = new URL(address).origin;
  let wrong = 0;
  await save(5);
  for (const room of rooms) {
    const { usage } = await devTools.send("Storage.getUsageAndQuota", { origin });
    await devTools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + room });
    const answer = await save(2_000).then(() => "never full", String);
    if (!answer.includes('{"reason":"full"}')) wrong += 1;
    await devTools.send("Storage.overrideQuotaForOrigin", { origin });
    await save(3).catch(() => {
      wrong += 1;
    });
  }
  await context.close();
  const after = await openSession(profile, address, backEnd, acknowledged);
  await after.context.close();
  rmSync(profile, { recursive: true, force: true });
  const found = compareWith(after.found);
  const row = { test: `full ${rooms.length} times`, backEnd, kills: 0, acknowledged: count() };
  return { ...row, broughtBack: after.found.state.recovered ?? 0, ...found, wrong: found.wrong + wrong };
}

// Kills the browser at another moment each time while a backup is brought into a vault that holds something else: what stands there
// afterwards is all of the one or all of the other, and never older than what was acknowledged.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kill, openPage, openSession, pause } from "./browser.mjs";
import { countTry, newRow } from "./row.mjs";

const records = 300;
/** More than a session can do before it is killed. */
const endless = 100_000;

/** Three backups of the same records in three states take the place of one another, in turn, until the browser is killed. */
export async function runKilledJoins(address, backEnd, kills) {
  const profile = mkdtempSync(join(tmpdir(), "waymark-joins-"));
  const first = await openSession(profile, address, backEnd, () => undefined);
  const files = await first.page.evaluate((count) => window.harness.inThreeStates(count), records);
  /** State n is n modulo three: the last that was acknowledged. */
  let last = files.length - 1;
  const bring = ({ page }, times) =>
    page.evaluate((how) => window.harness.bringInTurn(...how), [files, last, times]).catch(() => undefined);
  const began = performance.now();
  await bring(first, 1);
  last += 1;
  const takes = performance.now() - began;
  await first.context.close();

  const row = newRow("killed while a backup is joined", backEnd);
  let brought = 0;
  for (let done = 0; done < kills; done++) {
    const session = await openSession(profile, address, backEnd, ({ number }) => {
      last = number;
      brought += 1;
    });
    const bringing = bring(session, endless);
    // Another moment each time, over about three times as long as it takes.
    await pause(takes * ((done * 0.73) % 3));
    await kill(profile, session, "all at once");
    await bringing;
    const again = await openPage(profile, address, backEnd);
    const found = await again.page.evaluate(() => window.harness.states());
    await again.context.close();
    const isOne = found.damaged === 0 && found.records === records && found.states.length === 1;
    const [state] = found.states;
    const isKnown = state === last % 3 || state === (last + 1) % 3;
    countTry(row, { lost: isOne && !isKnown ? 1 : 0, wrong: isOne ? 0 : 1 });
    if (isOne && state !== last % 3) last += 1;
  }
  rmSync(profile, { recursive: true, force: true });
  row.remarks = `${brought} were acknowledged before the kills; all of one state or all of the next was there`;
  return row;
}

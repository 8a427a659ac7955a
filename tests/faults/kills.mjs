// Kills the browser while it saves, many times over the same profile, and looks for every save that it had acknowledged.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kill, openSession, pause } from "./browser.mjs";
import { ledger } from "./check.mjs";

const manners = ["all at once", "browser first", "renderer only"];
/** More than a session can do before it is killed. */
const endless = 100_000;

/** One row of the table per manner of killing. */
export async function runKills(address, backEnd, kills) {
  const profile = mkdtempSync(join(tmpdir(), "waymark-kills-"));
  const { acknowledged, count, compareWith } = ledger();
  const rows = new Map(
    manners.map((manner) => [manner, { kills: 0, acknowledged: 0, broughtBack: 0, lost: 0, halves: 0, wrong: 0 }]),
  );
  const starts = [];
  let before = 0;
  let row;
  const tally = (found) => {
    starts.push(found.startMs);
    if (!row) return;
    const { lost, halves, wrong } = compareWith(found);
    row.lost += lost;
    row.halves += halves;
    row.wrong += wrong;
    row.broughtBack += found.state.recovered ?? 0;
  };
  for (let done = 0; done < kills; done++) {
    const session = await openSession(profile, address, backEnd, acknowledged);
    tally(session.found);
    row = rows.get(manners[done % manners.length]);
    // The page dies in the middle of this, which is the point.
    const saving = session.page.evaluate((saves) => window.harness.save(saves), endless).catch(() => undefined);
    await pause(50 + Math.random() * 750);
    await kill(profile, session, manners[done % manners.length]);
    await saving;
    row.kills += 1;
    row.acknowledged += count() - before;
    before = count();
  }
  const last = await openSession(profile, address, backEnd, acknowledged);
  tally(last.found);
  await last.context.close();
  rmSync(profile, { recursive: true, force: true });
  return {
    rows: [...rows].map(([manner, counts]) => ({ test: `killed: ${manner}`, backEnd, ...counts })),
    slowestStartMs: Math.round(Math.max(...starts)),
  };
}

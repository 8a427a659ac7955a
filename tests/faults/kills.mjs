// Kills the browser while it saves, many times over the same profile, and looks for every save that it had acknowledged.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kill, openSession, pause } from "./browser.mjs";
import { ledger } from "./check.mjs";
import { countTry, newRow } from "./row.mjs";

const manners = ["all at once", "browser first", "renderer only"];
/** More than a session can do before it is killed. */
const endless = 100_000;

/** One row of the table per manner of killing. */
export async function runKills(address, backEnd, kills) {
  const profile = mkdtempSync(join(tmpdir(), "waymark-kills-"));
  const { acknowledged, count, compareWith } = ledger();
  const rows = manners.map((manner) => ({ ...newRow(`killed while saving: ${manner}`, backEnd), saves: 0, back: 0 }));
  let slowest = 0;
  /** The kill whose mark the next session looks for. */
  let last;
  const look = ({ state, startMs, ...found }) => {
    slowest = Math.max(slowest, startMs);
    if (last === undefined) return;
    countTry(last, compareWith(found));
    last.back += state.recovered ?? 0;
  };
  for (let done = 0; done < kills; done++) {
    const manner = done % manners.length;
    const session = await openSession(profile, address, backEnd, acknowledged);
    look(session.found);
    const before = count();
    // The page dies in the middle of this, which is the point.
    const saving = session.page.evaluate((saves) => window.harness.save(saves), endless).catch(() => undefined);
    await pause(50 + Math.random() * 750);
    await kill(profile, session, manners[manner]);
    await saving;
    last = rows[manner];
    last.saves += count() - before;
  }
  const session = await openSession(profile, address, backEnd, acknowledged);
  look(session.found);
  await session.context.close();
  rmSync(profile, { recursive: true, force: true });
  return rows
    .filter(({ tried }) => tried > 0)
    .map(({ saves, back, ...row }) => ({
      ...row,
      remarks: `${saves} saves acknowledged, ${back} records brought back, slowest start ${Math.round(slowest)} ms`,
    }));
}

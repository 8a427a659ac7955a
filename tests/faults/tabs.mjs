// Several windows of one browser: the vault goes from one to another while they save, and the one that writes is killed. There is one
// writer at any time, and whoever opens next finds every save that was acknowledged to any of them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSession, pause } from "./browser.mjs";
import { ledger } from "./check.mjs";
import { countTry, newRow } from "./row.mjs";

const endless = 100_000;

/** What happens in each step, in turn. Each leaves some window that may write. */
const events = ["taken over while idle", "taken over while saving", "writer killed while saving", "two ask at once"];

/** One row: `steps` events among so many windows. */
export async function runTabs(address, backEnd, tabs, steps) {
  const profile = mkdtempSync(join(tmpdir(), "waymark-tabs-"));
  const row = newRow(`${tabs} windows, taken over and killed in turn`, backEnd);
  const { acknowledged, count, compareWith } = ledger();
  const { context, page } = await openSession(profile, address, backEnd, acknowledged);
  const open = async () => {
    const tab = await context.newPage();
    await tab.exposeFunction("acknowledged", acknowledged);
    await tab.goto(address);
    return tab;
  };
  const windows = [page];
  while (windows.length < tabs) windows.push(await open());
  const start = (tab, takeOver) => tab.evaluate((take) => window.harness.start(take), takeOver);
  const save = (tab, saves) => tab.evaluate((wanted) => window.harness.save(wanted), saves);
  const fails = (promise) =>
    promise.then(
      () => false,
      () => true,
    );

  let writer = page;
  await save(writer, 20);
  for (let step = 0; step < steps; step++) {
    const event = events[step % events.length];
    const next = windows.find((tab) => tab !== writer);
    let wrong = 0;
    // Nobody else gets in without asking for it.
    if ((await start(next, false)).state.state !== "elsewhere") wrong += 1;
    const saving = event.endsWith("while saving") ? fails(save(writer, endless)) : Promise.resolve(true);
    if (event.endsWith("while saving")) await pause(20 + ((step * 37) % 200));
    if (event === "writer killed while saving") {
      await crash(context, writer);
      windows.splice(windows.indexOf(writer), 1, await open());
    }
    const other = event === "two ask at once" ? windows.find((tab) => tab !== writer && tab !== next) : undefined;
    const [found, alsoFound] = await Promise.all([start(next, true), other && start(other, true)]);
    const seen = [found, alsoFound].find((each) => each?.pairs.length > 0);
    const { lost, wrong: halves } = seen === undefined ? { lost: 0, wrong: 1 } : compareWith(seen);
    if (!(await saving)) wrong += 1;
    const winner = other === undefined ? next : await whoWrites(save, next, other);
    if (winner === undefined) wrong += 1;
    const loser = [writer, next, other].filter((tab) => tab && tab !== winner && windows.includes(tab));
    for (const tab of loser) if (!(await fails(save(tab, 1)))) wrong += 1;
    writer = winner ?? next;
    countTry(row, { lost, wrong: wrong + halves });
    await save(writer, 3);
    // The front of the line is whoever has not written for longest.
    windows.push(...windows.splice(windows.indexOf(writer), 1));
  }
  await context.close();
  const last = await openSession(profile, address, backEnd, acknowledged);
  countTry(row, compareWith(last.found));
  await last.context.close();
  rmSync(profile, { recursive: true, force: true });
  row.remarks = `${count()} saves acknowledged, one writer at any time`;
  return row;
}

/** Of two that asked at once, the one that may save; undefined when both or none may. */
async function whoWrites(save, one, other) {
  const may = await Promise.all(
    [one, other].map((tab) =>
      save(tab, 1).then(
        () => tab,
        () => undefined,
      ),
    ),
  );
  const writers = may.filter((tab) => tab !== undefined);
  return writers.length === 1 ? writers[0] : undefined;
}

/** The process of a window dies, as when the system needs its memory. */
async function crash(context, tab) {
  const devTools = await context.newCDPSession(tab);
  const crashed = new Promise((resolve) => tab.once("crash", resolve));
  devTools.send("Page.crash").catch(() => undefined);
  await crashed;
  await tab.close();
}

import { localDate } from "../lib/dates.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import type { SaveError, UnlockError } from "../vault/api.ts";
import { removePractice } from "../vault/removePractice.ts";
import { namesAt } from "../vault/vaultPlace.ts";
import { firstMember } from "./people.ts";
import { practicePassphrase } from "./practiceMark.ts";
import type { PracticeRecords } from "./practiceSeed.ts";
import type { Session } from "./session.ts";
import type { Workspace } from "./workspace.ts";

const seeds = () => import("./practiceSeed.ts");

/** Made while the vault makes its keys, in a worker of its own. */
let begun: { readonly today: string; readonly records: Promise<PracticeRecords> } | undefined;

/** Begins to make what a practice school is filled with, before there is one. */
export function beginPractice(now: Date): void {
  const today = localDate(now);
  begun = { today, records: seeds().then(({ practiceRecords }) => practiceRecords(today)) };
  begun.records.catch(() => undefined);
}

/** A hint that is there at once; only opening it says how it stands. */
export const isPracticeHere = (): boolean => localStorage.getItem(namesAt.practice.mark) !== null;

/** Opens the practice school, which is made where there is none. The session stands at its door. */
export async function openPractice(session: Session): Promise<Result<null, UnlockError>> {
  const state = session.state.get();
  if (state.at === "open") return ok(null);
  const found = state.at === "door" ? state.vault.state : "none";
  if (found === "locked") return session.unlock({ kind: "passphrase", passphrase: practicePassphrase });
  if (found !== "none" && found !== "lost") return failed({ reason: "storage", detail: found });
  await session.beginCreate(practicePassphrase);
  return session.confirmCreate();
}

/** Puts its people and cases into a practice school that has none. All of it in one save. */
export async function fillPractice(workspace: Workspace): Promise<Result<null, SaveError>> {
  const today = localDate(workspace.now());
  const ready = begun?.today === today ? begun.records : undefined;
  begun = undefined;
  const { entities, me } = await (ready ?? seeds().then(({ practiceRecords }) => practiceRecords(today)));
  const member = workspace.me ? [firstMember(workspace, workspace.me.memberId, me)] : [];
  return workspace.commit((file) => (file.school ? [] : [...entities, ...member].map((put) => ({ put }))));
}

/** Leaves the practice school and takes it off this device. False where another window has it open. */
export async function takeOffPractice(session: Session): Promise<boolean> {
  if ((await session.goTo("real")) === "unsaved") return false;
  return removePractice();
}

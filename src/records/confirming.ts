import type { Workspace } from "./workspace.ts";

/** For how long coming in, or showing once more that it is they, holds for handing something out. */
const minutesConfirmed = 10;

/** True when whoever is in must show once more that it is they, before something leaves the device. */
export const mustConfirm = ({ confirmed, now, me }: Workspace): boolean =>
  me !== undefined && now().getTime() - confirmed.at.getTime() > minutesConfirmed * 60_000;

/** Asks the vault whether that is the passphrase of whoever is in. */
export async function confirmMe(workspace: Workspace, passphrase: string): Promise<boolean> {
  const isMe = await workspace.people.confirm({ kind: "passphrase", passphrase });
  if (isMe) workspace.confirmed.at = workspace.now();
  return isMe;
}

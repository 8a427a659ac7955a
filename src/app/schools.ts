import { navigate } from "wouter/use-browser-location";
import type { Session, VaultPlace } from "../records/session.ts";
import type { Schools } from "../screens/schools.tsx";

/** For as long as this window is open: a reload stays where one was, and the next opening of the app begins with the real one. */
const markName = "waymark-practice";

export const placeRemembered = (): VaultPlace => (sessionStorage.getItem(markName) === null ? "real" : "practice");

export function rememberPlace(place: VaultPlace): void {
  if (place === "practice") sessionStorage.setItem(markName, "1");
  else sessionStorage.removeItem(markName);
}

const practice = () => import("../records/practice.ts");

const notSaved =
  "Not left yet: the last words could not be saved, and leaving would lose them. Free some space on this device, then try again.";
const notOpened = "The practice school did not open. Your own records are safe, and locked. Try again.";
const openElsewhere =
  "The practice school is open in another window, so it was left as it is. Close that window, then try again.";

/** The ways between the school’s own records and the practice school. `onGoing` says while somebody is on the way. */
export function waysBetween(session: Session, onGoing: (isGoing: boolean) => void): Omit<Schools, "place"> {
  const going = async (go: () => Promise<string | undefined>): Promise<string | undefined> => {
    onGoing(true);
    try {
      return await go();
    } catch {
      return notOpened;
    } finally {
      onGoing(false);
    }
  };
  const enter = async (): Promise<string | undefined> => {
    const { beginPractice, isPracticeHere, openPractice } = await practice();
    if (!isPracticeHere()) beginPractice(new Date());
    if (session.place.get() !== "practice" && (await session.goTo("practice")) === "unsaved") return notSaved;
    // An address of the other school means nothing here.
    navigate("/", { replace: true });
    return (await openPractice(session)).ok ? undefined : notOpened;
  };
  const takeOff = async (): Promise<string | undefined> => {
    const { takeOffPractice } = await practice();
    if (!(await takeOffPractice(session))) return openElsewhere;
    navigate("/", { replace: true });
    return undefined;
  };
  return {
    goTo: (place) =>
      going(async () => {
        if (place === "practice") return enter();
        if ((await session.goTo("real")) === "unsaved") return notSaved;
        navigate("/", { replace: true });
        return undefined;
      }),
    beginAgain: () => going(async () => (await takeOff()) ?? (await enter())),
    lose: () =>
      going(async () => {
        const problem = await takeOff();
        if (problem === undefined) await session.goTo("practice");
        return problem;
      }),
    remove: () => going(takeOff),
  };
}

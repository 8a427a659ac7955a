import { useEffect } from "react";

/** After this long on the unlock page without a touch. */
const pause = 60_000;

/**
 * Loads the page afresh some time after locking, so that the memory in which records were decrypted is given back
 * (storage-and-security.md, B.4). Not where a reload would need a network.
 */
export function useForgetWhenLocked(isLockedAgain: boolean): void {
  useEffect(() => {
    if (!isLockedAgain) return;
    let timer: ReturnType<typeof setTimeout>;
    const forget = () => {
      if (navigator.serviceWorker?.controller) window.location.reload();
    };
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(forget, pause);
    };
    restart();
    window.addEventListener("keydown", restart);
    window.addEventListener("pointerdown", restart);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("keydown", restart);
      window.removeEventListener("pointerdown", restart);
    };
  }, [isLockedAgain]);
}

import { useEffect, useState } from "react";

/** How a file can be given out of the app. */
interface Giving {
  /** Of the file, for a link that saves it; empty until the page stands. */
  readonly address: string;
  /** A share sheet is wanted where the platform has one for such files and there is no mouse: tablets and phones. */
  readonly shares: boolean;
  readonly share: () => Promise<void>;
  /** The device would not share it. Changing one's mind is no failure. */
  readonly failed: boolean;
}

/** `file` must stay the same object between drawings. `onShared` is called once the share sheet has taken it. */
export function useGiving(file: File, onShared?: () => Promise<void>): Giving {
  const [address, setAddress] = useState("");
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const url = URL.createObjectURL(file);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  const share = async () => {
    try {
      await navigator.share({ files: [file] });
    } catch (error) {
      setFailed(!(error instanceof DOMException && error.name === "AbortError"));
      return;
    }
    await onShared?.();
  };
  return { address, shares: prefersShare(file), share, failed };
}

const prefersShare = (file: File): boolean =>
  typeof navigator.canShare === "function" &&
  navigator.canShare({ files: [file] }) &&
  matchMedia("(pointer: coarse)").matches;

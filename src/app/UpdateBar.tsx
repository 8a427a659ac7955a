import { useEffect, useState } from "react";
import { useReadable } from "../screens/workspace.tsx";
import { announce } from "../ui/announcements.ts";
import { Button } from "../ui/Button.tsx";
import type { Updates } from "./updates.ts";

interface UpdateBarProps {
  readonly updates: Updates;
  /** Saves what can be saved; false when something could not be. */
  readonly save: () => Promise<boolean>;
}

const words = {
  ready: "A new version of Waymark is ready. It takes a few seconds, and you unlock again afterwards.",
  applying: "Updating…",
  elsewhere: "Waymark was updated in another window. Finish here, then reload.",
  unsaved: "Something is not saved yet, so Waymark was not updated. Nothing is lost; try again when it says Saved.",
} as const;

/** Offers a new version. Render it only where nobody is in the middle of a form. */
export function UpdateBar({ updates, save }: UpdateBarProps) {
  const state = useReadable(updates.state);
  const [isUnsaved, setUnsaved] = useState(false);
  const said = state === "current" ? undefined : words[isUnsaved ? "unsaved" : state];
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [said]);
  if (said === undefined) return null;

  const go = async () => {
    const isSaved = await save();
    setUnsaved(!isSaved);
    if (isSaved) updates.apply();
  };
  return (
    <section className="update-bar" aria-label="New version">
      <p>{said}</p>
      <Button size="small" busy={state === "applying" ? "Updating…" : undefined} onClick={() => void go()}>
        {state === "elsewhere" ? "Reload" : "Update now"}
      </Button>
    </section>
  );
}

import { useSyncExternalStore } from "react";
import { latestAnnouncement, subscribeToAnnouncements } from "./announcements.ts";

/** Where `announce` speaks. Once in the app, outside anything that comes and goes. */
export function LiveRegion() {
  const { text, urgency, count } = useSyncExternalStore(subscribeToAnnouncements, latestAnnouncement);
  // Readers speak a change of text: a trailing no-break space makes the same words a change.
  const words = count % 2 === 0 ? text : `${text}\u00a0`;
  return (
    <div className="visually-hidden">
      <div aria-live="polite">{urgency === "polite" && words}</div>
      <div aria-live="assertive">{urgency === "assertive" && words}</div>
    </div>
  );
}

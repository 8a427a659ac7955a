export type Urgency = "polite" | "assertive";
export interface Announcement {
  readonly text: string;
  readonly urgency: Urgency;
  /** Grows with each, so that the same words twice are read twice. */
  readonly count: number;
}

let latest: Announcement = { text: "", urgency: "polite", count: 0 };
const listeners = new Set<() => void>();

/** Has a screen reader say something that can be seen. "assertive" interrupts: only for what can't wait. Needs one <LiveRegion />. */
export function announce(text: string, urgency: Urgency = "polite"): void {
  latest = { text, urgency, count: latest.count + 1 };
  for (const tell of listeners) tell();
}

export const latestAnnouncement = (): Announcement => latest;
export const subscribeToAnnouncements = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export type Status = "notStarted" | "inProgress" | "done" | "cannotStart";

export const statusWords: Readonly<Record<Status, string>> = {
  notStarted: "Not started",
  inProgress: "In progress",
  done: "Done",
  cannotStart: "Cannot start yet",
};

export interface StatusMarkProps {
  readonly status: Status;
  /** Hides the word from sight where the list is narrow; it is still read aloud. */
  readonly compact?: boolean | undefined;
}

/** How far something is: a shape of its own and a word for each. */
export const StatusMark = ({ status, compact = false }: StatusMarkProps) => (
  <span className={`status status-${status}`}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      {status === "done" && <path d="m7.5 12.3 3 3 6-6.3" />}
      {status === "inProgress" && <circle className="status-dot" cx="12" cy="12" r="4.5" />}
      {status === "cannotStart" && <path d="M7.5 12h9" />}
    </svg>
    <span className={compact ? "visually-hidden" : "status-word"}>{statusWords[status]}</span>
  </span>
);

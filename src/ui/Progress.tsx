import { useId } from "react";

export interface ProgressProps {
  /** What is going on and, where it helps, how long it takes: "Making the PDF. About five seconds." */
  readonly words: string;
  /** 0 to 1 where the length is known; otherwise a turning ring. */
  readonly share?: number | undefined;
}

/** Work that takes a moment, in words, read aloud as they change. */
export function Progress({ words, share }: ProgressProps) {
  const id = useId();
  return (
    <div className="progress">
      {share === undefined && <span className="spinner" />}
      <p id={id} role="status">
        {words}
      </p>
      {share !== undefined && <progress max={1} value={share} aria-labelledby={id} />}
    </div>
  );
}

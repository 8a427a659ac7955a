import { type ReactNode, useState } from "react";
import { Button } from "../ui/Button.tsx";

/** On the button that shows more of a long list. */
export const showMore = (left: number): string => `Show more (${left.toLocaleString("en-GB")} left)`;

/** The first of many, and the button that shows more of them; nothing where all are shown. */
export function useFirst<T>(all: readonly T[], first = 50): readonly [readonly T[], ReactNode] {
  const [count, setCount] = useState(first);
  const left = all.length - count;
  const button = left > 0 && (
    <div>
      <Button size="small" onClick={() => setCount(count + 100)}>
        {showMore(left)}
      </Button>
    </div>
  );
  return [all.slice(0, count), button];
}

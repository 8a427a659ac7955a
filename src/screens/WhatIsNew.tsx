import { lazy, Suspense, useEffect, useState } from "react";
import { afterPaint } from "../ui/afterPaint.ts";

const NewsCard = lazy(async () => ({ default: (await import("./NewsCard.tsx")).NewsCard }));

/** At the end of the page that somebody begins on: what changed since they are here, until they put it aside. */
export function WhatIsNew() {
  // Whoever opens the app comes for something else: it is fetched once the page stands, and not beside it.
  const [stands, setStands] = useState(false);
  useEffect(() => afterPaint(() => setStands(true)), []);
  return stands ? (
    <Suspense>
      <NewsCard />
    </Suspense>
  ) : null;
}

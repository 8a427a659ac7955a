import { lazy, Suspense } from "react";

// Whoever opens the app comes for something else: it is fetched once the page stands.
const NewsCard = lazy(async () => ({ default: (await import("./NewsCard.tsx")).NewsCard }));

/** At the end of the page that somebody begins on: what changed since they are here, until they put it aside. */
export const WhatIsNew = () => (
  <Suspense>
    <NewsCard />
  </Suspense>
);

import type { PlanExample } from "./examples/example.ts";
import { fullSecondary } from "./examples/full-secondary.ts";
import { interimPrimary } from "./examples/interim-primary.ts";
import { reviewSecondary } from "./examples/review-secondary.ts";

/** Finished plans about invented people: for the practice school, for learning from, and for tests. */
export const examples: readonly PlanExample[] = [interimPrimary, fullSecondary, reviewSecondary];

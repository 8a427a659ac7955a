/** Longest that work holds the window before it gives way, in milliseconds. */
const longest = 12;

/**
 * Does long work in slices, so that the window stays free between them. `work` yields wherever it can be interrupted. Undefined
 * when it was stopped.
 */
export async function inSlices<T>(work: Generator<unknown, T>, signal?: AbortSignal): Promise<T | undefined> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < longest) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) return undefined;
    since = performance.now();
  }
}

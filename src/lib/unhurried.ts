/** Long enough to get on, short enough that a key that is pressed meanwhile is not felt to stick. */
const atOnce = 20;

/** Does the same with every one of a long list, and lets the page have its turn in between. */
export async function unhurried<T, R>(all: readonly T[], work: (each: T) => R): Promise<readonly R[]> {
  const done: R[] = [];
  let since = performance.now();
  for (const each of all) {
    done.push(work(each));
    if (performance.now() - since < atOnce) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return done;
}

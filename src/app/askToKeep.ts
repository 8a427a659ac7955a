/**
 * Asks the browser never to clear the records, once the app is installed: browsers then say yes without a question. Before
 * that they would ask the person each time, or refuse; what they said is shown on Today.
 */
export async function askToKeep(): Promise<void> {
  if (!window.matchMedia("(display-mode: standalone)").matches) return;
  if (!(await navigator.storage?.persisted?.())) await navigator.storage?.persist?.();
}

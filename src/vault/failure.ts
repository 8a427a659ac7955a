/** A technical name such as "QuotaExceededError": safe to show and to log, because it never holds content. */
export const errorName = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : "Error";

/** True when the device has no room. Dexie reports that as an AbortError around the browser's own error. */
export function isFull(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  if (Reflect.get(error, "name") === "QuotaExceededError") return true;
  return isFull(Reflect.get(error, "inner"));
}

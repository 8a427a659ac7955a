import { useEffect, useState } from "react";
import { afterPaint } from "./afterPaint.ts";

/**
 * A value as it was at the last frame. For what takes long to draw: a key shows first, then what comes of it. (A deferred value of
 * React may be drawn before the frame in which the key would show.)
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => afterPaint(() => setPainted(() => value)), [value]);
  return painted;
}

import { expect, test } from "vitest";
import { waitAfter } from "./backOff.ts";

test("waiting doubles with each wrong try and stops growing at half a minute", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 50].map(waitAfter)).toEqual([0, 1, 2, 4, 8, 16, 30, 30, 30]);
});

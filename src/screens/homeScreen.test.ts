import { describe, expect, test } from "vitest";
import { belongsOnHomeScreen } from "./homeScreen.ts";

const iPadAsMac =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15";
const chromeOnWindows =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36";

describe("the advice to add the app to the Home Screen", () => {
  test("is given in a tab on an iPad, which calls itself a Mac", () => {
    expect(belongsOnHomeScreen({ userAgent: iPadAsMac, touchPoints: 5, isInstalled: false })).toBe(true);
  });
  test("is not given once it is there", () => {
    expect(belongsOnHomeScreen({ userAgent: iPadAsMac, touchPoints: 5, isInstalled: true })).toBe(false);
  });
  test("is not given on a Mac", () => {
    expect(belongsOnHomeScreen({ userAgent: iPadAsMac, touchPoints: 0, isInstalled: false })).toBe(false);
  });
  test("is not given on a laptop with a touch screen", () => {
    expect(belongsOnHomeScreen({ userAgent: chromeOnWindows, touchPoints: 10, isInstalled: false })).toBe(false);
  });
});

import { expect, test } from "vitest";
import { technicalText } from "./technicalText.ts";

const withStack = (name: string, message: string, stack: string): Error =>
  Object.assign(new Error(message), { name, stack });

test("an error is told by its name and its places in the code, never by its message", () => {
  const message = "Cannot read “Maya Okafor told me\n    at lunch (by the field/gate:1:2)”";
  const stack = `TypeError: ${message}\n    at draw (https://waymark.example/assets/Wizard-a1.js:3:120)\n    at https://waymark.example/assets/index-b2.js:1:9`;
  expect(technicalText(withStack("TypeError", message, stack))).toBe(
    "TypeError\ndraw (Wizard-a1.js:3:120)\nanonymous (index-b2.js:1:9)",
  );
});

test("Safari’s way of writing a place is understood too", () => {
  const stack =
    "draw@https://waymark.example/assets/Wizard-a1.js:3:120\n@https://waymark.example/assets/index-b2.js:1:9";
  expect(technicalText(withStack("RangeError", "x", stack))).toBe(
    "RangeError\ndraw (Wizard-a1.js:3:120)\nanonymous (index-b2.js:1:9)",
  );
});

test("what is no error has nothing to tell", () => {
  expect(technicalText("Maya Okafor")).toBe("Unknown error");
});

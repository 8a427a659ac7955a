import { expect, test } from "vitest";
import { numberInText } from "./PhoneLink.tsx";

test.each([
  ["0300 555 0101", { before: "", number: "0300 555 0101", after: "" }],
  ["Duty desk (01632) 960 001, option 2", { before: "Duty desk ", number: "(01632) 960 001", after: ", option 2" }],
  ["24 hours: 101", { before: "24 hours: ", number: "101", after: "" }],
  ["+44 1632 960001 (ask for duty)", { before: "", number: "+44 1632 960001", after: " (ask for duty)" }],
])("the number in %j", (text, found) => {
  expect(numberInText(text)).toEqual(found);
});

test.each(["", "ask the office", "9 to 5", "24/7"])("there is none in %j", (text) => {
  expect(numberInText(text)).toBeUndefined();
});

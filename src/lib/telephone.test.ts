import { describe, expect, test } from "vitest";
import { numberInText, telephoneDoubt } from "./telephone.ts";

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

describe("a number that may not be one", () => {
  test.each([
    "",
    "999",
    "101",
    "116 123",
    "0800 1111",
    "0800 136 663",
    "0300 555 0101, option 2",
    "(01632) 960 001 until 5 pm",
    "+44 (0)1632 960001",
    "0044 1632 960001",
    "+353 1 555 0101",
    "07700 900123",
  ])("nothing is said of %j", (text) => {
    expect(telephoneDoubt(text)).toBeUndefined();
  });

  test.each([
    ["ask the office", "no telephone number"],
    ["960 001", "no area code"],
    ["01632 9600", "9 figures"],
    ["07700 900 1234", "12 figures"],
    ["+44 20 7946", "7 figures"],
  ])("of %j it is said that it has %s, and that it stays", (text, why) => {
    expect(telephoneDoubt(text)).toContain(why);
    expect(telephoneDoubt(text)).toContain("It stays as it is written.");
  });
});

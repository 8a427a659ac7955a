import { describe, expect, test } from "vitest";
import { staffMaybeIn, staffNamedIn } from "./staff-names.ts";

const staff = ["Owen Pryce", "Maya Rahman", "Mrs Siân O’Hara", "Head"];

describe("a name of somebody on the staff", () => {
  test.each([
    ["Ask Maya Rahman.", "Maya Rahman"],
    ["ask maya  RAHMAN", "Maya Rahman"],
    ["Ask Maya\nRahman.", "Maya Rahman"],
    ["Mrs Rahman opens the box.", "Maya Rahman"],
    ["mrs. rahman’s office", "Maya Rahman"],
    ["Ms Maya J Rahman", "Maya Rahman"],
    ["M. Rahman and M Rahman", "Maya Rahman"],
    ["Miss O'Hara listens", "Mrs Siân O’Hara"],
    ["Sia\u0302n O’Hara listens", "Mrs Siân O’Hara"],
  ])("is found however it is written: %s", (text, name) => {
    expect(staffNamedIn(text, staff)).toBe(name);
  });
  test.each(["The head decides.", "Rahmania House", "Maya is a civilisation, and Owen a name.", "Pryces Lane", ""])(
    "is not found in: %s",
    (text) => {
      expect(staffNamedIn(text, staff)).toBeUndefined();
    },
  );
});

describe("a part of a name", () => {
  test("may be somebody on the staff, or a word", () => {
    expect(staffMaybeIn("Ask Maya.", staff)).toBe("Maya Rahman");
    expect(staffMaybeIn("Pryce has the key", staff)).toBe("Owen Pryce");
    expect(staffMaybeIn("ask maya in Pryces Lane", staff)).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxHeight, boxWidth, pathOf, toBox, withPoint } from "./strokes.ts";

const pad = { left: 100, top: 50, width: 800, height: 240 };

describe("a drawn signature", () => {
  test("means the same on a pad of any size", () => {
    expect(toBox(500, 170, pad)).toEqual([200, 60]);
    expect(toBox(150, 80, { left: 100, top: 50, width: 100, height: 60 })).toEqual([200, 60]);
  });
  test("stays in its box, even where the finger leaves the pad or the pad has no size", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.double({ noNaN: true }),
        fc.nat(2000),
        fc.nat(2000),
        (x, y, width, height) => {
          const [inX, inY] = toBox(x, y, { left: 0, top: 0, width, height });
          expect(inX >= 0 && inX <= boxWidth && inY >= 0 && inY <= boxHeight).toBe(true);
        },
      ),
    );
  });
  test("drops points too near to the last one to be seen", () => {
    expect(withPoint([10, 10], [10.2, 10.1])).toEqual([10, 10]);
    expect(withPoint([10, 10], [12, 10])).toEqual([10, 10, 12, 10]);
  });
  test("is drawn as one path, a single touch as a dot", () => {
    expect(pathOf([1, 2, 3, 4, 5, 6])).toBe("M1 2L3 4 5 6");
    expect(pathOf([1, 2])).toBe("M1 2h0.01");
  });
});

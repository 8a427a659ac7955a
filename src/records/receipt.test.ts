import fc from "fast-check";
import { expect, test } from "vitest";
import { isSameCode, newSecret, receiptCode } from "./receipt.ts";

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);

test("a code is the same for one file and its secret, and another for any other", async () => {
  await fc.assert(
    fc.asyncProperty(hex, hex, hex, async (secret, file, other) => {
      const code = await receiptCode(secret, file);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(await receiptCode(secret, file)).toBe(code);
      if (other !== file) expect(await receiptCode(secret, other)).not.toBe(code);
      if (other !== secret) expect(await receiptCode(other, file)).not.toBe(code);
    }),
    { numRuns: 50 },
  );
});

test("secrets are long and never twice the same", () => {
  expect(newSecret()).toMatch(/^[0-9a-f]{64}$/);
  expect(newSecret()).not.toBe(newSecret());
});

test("a code is known again as it was read out or typed", () => {
  for (const typed of ["7K4M-90QF", "7k4m90qf", " 7K4M – 9OQF ", "7k4m 90qf"])
    expect(isSameCode(typed, "7K4M-90QF")).toBe(true);
  for (const typed of ["", "7K4M-90QE", "7K4M", "-"]) expect(isSameCode(typed, "7K4M-90QF")).toBe(false);
  expect(isSameCode("", "")).toBe(false);
});

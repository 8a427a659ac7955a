import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toHex } from "./bytes.ts";
import { newRecoveryKey, printRecoveryKey, readRecoveryKey } from "./recovery-key.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const anyKey = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => new Uint8Array(bytes));
const read = (typed: string) => {
  const key = readRecoveryKey(typed);
  return key && toHex(key);
};

describe("a recovery key", () => {
  test("prints as nine groups of four from Crockford's alphabet", () => {
    const groups = printRecoveryKey(newRecoveryKey());
    expect(groups).toHaveLength(9);
    for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  test("stays readable for keys that were printed by an earlier build", () => {
    const key = Uint8Array.from({ length: 20 }, (_, at) => at * 13);
    expect(printRecoveryKey(key).join(" ")).toMatchInlineSnapshot(`"006H M9SM 8575 PT3N GA7S SADP RF8D VTQQ 753V"`);
  });

  test("comes back from what was printed", () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(read(printRecoveryKey(key).join(" "))).toBe(toHex(key));
      }),
    );
  });

  test("comes back however it was typed: small letters, other gaps, O for 0, I or L for 1", () => {
    const gap = fc.constantFrom("", " ", "  ", "-", "–", "\n");
    fc.assert(
      fc.property(
        anyKey,
        fc.array(gap, { minLength: 9, maxLength: 9 }),
        fc.constantFrom("i", "L", "l", "1"),
        (key, gaps, one) => {
          const typed = printRecoveryKey(key)
            .map((group, at) => group.toLowerCase().replaceAll("0", "o").replaceAll("1", one) + gaps[at])
            .join("");
          expect(read(typed)).toBe(toHex(key));
        },
      ),
    );
  });

  test("is refused with any one letter mistyped", () => {
    fc.assert(
      fc.property(anyKey, fc.nat(35), fc.integer({ min: 1, max: 31 }), (key, at, shift) => {
        const letters = [...printRecoveryKey(key).join("")];
        letters[at] = alphabet[(alphabet.indexOf(letters[at] ?? "") + shift) % 32] ?? "";
        expect(read(letters.join(""))).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  test("is refused with two neighbours swapped", () => {
    fc.assert(
      fc.property(anyKey, fc.nat(34), (key, at) => {
        const letters = [...printRecoveryKey(key).join("")];
        fc.pre(letters[at] !== letters[at + 1]);
        [letters[at], letters[at + 1]] = [letters[at + 1] ?? "", letters[at] ?? ""];
        expect(read(letters.join(""))).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(["", "hello", "U".repeat(36), "0".repeat(35), "0".repeat(37), "🙂".repeat(36)])(
    "is not read from %j",
    (typed) => {
      expect(readRecoveryKey(typed)).toBeUndefined();
    },
  );
});

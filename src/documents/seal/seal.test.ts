import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { seal, unseal } from "./seal.ts";

const passphrase = "lantern walnut orbit teapot meadow";
const said = new TextEncoder().encode("Maple Class, Tuesday. ".repeat(4_000));
let sealed: Uint8Array;

beforeAll(async () => {
  sealed = await seal(said, passphrase);
});

describe("a sealed file", () => {
  test("opens with its words and with no others, and no word of it stands in the open", async () => {
    expect(await unseal(sealed, passphrase)).toEqual({ ok: true, value: said });
    expect(await unseal(sealed, `${passphrase}s`)).toEqual({ ok: false, error: "words" });
    expect(await unseal(sealed, "")).toEqual({ ok: false, error: "words" });
    expect(Buffer.from(sealed).toString("latin1")).not.toContain("Maple");
  });

  test("is what the standard age tool reads: its own head, one passphrase, a work factor it takes", () => {
    const head = Buffer.from(sealed).toString("latin1").split("\n");
    expect(head[0]).toBe("age-encryption.org/v1");
    expect(head[1]).toMatch(/^-> scrypt \S{22} 16$/);
    expect(head[3]).toMatch(/^--- /);
  });

  test("has keys of its own each time", async () => {
    expect(await seal(said, passphrase)).not.toEqual(sealed);
  });

  test("is refused wherever one bit of it was changed, and wherever it was cut off", async () => {
    const headEnds = Buffer.from(sealed).indexOf("\n", Buffer.from(sealed).indexOf("--- ")) + 1;
    const places = [
      fc.integer({ min: 0, max: headEnds - 1 }),
      fc.integer({ min: headEnds, max: headEnds + 16 }),
      fc.integer({ min: headEnds + 16, max: sealed.length - 1 }),
    ];
    for (const place of places)
      await fc.assert(
        fc.asyncProperty(place, fc.integer({ min: 0, max: 7 }), async (at, bit) => {
          const changed = sealed.slice();
          changed[at] = (changed[at] ?? 0) ^ (1 << bit);
          expect((await unseal(changed, passphrase)).ok).toBe(false);
          expect((await unseal(sealed.subarray(0, at), passphrase)).ok).toBe(false);
        }),
        { numRuns: 3 },
      );
  });
});

test("a file that the standard age tool made opens", async () => {
  // From the tests of typage, as the age tool wrote it.
  const made =
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCB4Y2lkcXJQdmwwZzRROEZ5eXU4dHNnIDgKNnM2Ylp2Vlg2b0NBSVp2QkxCZEhJbEJrYUcreWRIZHVHWVpBaUJkUy9ZMAotLS0gZ280TkNGT05VTDEwZW5WRjVPMnkxem05eWQwdkM0S09hSU1nV05aYW5QSQom4WH7RYXsjlDm3HNKCe9gY2IfCjTY/2t6PF4bzUkeWZWkE7kd";
  const words = "light-original-energy-average-wish-blind-vendor-pencil-illness-scorpion";
  const opened = await unseal(new Uint8Array(Buffer.from(made, "base64")), words);
  expect(opened.ok && new TextDecoder().decode(opened.value)).toBe("test\n");
});

test.each([
  ["nothing", ""],
  ["another kind of file", "%PDF-1.7"],
  ["a file for somebody's key", "age-encryption.org/v1\n-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\n"],
  ["one that asks for a gigabyte", `age-encryption.org/v1\n-> scrypt ${"A".repeat(22)} 20\n${"A".repeat(43)}\n`],
  ["one that asks for no number", `age-encryption.org/v1\n-> scrypt ${"A".repeat(22)} 1e9\n${"A".repeat(43)}\n`],
])("%s is not even tried", async (_what, text) => {
  expect(await unseal(new TextEncoder().encode(text), passphrase)).toEqual({ ok: false, error: "none" });
});

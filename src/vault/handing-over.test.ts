import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8 } from "./bytes.ts";
import type { Content } from "./envelope.ts";
import { listOf, recordsIn } from "./handing-over.ts";

const content = (id: string, body: unknown): Content => ({
  schema: 1,
  id,
  type: 5,
  revision: 3,
  device: "this tablet",
  parents: [],
  removed: false,
  body,
});

test("however many records are handed over, in whatever words, each comes back as it was", () => {
  const contents = fc.array(
    fc.tuple(fc.string({ unit: "binary" }), fc.jsonValue()).map(([id, body]) => content(id, body)),
  );
  fc.assert(
    fc.property(contents, (given) => {
      const padded = given.map((each, at) => utf8(JSON.stringify(each) + " ".repeat(at % 3)));
      const expected = given.map(({ id, type, revision, body }) => ({ id, type, revision, body }));
      expect(recordsIn(listOf(padded))).toEqual(JSON.parse(JSON.stringify(expected)));
    }),
  );
});

test("bytes that are no list of records are an error, never an empty list", () => {
  expect(() => recordsIn(utf8(""))).toThrow();
  expect(() => recordsIn(utf8('[{"id":"one"'))).toThrow();
  expect(() => recordsIn(new Uint8Array([0x5b, 0xff, 0x5d]))).toThrow();
});

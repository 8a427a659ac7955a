import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8 } from "./bytes.ts";
import type { Content } from "./envelope.ts";
import { listOf, listsOf, recordsIn } from "./handing-over.ts";

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

test("large records go over a few at a time, small ones many, and none is left out or given twice", () => {
  const pieces = [...Array(9)].map((_, at) => utf8(JSON.stringify(content(`large ${at}`, "x".repeat(150_000)))));
  const small = [...Array(500)].map((_, at) => utf8(JSON.stringify(content(`small ${at}`, "note"))));
  const huge = utf8(JSON.stringify(content("huge", "x".repeat(900_000))));
  const lists = [...listsOf([...pieces, ...small, huge])].map(recordsIn);
  expect(lists.flat().map(({ id }) => id)).toEqual(
    [...pieces, ...small, huge].map((each) => recordsIn(listOf([each]))[0]?.id),
  );
  expect(lists.map(({ length }) => length)).toEqual([2, 2, 2, 2, 501, 1]);
  expect([...listsOf([])]).toEqual([]);
});

test("bytes that are no list of records are an error, never an empty list", () => {
  expect(() => recordsIn(utf8(""))).toThrow();
  expect(() => recordsIn(utf8('[{"id":"one"'))).toThrow();
  expect(() => recordsIn(new Uint8Array([0x5b, 0xff, 0x5d]))).toThrow();
});

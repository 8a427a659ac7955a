import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ashdownPack } from "./pack.fixture.ts";
import { type Pack, packText, readPack } from "./pack.ts";

const read = (pack: unknown) => readPack(JSON.stringify({ format: "waymark-pack", version: 1, ...(pack as object) }));
const refused = { ok: false, error: "none" };

/** Every place in a pack, as the steps that lead there. */
const placesIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))]
    : [path];
/** The pack with something else in one place. */
function changed(pack: Pack, path: readonly string[], change: (was: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(pack);
  const at = (value: unknown, [key, ...more]: readonly string[]): unknown => {
    if (key === undefined) return change(value);
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) };
    Reflect.set(copy, key, at(Reflect.get(value as object, key), more));
    return copy;
  };
  return at(pack, [step, ...rest]);
}

describe("a pack as a file", () => {
  test("comes back as it was", () => {
    expect(readPack(packText(ashdownPack))).toEqual({ ok: true, value: ashdownPack });
  });

  test("comes back with whatever was written in it, less what nobody sees", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(text, text, (what, cell) => {
        const said = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u.test(what + cell) ? "" : what;
        const pack: Pack = {
          ...ashdownPack,
          lines: ashdownPack.lines.map((line) => ({ ...line, what: said })),
          documents: [{ title: "T", reference: "", blocks: [{ kind: "paragraph", text: said }] }],
        };
        expect(readPack(packText(pack))).toEqual({ ok: true, value: pack });
      }),
    );
    const hidden = { ...ashdownPack, child: { ...ashdownPack.child, otherSiblings: "a\u202Eb\u0000c" } };
    expect(readPack(packText(hidden))).toMatchObject({ ok: true, value: { child: { otherSiblings: "abc" } } });
  });

  test("is refused with anything of another kind in any place of it", () => {
    // A time that is not there may also be said to be nothing.
    for (const path of placesIn(ashdownPack).filter((steps) => steps.length > 0 && !steps.includes("time")))
      for (const other of [null, { a: 1 }, [[true]], true])
        expect(read(changed(ashdownPack, path, () => other)), path.join("/")).toEqual(refused);
  });

  test("is refused with one thing more than belongs there, a prototype among them", () => {
    const objects = placesIn(ashdownPack).filter((path) => {
      const there = path.reduce<unknown>((value, key) => Reflect.get(value as object, key), ashdownPack);
      return typeof there === "object" && there !== null && !Array.isArray(there) && !path.includes("when");
    });
    expect(objects.length).toBeGreaterThan(10);
    for (const path of objects)
      expect(read(changed(ashdownPack, path, (was) => ({ ...(was as object), html: "<b>" }))), path.join("/")).toEqual(
        refused,
      );
    const poisoned = packText(ashdownPack).replace('"child":{', '"child":{"__proto__":{"isAdmin":true},');
    expect(readPack(poisoned)).toEqual(refused);
    expect("isAdmin" in {}).toBe(false);
  });

  test.each([
    ["nothing", ""],
    ["no JSON", "waymark-pack"],
    ["another file of Waymark", '{"format":"waymark-directory","version":1,"authorities":[]}'],
    ["a list", "[]"],
    ["null", "null"],
    ["a hundred thousand brackets", "[".repeat(100_000) + "]".repeat(100_000)],
    ["a version that is no number", packText(ashdownPack).replace('"version":1', '"version":"1"')],
    ["a version that never was", packText(ashdownPack).replace('"version":1', '"version":0')],
  ])("is not read out of %s", (_what, text) => {
    expect(readPack(text)).toEqual(refused);
  });

  test("of a newer Waymark is told apart from a damaged one, however little of it can be read", () => {
    expect(readPack('{"format":"waymark-pack","version":2,"somethingNew":true}')).toEqual({
      ok: false,
      error: "newer",
    });
  });

  test("is refused where it holds more than anybody can have written", () => {
    const [line] = ashdownPack.lines;
    const [document] = ashdownPack.documents;
    const long = "a".repeat(400_001);
    expect(read({ ...ashdownPack, lines: Array.from({ length: 20_001 }, () => line) })).toEqual(refused);
    expect(read({ ...ashdownPack, documents: Array.from({ length: 2_001 }, () => document) })).toEqual(refused);
    expect(read({ ...ashdownPack, lines: [{ ...line, what: long }] })).toEqual(refused);
    expect(read({ ...ashdownPack, child: { ...ashdownPack.child, givenNames: "a".repeat(4_001) } })).toEqual(refused);
  });

  test("is refused where a table has rows of another width, or a heading of a level that there is not", () => {
    const withBlock = (block: unknown) =>
      read({ ...ashdownPack, documents: [{ title: "", reference: "", blocks: [block] }] });
    const columns = [{ title: "", width: 1 }];
    expect(withBlock({ kind: "table", caption: "", columns, rows: [{ cells: ["a"] }] }).ok).toBe(true);
    expect(withBlock({ kind: "table", caption: "", columns, rows: [{ cells: ["a", "b"] }] })).toEqual(refused);
    expect(withBlock({ kind: "table", caption: "", columns: [], rows: [] })).toEqual(refused);
    expect(withBlock({ kind: "heading", level: 4, text: "" })).toEqual(refused);
    expect(withBlock({ kind: "html", text: "<script>" })).toEqual(refused);
    expect(withBlock({ kind: "signature", role: "", name: "", detail: "", strokes: [[1e9, 0]] })).toEqual(refused);
  });
});

import { expect, test } from "vitest";
import { moreFor } from "./more.ts";

const found = (typed: string) => moreFor(typed).map(({ href }) => href);

test("what stands beside the cards is found by its words, as they are typed", () => {
  expect(found("hackett")).toEqual(["/guidance/understanding"]);
  expect(found("Is this NORMAL for his age?")).toEqual(["/guidance/understanding"]);
  expect(found("exploit")).toEqual(["/guidance/understanding"]);
});

test("words of nobody, small words and nothing find none of it", () => {
  expect([found(""), found("xylophone"), found("a of in e"), found("someone grabbed her bum")]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

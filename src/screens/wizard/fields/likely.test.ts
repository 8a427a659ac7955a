import { expect, test } from "vitest";
import { namedIn } from "./likely.ts";

test("whom a record names is found wherever it says so, the most often named first, and nobody who is not listed", () => {
  const answers = {
    lead: "robin",
    children: [{ itemId: "1", safeAdult: "tom" }],
    places: [
      { owner: "tom", cover: "robin" },
      { owner: "tom", cover: "gone" },
    ],
    what: "tom and robin",
    signed: { name: "Robin", strokes: [[1, 2]] },
    open: undefined,
  };
  expect(namedIn(answers, new Set(["robin", "tom", "ana"]))).toEqual(["tom", "robin"]);
  expect(namedIn(undefined, new Set(["robin"]))).toEqual([]);
});

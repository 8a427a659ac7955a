import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { finished, school } from "../records.fixture.ts";
import { atOwnPlaces } from "./atOwnPlaces.ts";
import { type Fact, factsOf } from "./facts.ts";
import { firstDayOf } from "./period.ts";
import { drawingOf, togetherWith } from "./together.ts";
import { placeInWords, whereWhen } from "./whereWhen.ts";

const fact = (number: number, children: readonly string[], more: Partial<Fact> = {}): Fact => ({
  fileId: `f${number}`,
  number,
  day: "2026-11-02",
  isDayKnown: true,
  time: undefined,
  place: undefined,
  isShortNote: true,
  types: [],
  level: undefined,
  children: children.map((id) => ({ id, role: "affected" })),
  isClosed: false,
  writtenOn: "2026-11-02",
  dueOn: undefined,
  ...more,
});

test("a place of the school’s own list is a row of its own, under its kind, where a record names it", () => {
  const at = (id: string, place: string, placeDetail?: string) =>
    finished("incident", id, {
      whenHappened: { precision: "exact", date: "2026-11-12", time: "12:50" },
      place,
      placeDetail,
    });
  const file = withEntities(emptyCaseFile, [
    { ...school, places: [{ name: "Science corridor", kind: "corridor" }] },
    at("own", "corridor", "science  CORRIDOR"),
    at("other", "corridor", "by the hall"),
    at("elsewhere", "toilets", "Science corridor"),
  ]);
  const own = atOwnPlaces(file);
  const grid = whereWhen(factsOf(file).facts, ({ fileId }) => own.get(fileId));
  expect(grid.cells.map(({ place, facts }) => [placeInWords(place), facts.map(({ fileId }) => fileId)])).toEqual([
    ["Corridors and changeovers", ["other"]],
    ["Science corridor", ["own"]],
    ["Toilets", ["elsewhere"]],
  ]);
});

test("where and when counts by place and part of the day, in the order of the list and of the day", () => {
  const at = (place: string | undefined, time: string | undefined, number: number) => fact(number, [], { place, time });
  const grid = whereWhen([
    at("toilets", "12:50", 1),
    at("toilets", "12:10", 2),
    at(undefined, undefined, 3),
    at("corridor", "09:00", 4),
  ]);
  expect(grid.places).toEqual(["corridor", "toilets", "other"]);
  expect(grid.parts).toEqual(["morning", "lunch", "unknown"]);
  expect(grid.cells.map(({ place, part, facts }) => [place, part, facts.length])).toEqual([
    ["corridor", "morning", 1],
    ["toilets", "lunch", 2],
    ["other", "unknown", 1],
  ]);
  expect(grid.most.map(({ place }) => place)).toEqual(["toilets"]);
  expect(whereWhen([at("toilets", "12:50", 1)]).most).toEqual([]);
});

const facts = [fact(1, ["amal", "efua"]), fact(2, ["efua", "orla"]), fact(3, ["orla", "rhys"]), fact(4, ["kacper"])];

test("who was with whom goes two steps out from a child and no further", () => {
  const around = togetherWith(facts, "amal");
  expect(around.children).toEqual(["amal", "efua", "orla"]);
  expect(around.incidents.map(({ fileId }) => fileId)).toEqual(["f1", "f2"]);
});

test("the drawing is the same every time, whatever order the children of an incident came in", () => {
  const turned = facts.map((each) => ({ ...each, children: each.children.toReversed() }));
  const places = (of: readonly Fact[]) => {
    const { columns, ...rest } = drawingOf(togetherWith(of, "amal"));
    return { ...rest, columns: columns.map(({ x, marks }) => ({ x, marks })) };
  };
  expect(places(turned)).toEqual(places(facts));
  expect(places(facts)).toEqual(places(facts));
});

test("thirty children are drawn, and what there is no room for is counted", () => {
  const many = Array.from({ length: 50 }, (_, i) => fact(i, ["amal", `child-${String(i).padStart(2, "0")}`]));
  const around = togetherWith(many, "amal");
  expect(around.children.length).toBe(30);
  expect(around.incidents.length).toBe(40);
  expect(around.incidents.at(-1)?.fileId).toBe("f49");
  expect(around.leftOut).toEqual({ children: 21, incidents: 10 });
});

test("a term and a school year begin by the calendar", () => {
  expect(firstDayOf("term", "2026-11-22")).toBe("2026-09-01");
  expect(firstDayOf("term", "2026-03-31")).toBe("2026-01-01");
  expect(firstDayOf("term", "2026-08-31")).toBe("2026-04-01");
  expect(firstDayOf("year", "2026-08-31")).toBe("2025-09-01");
  expect(firstDayOf("all", "2026-08-31")).toBe("");
});

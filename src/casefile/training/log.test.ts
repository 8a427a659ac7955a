import { describe, expect, test } from "vitest";
import type { TrainingAnswers } from "../../pack/training/questions.ts";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { finished, person } from "../records.fixture.ts";
import {
  holdingInWords,
  holdingOn,
  holdsUntil,
  renewals,
  toRenew,
  trainedFor,
  trainingLog,
  trainingTasks,
} from "./log.ts";

const today = "2026-11-29";
const given = (trainedOn: string, holds: TrainingAnswers["holds"], until?: string): TrainingAnswers => ({
  trainedIn: "brook",
  trainedOn,
  ...(holds !== undefined && { holds }),
  ...(until !== undefined && { until }),
});

describe("until when a training holds", () => {
  test.each([
    ["12 months after it", given("2026-03-03", "m12"), "2027-03-03"],
    ["24 months after it", given("2026-03-03", "m24"), "2028-03-03"],
    ["to the last of a month that has no such day", given("2024-02-29", "m12"), "2025-02-28"],
    ["to the day that was named", given("2026-03-03", "until", "2026-09-01"), "2026-09-01"],
    ["without an end where none was named", given("2026-03-03", "open"), undefined],
    ["without an end where the day is none", given("2026-03-03", "until", "2026-02-30"), undefined],
    ["without an end where no day was written down", { holds: "m12" } as const, undefined],
  ])("%s", (_, answers, last) => {
    expect(holdsUntil(answers)).toBe(last);
  });

  test.each([
    [undefined, "lasting", "No end was named"],
    ["2027-01-29", "holds", "Holds until 29 January 2027"],
    ["2027-01-28", "soon", "Runs out in 60 days, on 28 January 2027"],
    ["2026-11-30", "soon", "Runs out in 1 day, on 30 November 2026"],
    ["2026-11-29", "soon", "Runs out today, on 29 November 2026"],
    ["2026-11-28", "ranOut", "Ran out on 28 November 2026"],
  ])("%s is said in words", (until, holding, words) => {
    const trained = until === undefined ? {} : { until };
    expect([holdingOn(trained, today), holdingInWords(trained, today)]).toEqual([holding, words]);
  });
});

const entry = (id: string, people: readonly string[], answers: TrainingAnswers, keptUp?: "no") =>
  finished("training", id, {
    ...answers,
    people: people.map((trained) => ({ itemId: trained, trained, ...(keptUp && { keptUp }) })),
  });
const fileWith = (...entries: readonly ReturnType<typeof entry>[]) =>
  withEntities(emptyCaseFile, [
    person("tom", "Tom Reyes", "Teaching assistant"),
    person("ann", "Ann Bell", "Head teacher"),
    ...entries,
  ]);

describe("the log", () => {
  test("has each person once for each thing: the last time counts, whatever the order", () => {
    const file = fileWith(
      entry("new", ["tom"], given("2026-03-03", "m12")),
      entry("old", ["tom", "ann"], given("2024-03-03", "m12")),
      entry("first-aid", ["tom"], { ...given("2026-01-01", "open"), trainedIn: "other", other: "Team Teach" }),
      entry("again", ["tom"], { ...given("2026-02-01", "open"), trainedIn: "other", other: "team teach" }),
    );
    expect(trainingLog(file).map(({ person: who, fileId, on }) => [who.name, fileId, on])).toEqual([
      ["Ann Bell", "old", "2024-03-03"],
      ["Tom Reyes", "new", "2026-03-03"],
      ["Tom Reyes", "again", "2026-02-01"],
    ]);
  });

  test("leaves out a mistake, what is not whole, and people who are not in the list", () => {
    const file = fileWith(
      entry("wrong", ["tom"], { ...given("2026-03-03", "m12"), isMistake: "yes" }),
      entry("nobody", ["gone"], given("2026-03-03", "m12")),
      entry("half", ["ann"], { trainedIn: "brook" }),
    );
    expect(trainingLog(file)).toEqual([]);
  });

  test("asks to renew what ran out or soon will, longest ago first, and nothing of somebody who has left", () => {
    const file = fileWith(
      entry("soon", ["ann"], given("2025-12-15", "m12")),
      entry("out", ["tom"], given("2025-01-01", "m12")),
      entry("fine", ["ann"], { ...given("2026-10-01", "m12"), trainedIn: "aim" }),
      entry("left", ["tom"], { ...given("2024-01-01", "m12"), trainedIn: "aim" }, "no"),
    );
    expect(toRenew(file, today).map(({ fileId }) => fileId)).toEqual(["out", "soon"]);
    expect(trainingTasks(file, today)).toEqual([
      expect.objectContaining({
        why: "1 training has run out. 1 training runs out within 60 days.",
        due: undefined,
        goesTo: { page: "/team/training" },
      }),
    ]);
    const [soon] = trainingTasks(fileWith(entry("soon", ["ann"], given("2025-12-15", "m12"))), today);
    expect([soon?.why, soon?.due]).toEqual(["1 training runs out within 60 days.", "2026-12-15"]);
    expect(trainingTasks(fileWith(), today)).toEqual([]);
  });

  test("counts what was renewed before it ran out, and not what still holds or belongs to somebody who has left", () => {
    const file = fileWith(
      entry("first", ["tom"], given("2023-03-03", "m12")),
      entry("in-time", ["tom"], given("2024-03-03", "m12")),
      entry("late", ["tom"], given("2025-04-01", "m12")),
      entry("now", ["tom"], given("2026-04-01", "m12")),
      entry("left", ["ann"], given("2024-01-01", "m12"), "no"),
    );
    expect(renewals(file, today).toSorted((a, b) => a.on.localeCompare(b.on))).toEqual([
      { on: "2024-03-03", done: true },
      { on: "2025-03-03", done: false },
      { on: "2026-04-01", done: true },
    ]);
  });

  test("offers those who were trained in a tool to whoever writes down that it was used", () => {
    const file = fileWith(
      entry("tom", ["tom"], given("2026-03-03", "m12")),
      entry("ann", ["ann"], given("2026-03-03", "open")),
      entry("aim", ["ann"], { ...given("2026-03-03", "open"), trainedIn: "aim" }),
    );
    expect(trainedFor(file, "brook")).toEqual([
      { text: "Ann Bell, Head teacher", hint: "trained on 3 March 2026" },
      { text: "Tom Reyes, Teaching assistant", hint: "trained on 3 March 2026, until 3 March 2027" },
    ]);
    expect([trainedFor(file, "discussion"), trainedFor(file, "")]).toEqual([[], []]);
  });
});

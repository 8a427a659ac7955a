import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runsIn } from "../../../tools/runs.mjs";
import { isIsoDate } from "../../lib/dates.ts";
import { languageIn } from "../words/language.ts";
import { tools as judgedBy } from "../words/levels.ts";
import { trainedIns } from "../words/trainings.ts";
import { type Tool, toolRegister } from "./tools.ts";

const all = Object.entries<Tool>(toolRegister);
const textsOf = ({ about, isFor, terms, verify = "" }: Tool) =>
  [about, isFor, terms, verify].filter((text) => text !== "");

describe.each(all)("%s", (id, tool) => {
  test("says what it is, whom it is for, and what Waymark leaves alone", () => {
    for (const text of textsOf(tool)) expect(text).toMatch(/^[A-Z].{15,}\.$/u);
    expect(isIsoDate(tool.lastChecked)).toBe(true);
    expect(tool.at).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/u);
    if (tool.mark !== "A") expect(tool.verify).toBeDefined();
  });

  test("is in the notice, and can be what somebody was trained in", () => {
    const notice = readFileSync(new URL("../../../NOTICE-third-party-tools.md", import.meta.url), "utf8");
    expect(notice).toContain(`| ${tool.name} | ${tool.owner} |`);
    expect(Object.hasOwn(trainedIns, id)).toBe(true);
  });
});

test("a tool that only trained people may use says so, and holds no colour and no age", () => {
  expect(all.filter(([, { needsTraining }]) => needsTraining).map(([id]) => id)).toEqual([
    "brook",
    "aim",
    "protectiveBehaviours",
  ]);
  const said = all.flatMap(([, tool]) => textsOf(tool)).join("\n");
  expect(said).not.toMatch(/\b(green|amber|orange|\d+\s*(–|-)\s*\d+ years)\b/i);
});

test("each licensed tool that a judgement can draw on is in the register under the same id", () => {
  const own = Object.keys(judgedBy).filter((id) => id !== "discussion" && id !== "local");
  expect(own.filter((id) => !Object.hasOwn(toolRegister, id))).toEqual([]);
});

test("our own words: no run of a source, nobody labelled, no service that has closed shown as open", () => {
  const bytes = readFileSync(new URL("../../../tests/fixtures/source-runs.bin", import.meta.url));
  const known = new Set(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4));
  const texts = all.flatMap(([, tool]) => textsOf(tool));
  expect(texts.filter((text) => runsIn(text).some((run) => known.has(run)))).toEqual([]);
  expect(texts.flatMap((text) => languageIn(text).map(({ words }) => `${words}: ${text}`))).toEqual([]);
  expect(JSON.stringify(toolRegister)).not.toMatch(/0344|hsbsupport/);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runsIn } from "../../../tools/runs.mjs";
import { textsOf } from "../../documents/blocks.ts";
import type { Question } from "../../engine/question.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import { kinds } from "../index.ts";
import type { Nation } from "../statutory/sources.ts";
import { languageIn } from "../words/language.ts";
import { levels } from "../words/levels.ts";
import { phases } from "./card.ts";
import { levelQuestions, type Part, understanding } from "./understanding.ts";
import { understandingBlocks, understandingIn } from "./understandingIn.ts";

const nations: readonly Nation[] = ["england", "wales", "scotland", "northernIreland"];
const today = "2026-11-29";
const parts: readonly Part[] = understanding.parts;
const textsIn = (nation: Nation) => understandingBlocks(understandingIn(nation), today).flatMap(textsOf);

describe("understanding behaviour", () => {
  test("says something of each point, each age, and everything that it is to speak of", () => {
    const termsOf = (id: string) => parts.find((part) => part.id === id)?.rows?.map(([term]) => term);
    expect(termsOf("continuum")).toEqual(Object.values(levels).map(({ label }) => label));
    expect(termsOf("expected")).toEqual([...Object.values(phases), "At any age"]);
    expect(parts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["children", "stage", "power", "signs", "needs", "exploitation", "area", "coming"]),
    );
    expect(parts.filter(({ rows, lines }) => rows === undefined && lines === undefined)).toEqual([]);
  });

  test("speaks in sentences that can be taken in, labels nobody and leaves nothing short", () => {
    const texts = textsIn("england");
    const sentences = texts.flatMap((text) => text.split(/(?<=[.;:!?])\s/));
    // The works that it rests on are named in one sentence.
    const long = sentences.filter((each) => !each.includes("(2002)") && each.split(/\s+/).length > 30);
    expect(long.filter((each) => !each.startsWith("Harmful sexual behaviour framework"))).toEqual([]);
    expect(
      parts.flatMap(textsOfPart).flatMap((text) => languageIn(text).map(({ words }) => `${words}: ${text}`)),
    ).toEqual([]);
  });

  test("repeats no more than eight words of any source", () => {
    const bytes = readFileSync(new URL("../../../tests/fixtures/source-runs.bin", import.meta.url));
    const known = new Set(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4));
    const repeated = parts.flatMap(textsOfPart).filter((text) => runsIn(text).some((run) => known.has(run)));
    expect(repeated).toEqual([]);
  });

  test.each(nations)("calls those who lead and who are told as %s does, and rests on its works", (nation) => {
    const all = textsIn(nation).join("\n");
    expect(all).not.toMatch(/\{\w+\}/);
    expect(/For \w+( \w+)? this is a draft/.test(all)).toBe(nation !== "england");
    if (nation !== "england") expect(all).not.toMatch(/Keeping children safe in education|children’s social care/);
    if (nation === "scotland") expect(all).toContain("Refer to social work");
  });

  test("holds no list, table or colour of a licensed tool", () => {
    expect(textsIn("england").join("\n")).not.toMatch(
      /\b(green|amber|orange|red|traffic light|\d+\s*(–|-|to)\s*\d+)\b/i,
    );
  });

  test("stands beside every question that asks for a level, and beside no other", async () => {
    const asks = ({ kind, ...rest }: Question) => kind === "choice" && "choices" in rest && rest.choices === levels;
    const all = Object.values(kinds).map(async (kind): Promise<readonly string[]> => {
      const template: AnyTemplate = await kind.load();
      return template.sections
        .flatMap((section) => section.questions)
        .flatMap((question) =>
          question.kind === "group"
            ? question.item.filter(asks).map(({ key }) => `${template.id}/${question.key}/${key}`)
            : asks(question)
              ? [`${template.id}/${question.key}`]
              : [],
        );
    });
    expect((await Promise.all(all)).flat().sort()).toEqual([...levelQuestions].sort());
  });
});

const textsOfPart = ({ title, lead = "", rows = [], lines = [] }: Part): readonly string[] => [
  title,
  lead,
  ...rows.flat(),
  ...lines,
];

import { describe, expect, test } from "vitest";
import { isIsoDate } from "../../lib/dates.ts";
import { englandSources } from "./england.ts";
import { northernIrelandSources } from "./northern-ireland.ts";
import { scotlandSources } from "./scotland.ts";
import { type Source, sources } from "./sources.ts";
import { ukSources } from "./uk.ts";
import { walesSources } from "./wales.ts";

const lists: Readonly<Record<string, Readonly<Record<string, Source>>>> = {
  "the United Kingdom": ukSources,
  England: englandSources,
  Wales: walesSources,
  Scotland: scotlandSources,
  "Northern Ireland": northernIrelandSources,
};
const drafts = [walesSources, scotlandSources, northernIrelandSources].flatMap((list) => Object.entries<Source>(list));
const all = Object.entries<Source>(sources);

const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter((word) => word !== "").length;
const sentencesOf = ({ title, about, verify = "" }: Source): readonly string[] =>
  [title, about, verify].flatMap((text) => text.split(/(?<=[.;!?])\s/));

describe("the laws, guidance, research and tools that the pack leans on", () => {
  test.each(Object.entries(lists))("has something for %s", (_, list) => {
    expect(Object.keys(list).length).toBeGreaterThan(4);
  });

  test("no list takes an id that another has", () => {
    const ids = Object.values(lists).flatMap((list) => Object.keys(list));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(all).toHaveLength(ids.length);
  });

  test("no title stands there twice", () => {
    const titles = all.map(([, { title }]) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});

describe.each(all)("%s", (_, source) => {
  test("has real days", () => {
    const { inForceFrom, lastChecked } = source;
    expect([lastChecked, inForceFrom ?? lastChecked].every(isIsoDate)).toBe(true);
  });

  test("says what to check, unless it was read at the source or is a plain act that everybody knows", () => {
    const { mark, kind, verify } = source;
    if (mark === "A" || (mark === "K" && kind === "law")) return;
    expect(verify).toMatch(/^[A-Z“].{15,}\.$/u);
  });

  test("has an address to type, without a scheme", () => {
    expect(source.at).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/u);
  });

  test("speaks in sentences that can be taken in", () => {
    expect(sentencesOf(source).filter((sentence) => wordsIn(sentence) > 40)).toEqual([]);
    expect(source.about.endsWith(".")).toBe(true);
  });
});

describe("a nation whose wording is a draft", () => {
  test("has nothing that was read at the source, and something to check in every line", () => {
    expect(drafts.filter(([, { mark, verify }]) => mark === "A" || verify === undefined)).toEqual([]);
  });
});

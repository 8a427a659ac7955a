import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { olderPolicy } from "../policy-gap/examples.ts";
import { languageIn } from "./language.ts";
import { gapIn } from "./policy-gap.ts";
import { type Part, parts } from "./policy-parts.ts";

const small = {
  plan: { find: ["risk assessment*", "safety plan*", "needs assessment*"] },
  images: { find: ["nude*", "semi-nude*", "report remove"] },
  board: { find: ["governors’ report"] },
  needs: { find: ["disabilit*", "send", "autis*", "naïve"] },
};
const found = (text: string) =>
  Object.fromEntries(
    gapIn(text, small).parts.flatMap((each) => (each.found.length > 0 ? [[each.part, each.found]] : [])),
  );
const suggested = (text: string, part: keyof typeof small) =>
  gapIn(text, small).parts.find((each) => each.part === part)?.suggestion;

describe("words that are looked for in a policy", () => {
  test("are found whatever their case, accents and apostrophes", () => {
    expect(found("A SAFETY PLAN, and the Governors' Report")).toEqual({
      plan: ["SAFETY PLAN"],
      board: ["Governors' Report"],
    });
    expect(found("naive")).toEqual({ needs: ["naive"] });
    expect(found("the governors` report; the governors’ report")).toEqual({ board: ["governors` report"] });
  });

  test("are found over the end of a line, and in what was copied out of a PDF", () => {
    expect(found("a safety\n   plan, a risk assess\u00ADment")).toEqual({ plan: ["safety plan", "risk assessment"] });
    expect(found("semi\u2011nude")).toEqual({ images: ["semi\u2011nude"] });
    expect(found("di\uFB00erent disabilities")).toEqual({ needs: ["disabilities"] });
  });

  test("are whole words, and belong together", () => {
    expect(found("denuded landscapes; sending; unsafety planning")).toEqual({});
    expect(found("For safety. Plan the visit. For safety\n\nPlan B")).toEqual({});
  });

  test("may have any ending where a star stands", () => {
    expect(found("autistic pupils, safety planning, nudes")).toEqual({
      plan: ["safety planning"],
      images: ["nudes"],
      needs: ["autistic"],
    });
  });

  test("count once for a part where they stand inside each other", () => {
    expect(found("semi-nude images")).toEqual({ images: ["semi-nude"] });
    expect(suggested("semi-nude images", "images")).toBe("partly");
    expect(suggested("nude and semi-nude images", "images")).toBe("present");
  });

  test("are said as they stand the first time, once each", () => {
    expect(found("Safety plan, SAFETY PLAN, safety plans")).toEqual({ plan: ["Safety plan"] });
  });

  test("suggest what a person may judge otherwise: present, partly or missing", () => {
    expect(suggested("a risk assessment and a safety plan", "plan")).toBe("present");
    expect(suggested("a safety plan, and another safety plan", "plan")).toBe("partly");
    expect(suggested("a plan", "plan")).toBe("missing");
    expect(suggested("the governors’ report", "board")).toBe("present");
  });
});

describe("a policy of a few years ago", () => {
  const gap = gapIn(olderPolicy, parts);
  const of = (suggestion: string) => gap.parts.filter((each) => each.suggestion === suggestion).map(({ part }) => part);

  test("is compared with every part, in order", () => {
    expect(gap.parts.map(({ part }) => part)).toEqual(Object.keys(parts));
  });

  test("has some parts, some in a word, and lacks others", () => {
    expect(of("present")).toEqual(expect.arrayContaining(["control", "scope", "roles", "assessment", "parents"]));
    expect(of("partly")).toEqual(expect.arrayContaining(["police"]));
    expect(of("missing")).toEqual(
      expect.arrayContaining(["summary", "vulnerable", "telling", "images", "boarding", "displayed", "wellbeing"]),
    );
    expect(gap.parts.find(({ part }) => part === "assessment")?.found).toEqual(["risk assessment", "safety plan"]);
  });
});

describe("the parts", () => {
  test.each(Object.entries<Part>(parts))(
    "%s can be looked for, and says what it is for",
    (_, { title, about, find }) => {
      expect(find.length).toBeGreaterThanOrEqual(4);
      expect(new Set(find).size).toBe(find.length);
      for (const words of find) {
        expect(words).toBe(words.toLowerCase());
        expect(gapIn(words.replace("*", ""), { part: { find: [words] } }).parts[0]?.found).toHaveLength(1);
      }
      expect([title, about].flatMap((text) => languageIn(text))).toEqual([]);
      expect(about.endsWith(".")).toBe(true);
    },
  );
});

describe("any text", () => {
  const scraps = fc.constantFrom(
    ...["safety", "plan", "Plan", "risk", "assessment", "nude", "semi", "KCSIE", "2023", "working together", "naïve"],
    ...[
      "0344",
      "225",
      "0623",
      " ",
      "\n",
      "\n\n",
      "-",
      "’",
      ".",
      "(",
      ")",
      "\u00AD",
      "\uFB01",
      "e\u0301",
      "𝒳",
      "\uD800",
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(scraps, { maxLength: 60 }).map((pieces) => pieces.join("")),
    fc.constant(olderPolicy),
  );
  const onOneLine = (text: string) => text.replaceAll(/\p{Cf}/gu, "").replaceAll(/\s+/gu, " ");

  test("is read without a fault, and no word is reported that is not there", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const gap = gapIn(text, { ...parts, ...small });
        const there = onOneLine(text);
        for (const words of gap.parts.flatMap((part) => part.found)) expect(there).toContain(words);
        for (const words of gap.outdated.flatMap((each) => each.words))
          expect(onOneLine(text.normalize("NFKC"))).toContain(words);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["of a real length and more", olderPolicy.repeat(200)],
    ["of one word", "a".repeat(200_000)],
    ["that almost says something, over and over", "kcsie (((( working together , 0344 225 semi- ".repeat(5_000)],
  ])("%s is read well under a second", (_, text) => {
    const start = performance.now();
    gapIn(text.slice(0, 200_000), parts);
    expect(performance.now() - start).toBeLessThan(800);
  });
});

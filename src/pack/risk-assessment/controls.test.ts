import { describe, expect, test } from "vitest";
import type { Example } from "../../engine/question.ts";
import { places } from "../words/places.ts";
import { stepExamples } from "./controls/steps.ts";
import { controls } from "./controls.ts";

const every: readonly Example[] = [...Object.values(controls), ...Object.values(stepExamples)].flat();

describe("the library of example controls", () => {
  test("covers every place and nothing else", () => {
    expect(Object.keys(controls).sort()).toEqual(Object.keys(places).sort());
  });

  test.each(Object.entries(controls))(
    "%s has three to five mainstream examples and two to four for SEND",
    (_, examples) => {
      const count = (suits: Example["suits"]) => examples.filter((example) => example.suits === suits).length;
      expect(count("mainstream")).toBeGreaterThanOrEqual(3);
      expect(count("mainstream")).toBeLessThanOrEqual(5);
      expect(count("send")).toBeGreaterThanOrEqual(2);
      expect(count("send")).toBeLessThanOrEqual(4);
    },
  );

  test("has no example twice", () => {
    expect(new Set(every.map(({ text }) => text)).size).toBe(every.length);
  });

  test.each(every.map(({ text }) => [text]))("is a whole sentence that can be seen being done: %s", (text) => {
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(
      /\b(monitor|be aware|keep an eye|vigilant|where possible|as appropriate|as needed|if needed)\b/i,
    );
    expect(text.length).toBeLessThan(260);
  });
});

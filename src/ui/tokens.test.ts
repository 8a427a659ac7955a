import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const sheet = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

type Theme = "light" | "dark";

/** Text on a ground it stands on somewhere: 4.5 to 1. */
const texts: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  [
    "ink",
    ["paper", "surface", "sunken", "brand-soft", "amber-soft", "red-soft", "green-soft", "violet-soft", "marker"],
  ],
  ["muted", ["paper", "surface", "sunken", "neutral-soft", "marker"]],
  ["brand", ["paper", "surface"]],
  ["brand-strong", ["paper", "surface", "sunken", "brand-soft"]],
  ["amber", ["paper", "surface", "amber-soft"]],
  ["red", ["paper", "surface", "red-soft"]],
  ["green", ["paper", "surface", "green-soft"]],
  ["violet", ["paper", "surface", "violet-soft"]],
  ["on-brand", ["brand", "brand-strong"]],
  ["on-red", ["red", "red-strong"]],
];
/** Edges of fields and buttons, and shapes that mean something: 3 to 1. */
const shapes: readonly (readonly [shape: string, grounds: readonly string[]])[] = [
  ["line-strong", ["paper", "surface", "sunken"]],
  ["brand", ["paper", "surface", "sunken", "brand-soft"]],
  ["focus", ["paper", "surface", "sunken", "brand-soft", "red-soft", "amber-soft"]],
  ["red", ["paper", "surface"]],
  ["marker-line", ["surface", "marker"]],
];

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  test.each(pairs(texts))("%s can be read on %s", (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(pairs(shapes))("%s can be made out on %s", (shape, ground) => {
    expect(contrast(colour(shape, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

test("the measure of contrast agrees with WCAG: black on white is 21, #777 on white 4.48", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

function pairs(table: readonly (readonly [string, readonly string[]])[]) {
  return table.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));
}

function colour(name: string, theme: Theme): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(sheet);
  const hex = found?.[theme === "light" ? 1 : 2];
  if (hex === undefined) throw new Error(`tokens.css has no pair of colours called --${name}`);
  return hex;
}

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

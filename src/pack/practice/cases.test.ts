import { expect, test } from "vitest";
import { cases, schoolWide } from "./cases.ts";
import { guidedAnswers, guidedFile } from "./guide.ts";
import { authorities, practiceSchool, staff } from "./school.ts";

/** facts.md §9: label actions, not children; no blame; nothing stated as proven. */
const avoided =
  /\b(abusers?|perpetrators?|victims?|offenders?|predators?|paedophiles?|guilty|complainants?|accusers?|claims?|claimed|promiscuous|sexually active|naughty|banter|boys will be boys|attention[- ]seeking|mental age|resistant|failing|definitely|innocent)\b/iu;
const overseas = /\b(program|color|behavior|organiz\w*|recogniz\w*|gotten|math)\b/iu;

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

test("the cases label actions and not children, blame nobody and are in British English", () => {
  const all = stringsIn([cases, staff, guidedAnswers]);
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter((text) => avoided.test(text) || overseas.test(text))).toEqual([]);
});

test("nobody can be rung or written to by mistake: numbers and addresses are those kept for invented people", () => {
  const said = stringsIn([cases, practiceSchool, authorities]).join("\n");
  const numbers = said.match(/\b0\d{2,4}[ \d]{6,}\d\b/g) ?? [];
  expect(numbers.length).toBeGreaterThan(10);
  // Ofcom’s numbers for drama.
  expect(numbers.filter((number) => !/^(01632 960 ?\d{3}|07700 900 ?\d{3})$/.test(number))).toEqual([]);
  const addresses =
    stringsIn([cases, schoolWide, practiceSchool, authorities])
      .join("\n")
      .match(/\S+@\S+/g) ?? [];
  expect(addresses.filter((address) => !/\.example[.,”)]*$/.test(address))).toEqual([]);
});

test("each case says what there is to see, and ids and names are one person’s", () => {
  for (const { title, shows } of cases) expect(`${title} ${shows}`.length).toBeGreaterThan(60);
  const grownUps = [...staff, ...[...cases, ...schoolWide].flatMap(({ people = [] }) => people)];
  const ids = [...grownUps, ...[...cases, ...schoolWide].flatMap(({ children }) => children)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(grownUps.map(({ name }) => name)).size).toBe(grownUps.length);
  expect(guidedFile).toMatch(/^[a-z-]+$/);
});

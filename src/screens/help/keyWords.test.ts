import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { keyRows } from "./keyWords.ts";

const src = new URL("../../", import.meta.url);

test("every key that the app listens to is in the help", () => {
  const listened = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
    .flatMap((file) => [...readFileSync(new URL(file, src), "utf8").matchAll(/event\.key [!=]== "([^"]+)"/g)])
    .map(([, key = ""]) => key);
  expect(listened).toContain("ArrowDown");
  const told = keyRows.flatMap(({ keys }) => keys);
  expect(listened.filter((key) => !told.includes(key))).toEqual([]);
});

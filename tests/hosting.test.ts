import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hostingFiles } from "../tools/hosting.ts";

const updateCommand = "UPDATE_HOSTING=1 npx vitest run tests/hosting.test.ts";

test.each(Object.entries(hostingFiles))("hosting/%s sends the headers of today", (name, text) => {
  const file = new URL(`../hosting/${name}`, import.meta.url);
  if (process.env["UPDATE_HOSTING"] === "1") {
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) && readFileSync(file, "utf8"), `Run: ${updateCommand}`).toBe(text);
});

import { defineConfig } from "@playwright/test";
import { chromiumArgs, ensureChromium } from "./tools/chromium.mjs";

/** A second build, with a template that asks every kind of question. */
const kitchenSink = "tests/browser/kitchen-sink.config.ts";
/** A third, with next year's wording of the policy. A test serves it by itself. */
const nextYear = "tests/browser/next-year.config.ts";
/** The page that makes the vaults that tests begin with. */
const seeding = "tests/browser/seeding/seeding.config.ts";

/** Browser tests run against the production build with its real headers, each with a browser profile of its own. */
export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  // One more than the cores of the machine that CI has: each waits for its browser a third of the time.
  workers: 3,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 90_000,
  // A slow machine is no fault.
  expect: { timeout: 15_000 },
  use: {
    baseURL: "http://localhost:4317",
    viewport: { width: 1180, height: 820 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: { executablePath: ensureChromium(), args: [...chromiumArgs] },
  },
  webServer: [
    {
      command: "npx vite preview --host localhost --port 4317 --strictPort",
      url: "http://localhost:4317",
      reuseExistingServer: process.env["CI"] === undefined,
    },
    {
      command: `npx vite build -c ${seeding} --logLevel error && npx vite build -c ${nextYear} --logLevel error && npx vite build -c ${kitchenSink} --logLevel error && npx vite preview -c ${kitchenSink} --host localhost --port 4318 --strictPort`,
      url: "http://localhost:4318",
      timeout: 180_000,
      reuseExistingServer: process.env["CI"] === undefined,
    },
  ],
});

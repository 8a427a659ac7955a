import { defineConfig } from "@playwright/test";
import { chromiumArgs, ensureChromium } from "./tools/chromium.mjs";

/** Browser tests run against the production build with its real headers, each with a browser profile of its own. */
export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 90_000,
  use: {
    baseURL: "http://localhost:4317",
    viewport: { width: 1180, height: 820 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: { executablePath: ensureChromium(), args: [...chromiumArgs] },
  },
  webServer: {
    command: "npx vite preview --host localhost --port 4317 --strictPort",
    url: "http://localhost:4317",
    reuseExistingServer: process.env["CI"] === undefined,
  },
});

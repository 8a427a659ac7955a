// The pictures of the README, taken in the practice school of the build in `dist`: npm run build && node tools/pictures.mjs
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { ensureChromium } from "./chromium.mjs";

const server = await preview({ preview: { port: 4398, open: false }, logLevel: "warn" });
const browser = await chromium.launch({ executablePath: ensureChromium() });
const page = await browser.newPage({
  viewport: { width: 1180, height: 820 },
  deviceScaleFactor: 0.85,
  serviceWorkers: "block",
});
page.setDefaultTimeout(15_000);
const press = (role, name) => page.getByRole(role, { name }).first().click();
const picture = async (name, title) => {
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.screenshot({ path: `docs/${name}.png`, animations: "disabled" });
};

await page.clock.setFixedTime("2026-11-30T09:00:00");
await page.goto(server.resolvedUrls?.local[0] ?? "");
await press("button", "Try it in the practice school");
await press("button", "I will not use real names");

await press("link", "Open the record");
await press("button", "Start one plan for the linked children together");
await press("button", /Places and times/);
await picture("wizard", "Places and times");

await press("link", "Today");
await press("button", "Skip the guide");
await press("link", "What to do");
await press("link", "A pupil touched another without agreement");
await picture("card", "A pupil touched another without agreement");

await press("link", "Children");
await press("link", /^Branwen/);
await page.getByRole("heading", { name: "Chronology" }).scrollIntoViewIfNeeded();
await picture("child", /Branwen/);

await browser.close();
await server.close();

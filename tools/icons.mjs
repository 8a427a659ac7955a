// Draws the icons that must be PNG from public/icons/waymark.svg. Run by hand when the sign changes: node tools/icons.mjs
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { chromiumArgs, ensureChromium } from "./chromium.mjs";

const folder = new URL("../public/icons/", import.meta.url);
const sign = await readFile(new URL("waymark.svg", folder), "utf8");
// A mask or iOS rounds the corners itself; a mask may cut off all but the middle 80%, so there the sign is drawn smaller.
const square = sign.replace('rx="112"', "");
const maskable = square.replace("<g ", '<g transform="translate(64 64) scale(.75)" ');

const icons = [
  { name: "waymark-192.png", size: 192, svg: sign },
  { name: "waymark-512.png", size: 512, svg: sign },
  { name: "waymark-maskable-512.png", size: 512, svg: maskable },
  { name: "apple-touch-icon.png", size: 180, svg: square },
];

const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArgs] });
const page = await browser.newPage();
for (const { name, size, svg } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({ path: fileURLToPath(new URL(name, folder)), omitBackground: true });
}
await browser.close();

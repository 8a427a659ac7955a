import { gzipSync } from "node:zlib";
import { inBrowser } from "./browser.mjs";
import { figure } from "./figures.mjs";

/** What a first visit fetches until the welcome page stands, as a server would send it, without what is stored for later. */
export async function measureFirstLoad({ address }, profile) {
  const files = await inBrowser(profile, { installs: false }, async (page, context) => {
    const answers = [];
    context.on("response", (response) => answers.push(response));
    await page.goto(address);
    await page.locator("h1").waitFor();
    await page.waitForLoadState("networkidle");
    return Promise.all(
      answers.map(async (answer) => ({ path: new URL(answer.url()).pathname, bytes: await answer.body() })),
    );
  });
  const kilobytes = (some) => some.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0) / 1000;
  const isCode = ({ path }) => path === "/" || /\.(html|js|css|wasm)$/.test(path);
  // Whatever writes a PDF has this in it somewhere.
  const pdfCode = files.filter(({ path, bytes }) => path.endsWith(".js") && bytes.includes("%PDF-"));
  return [
    figure("First load: HTML, JavaScript and CSS, gzip", 200, "kB", [kilobytes(files.filter(isCode))]),
    figure("First load: fonts, icons and manifest", undefined, "kB", [
      kilobytes(files.filter((file) => !isCode(file))),
    ]),
    figure("First load: files with PDF code", 0, "files", [pdfCode.length]),
  ];
}

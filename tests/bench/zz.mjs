import { build, preview } from "vite"; import { chromium } from "playwright"; import { chromiumArgs, findChromium } from "../../tools/chromium.mjs";
const outDir="/tmp/diag/app"; const root="/work/main";
await build({ root, logLevel:"error", build:{outDir, emptyOutDir:true, minify:false} });
await build({ root:root+"/tests/bench", configFile:false, publicDir:false, logLevel:"error", worker:{format:"es"}, build:{outDir, emptyOutDir:false, assetsDir:"bench", assetsInlineLimit:0, target:"es2022", rolldownOptions:{input:root+"/tests/bench/page.html"}}});
const server = await preview({ root, logLevel:"error", build:{outDir}, preview:{port:4556}});
const url = server.resolvedUrls.local[0]; const pass="lantern walnut orbit teapot quarry";
const b = await chromium.launch({executablePath:findChromium(), args:[...chromiumArgs]});
const c = await b.newContext({viewport:{width:1180,height:820}, serviceWorkers:"block"}); const page = await c.newPage(); page.on("pageerror",e=>console.log(e.message));
await page.goto(url+"page.html"); await page.evaluate(p=>window.bench.seed(p), pass); 
await page.goto(url); await page.locator('input[type="password"]').fill(pass);
await b.startTracing(page,{path:"/tmp/diag/unlock.json", categories:["disabled-by-default-v8.cpu_profiler","devtools.timeline","blink.user_timing"]});
await page.keyboard.press("Enter"); await page.locator(".today-columns").waitFor(); await page.waitForTimeout(300);
await b.stopTracing();
for (const id of ["typing-place","typing-list"]) {
await page.evaluate(to=>{history.pushState(null,"",to); dispatchEvent(new PopStateEvent("popstate"))}, "/write/"+id);
await page.locator("textarea:focus").waitFor(); await page.locator(".wizard-document").waitFor(); await page.waitForTimeout(1500);
console.log(id, "elements", await page.evaluate(()=>[document.querySelectorAll("*").length, document.querySelectorAll(".wizard-document *").length]));
await b.startTracing(page,{path:`/tmp/diag/${id}.json`, categories:["disabled-by-default-v8.cpu_profiler","devtools.timeline","disabled-by-default-devtools.timeline"]});
for (const w of ["again ","within ","two ","minutes "]) { await page.keyboard.type(w,{delay:60}); await page.waitForTimeout(230); }
await page.waitForTimeout(800);
await b.stopTracing();
await page.evaluate(()=>{history.pushState(null,"","/"); dispatchEvent(new PopStateEvent("popstate"))}); await page.locator(".today-columns").waitFor();
}
// real PDF in the app
await page.evaluate(()=>{history.pushState(null,"","/file/typing-list"); dispatchEvent(new PopStateEvent("popstate"))});
await page.locator(".copy-row").first().waitFor();
const labels = await page.locator('[aria-label^="Make PDF"]').evaluateAll(e=>e.map(x=>x.getAttribute("aria-label")));
console.log(labels);
for (const want of [/Full|whole|plan/i, /Parent/i]) { const label=labels.find(l=>want.test(l)); if(!label) continue;
 await b.startTracing(page,{path:`/tmp/diag/pdf-${labels.indexOf(label)}.json`, categories:["disabled-by-default-v8.cpu_profiler","devtools.timeline","disabled-by-default-devtools.timeline"]});
 const t=Date.now(); await page.getByLabel(label,{exact:true}).click(); await page.locator(".copy-made").last().waitFor(); console.log(label, Date.now()-t, await page.locator(".copy-made").last().innerText());
 await b.stopTracing(); }
await b.close(); await server.close(); process.exit(0);

import { basename } from "node:path";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { chromiumArgs, findChromium } from "./tools/chromium.mjs";
import { securityHeaders } from "./tools/headers.ts";

/** src/app/updates.ts registers the service worker, since the plugin's own way can destroy what another tab is writing. */
const offline = VitePWA({
  strategies: "injectManifest",
  srcDir: "src/app",
  filename: "offline.worker.ts",
  injectRegister: false,
  injectManifest: {
    rollupFormat: "iife",
    // Everything: a tablet in a corridor without Wi-Fi must open any page and make any document.
    globPatterns: ["**/*.{html,js,css,ttf,woff2,wasm,icc,svg,png,txt,webmanifest}"],
    maximumFileSizeToCacheInBytes: 10_000_000,
  },
  manifest: {
    id: "/",
    name: "Waymark",
    short_name: "Waymark",
    description: "Records, plans and documents for schools, kept on this device.",
    lang: "en-GB",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#f7f5f1",
    theme_color: "#f7f5f1",
    icons: [
      { src: "/icons/waymark-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/waymark-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/waymark-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  },
});

const shared = "shared";
const first = "first";
/** The bundler calls what screens share after all of them, and what the first page wants after the folder that the build stands in. */
const fileNameOf = (name: string): string =>
  name.startsWith(shared) ? shared : name === basename(import.meta.dirname) ? first : "[name]";

/** A slow machine is no fault: tests that hang are still stopped. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

const onScreen = { environment: "happy-dom", setupFiles: ["tests/fixtures/eachDomTest.ts"] };

export default defineConfig({
  plugins: [react(), offline],
  // Known before the first test in a browser, or Vite would find some of them late and reload the page in the middle of it.
  optimizeDeps: {
    include: [
      "@react-pdf/layout",
      "@react-pdf/render",
      "@react-pdf/renderer",
      "@scure/base",
      "age-encryption",
      "comlink",
      "dexie",
      "docx",
      "docx/layout",
      "fflate",
      "fontkit",
      "hash-wasm",
      "lucide-react",
      "pdfkit",
      "pdfkit/output",
      "@neslinesli93/qpdf-wasm/dist/qpdf.js",
      "pdfjs-dist/legacy/build/pdf.mjs",
      "pdfjs-dist/legacy/build/pdf.worker.mjs",
      "react-dom/client",
      "react-dom/server",
      "react-hook-form",
      "workbox-window",
      "wouter",
      "wouter/use-browser-location",
      "zod",
    ],
  },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: {
      output: {
        // Files of several modules can want one another: each module is still run before whoever imports it.
        strictExecutionOrder: true,
        codeSplitting: {
          groups: [
            // zod together with what forbids it to compile code: whoever makes a schema has loaded this first.
            { name: "zod", test: /node_modules\/zod\/|src\/engine\/no-eval/, priority: 2 },
            { name: first, tags: ["$initial"], priority: 1 },
            // What several screens have in common, in few files: each costs a tablet more to fetch and to keep than to hold.
            { name: shared, minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 20_000 },
          ],
        },
        chunkFileNames: ({ name }) => `assets/${fileNameOf(name)}-[hash].js`,
        assetFileNames: ({ names: [name = ""] }) => `assets/${fileNameOf(name.replace(/\.css$/, ""))}-[hash][extname]`,
      },
    },
  },
  worker: { format: "es" },
  preview: { host: "localhost", port: 4173, strictPort: false, headers: securityHeaders },
  test: {
    // Of the styles only the one that is put inside a web page is part of what is tested in Node.
    css: { include: [/\.css\?raw$/] },
    projects: [
      {
        extends: true,
        test: {
          ...patience,
          name: "unit",
          environment: "node",
          include: ["{src,tests}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.{dom,browser,alone}.test.{ts,tsx}", "tests/browser/**"],
          // Pure code leaves nothing behind, and loading all of it afresh for each file takes longer than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...patience,
          // Whatever puts another module in the place of one.
          name: "alone",
          environment: "node",
          include: ["src/**/*.alone.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...patience,
          ...onScreen,
          name: "dom",
          include: ["src/**/*.dom.test.tsx"],
          exclude: ["**/*.alone.dom.test.tsx"],
          // As above; the window is put back before each test.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...patience, ...onScreen, name: "alone on screen", include: ["src/**/*.alone.dom.test.tsx"] },
      },
      {
        extends: true,
        test: {
          ...patience,
          name: "browser",
          include: ["src/**/*.browser.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium() ?? "", args: [...chromiumArgs] } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  cyclesOfFiles,
  cyclesOfRooms,
  defaultExports,
  domainWordsInUi,
  importsOf,
  longComponents,
  longFiles,
  rooms,
  type Source,
  screensApart,
  strayImports,
  templatesApart,
} from "./architecture.ts";

/** Files and components that are longer than they should be, each with the reason why that is better than splitting it. */
const allowedToBeLong: Readonly<Record<string, string>> = {};

const root = new URL("../", import.meta.url);
const sources: readonly Source[] = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture|d)\.tsx?$/.test(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(new URL(path, root), "utf8") }));

const expectNone = (faults: readonly string[]) => expect(faults, faults.join("\n")).toEqual([]);

describe("the source", () => {
  test("is found", () => {
    expect(sources.length).toBeGreaterThan(20);
    for (const room of ["lib/", "engine/", "documents/blocks.ts"])
      expect(sources.some(({ path }) => path.startsWith(`src/${room}`))).toBe(true);
  });

  test("imports only what its room may", () => {
    expectNone(strayImports(sources));
  });
  test("has no template that leans on another", () => {
    expectNone(templatesApart(sources));
  });
  test("has no screen that leans on another", () => {
    expectNone(screensApart(sources));
  });
  test("has no rooms that import each other", () => {
    expectNone(cyclesOfRooms(sources));
  });
  test("has no files that wait for each other", () => {
    expectNone(cyclesOfFiles(sources));
  });
  test("has no default exports", () => {
    expectNone(defaultExports(sources));
  });
  test("has a ui that knows nothing of safeguarding", () => {
    expectNone(domainWordsInUi(sources));
  });

  const long = [...longFiles(sources), ...longComponents(sources)];
  test("has no file over 300 lines and no component over 150 without a reason", () => {
    expectNone(
      long
        .filter(({ what }) => allowedToBeLong[what] === undefined)
        .map(
          ({ what, lines }) => `${what} is ${lines} lines long: split it by subject, or give the reason in this test`,
        ),
    );
  });
  test("has no reason left over for what is short again", () => {
    expectNone(Object.keys(allowedToBeLong).filter((what) => long.every((each) => each.what !== what)));
  });
});

// The rules themselves, on invented sources: a rule that finds nothing anywhere proves nothing.

const file = (path: string, ...lines: readonly string[]): Source => ({ path: `src/${path}`, text: lines.join("\n") });

describe("importsOf", () => {
  test("reads every way to import", () => {
    const source = file(
      "app/App.tsx",
      'import { a, type B } from "../lib/a.ts";',
      "import {",
      "  type C,",
      "  type D,",
      '} from "../lib/c.ts";',
      'import type { E } from "zod";',
      'export { f } from "./f.ts";',
      'import "./app.css";',
      'const late = await import("../screens/late/Late.tsx");',
      'new Worker(new URL("../vault/vault.worker.ts", import.meta.url));',
      'export const said = "this came from \\"nowhere\\"";',
    );
    expect(importsOf(source).map(({ target, typesOnly }) => [target, typesOnly])).toEqual([
      ["src/lib/a.ts", false],
      ["src/lib/c.ts", true],
      ["zod", true],
      ["src/app/f.ts", false],
      ["src/app/app.css", false],
      ["src/screens/late/Late.tsx", false],
      ["src/vault/vault.worker.ts", false],
    ]);
  });
});

describe("who may import whom", () => {
  test.each([
    ["lib/a.ts", "../engine/check.ts"],
    ["ui/Button.tsx", "../pack/words/roles.ts"],
    ["engine/check.ts", "react"],
    ["engine/check.ts", "../documents/pdf/pdf.ts"],
    ["documents/blocks.ts", "../lib/dates.ts"],
    ["documents/pdf/pdf.ts", "../../engine/check.ts"],
    ["documents/pdf/pdf.ts", "../html/html.tsx"],
    ["pack/incident/template.ts", "react"],
    ["casefile/patterns.ts", "../pack/incident/questions.ts"],
    ["vault/journal.ts", "../engine/check.ts"],
    ["records/save.ts", "comlink"],
    ["records/save.ts", "../ui/Button.tsx"],
    ["screens/today/Today.tsx", "../../vault/api.ts"],
    ["app/App.tsx", "../vault/api.ts"],
    ["app/App.tsx", "../../tests/fixtures/kitchen-sink.ts"],
    ["main.tsx", "./screens/today/Today.tsx"],
    ["lib/clock.ts", "node:fs"],
  ])("%s may not import %s, and is told why", (path, target) => {
    const [fault, ...others] = strayImports([file(path, `import { x } from "${target}";`)]);
    expect(fault).toMatch(new RegExp(`^src/${path} imports .+: .{20,}`));
    expect(others).toEqual([]);
  });

  test.each([
    ["engine/check.ts", "zod"],
    ["documents/html/html.tsx", "react/jsx-runtime"],
    ["documents/pdf/pdf.ts", "@react-pdf/renderer"],
    ["casefile/entities.ts", "zod"],
    ["records/save.ts", "../vault/api.ts"],
    ["screens/wizard/Wizard.tsx", "../../documents/html/html.tsx"],
    ["app/update.ts", "workbox-window"],
    ["main.tsx", "./app/App.tsx"],
  ])("%s may import %s", (path, target) => {
    expect(strayImports([file(path, `import { x } from "${target}";`)])).toEqual([]);
  });

  test("types may go where values may not", () => {
    expect(strayImports([file("casefile/carry.ts", 'import type { A } from "../pack/incident/template.ts";')])).toEqual(
      [],
    );
  });

  test("every file stands in a room", () => {
    expect(strayImports([file("helpers/misc.ts", "")])).toEqual([
      "src/helpers/misc.ts stands in no room: put it in one, or add its room to the table",
    ]);
  });

  test("every row says why", () => {
    for (const { why } of rooms) expect(why.length).toBeGreaterThan(20);
  });
});

describe("the other rules", () => {
  test("templates do not lean on each other, and may share what is no template", () => {
    const templates = ["incident", "referral"].map((name) => file(`pack/${name}/template.ts`));
    const leaning = (target: string) =>
      templatesApart([...templates, file("pack/incident/questions.ts", `import { x } from "${target}";`)]);
    expect(leaning("../referral/questions.ts")).toHaveLength(1);
    expect(leaning("../asked/decision.ts")).toEqual([]);
    expect(leaning("./places.ts")).toEqual([]);
  });

  test("screens do not lean on each other, and may share what stands beside them", () => {
    const leaning = (target: string) =>
      screensApart([file("screens/today/Today.tsx", `import { x } from "${target}";`)]);
    expect(leaning("../wizard/Wizard.tsx")).toHaveLength(1);
    expect(leaning("../workspace.tsx")).toEqual([]);
    expect(leaning("../outgoing/OutgoingRow.tsx")).toEqual([]);
    expect(leaning("./list.ts")).toEqual([]);
  });

  test("rooms and files do not go in circles; types may", () => {
    const circle = [
      file("engine/a.ts", 'import { b } from "../pack/b.ts";'),
      file("pack/b.ts", 'import { c } from "./c.ts";'),
      file("pack/c.ts", 'import { a } from "../engine/a.ts";'),
    ];
    expect(cyclesOfRooms(circle)).toEqual(["these rooms import each other: engine → pack → engine"]);
    expect(cyclesOfFiles(circle)).toEqual([
      "these files import each other: src/engine/a.ts → src/pack/b.ts → src/pack/c.ts → src/engine/a.ts",
    ]);
    const types = [
      file("lib/a.ts", 'import type { B } from "./b.ts";'),
      file("lib/b.ts", 'import { a } from "./a.ts";'),
    ];
    expect(cyclesOfFiles(types)).toEqual([]);
  });

  test("default exports are found", () => {
    expect(defaultExports([file("lib/a.ts", "export default 1;")])).toHaveLength(1);
    expect(defaultExports([file("lib/a.ts", "export { a as default };")])).toHaveLength(1);
    expect(defaultExports([file("lib/a.ts", "export const a = 1;")])).toEqual([]);
  });

  test("long files and long components are found", () => {
    const body = (length: number) => Array.from({ length }, () => "  line;");
    expect(longFiles([file("lib/a.ts", ...body(301))])).toEqual([{ what: "src/lib/a.ts", lines: 301 }]);
    expect(longFiles([file("lib/a.ts", ...body(300))])).toEqual([]);
    const component = (length: number) => file("ui/A.tsx", "export const A = () => {", ...body(length - 2), "};");
    expect(longComponents([component(151)])).toEqual([{ what: "src/ui/A.tsx A", lines: 151 }]);
    expect(longComponents([component(150)])).toEqual([]);
  });

  test("words of the domain are found in ui", () => {
    expect(domainWordsInUi([file("ui/A.tsx", "// shown for an incident")])).toHaveLength(1);
    expect(domainWordsInUi([file("ui/A.tsx", "readonly children: ReactNode;")])).toEqual([]);
  });
});

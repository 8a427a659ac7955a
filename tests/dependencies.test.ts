import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";

// What `npm audit` cannot tell without a network: whether anything came into the tree that nobody looked at.

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

const locked = z.object({
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  link: z.boolean().optional(),
  dev: z.boolean().optional(),
});
const names = z.record(z.string(), z.string());

const lock = z
  .object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(read("package-lock.json")));
const direct = z.object({ dependencies: names, devDependencies: names }).parse(JSON.parse(read("package.json")));

const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== "")
  .map(([path, about]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + 13), path, ...locked.parse(about) }));

/** The licence file says MIT, package.json says nothing. */
const saidElsewhere: Readonly<Record<string, string>> = { "png-js": "MIT" };
/** Under these the app may be given away as it is. */
const inTheApp = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|Unlicense|OFL-1\.1|Zlib)$/;
/** And these only build and test it, so nothing of them is given away. */
const besideTheApp = /^(?:MPL-2\.0|BlueOak-1\.0\.0|Python-2\.0|CC-BY-4\.0)$/;

/** "(MIT OR CC0-1.0)": one of them is enough; "MIT AND Zlib": each has to do. */
const isAllowed = (licence: string, isAllowedAlone: (one: string) => boolean): boolean =>
  licence
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every(isAllowedAlone));

describe("of the packages in package-lock.json", () => {
  test("each is known by what is in it", () => {
    expect(packages.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""))).toEqual([]);
  });

  test("none runs a script when it is installed", () => {
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
    expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  });

  test("none comes from elsewhere than the registry", () => {
    const isElsewhere = (address = "https://registry.npmjs.org/"): boolean =>
      !address.startsWith("https://registry.npmjs.org/");
    expect(packages.filter(({ link, resolved }) => link || isElsewhere(resolved))).toEqual([]);
  });

  test("each is under a licence that lets the app be given away", () => {
    const isStrange = ({ name, license = saidElsewhere[name] ?? "none", dev }: (typeof packages)[number]): boolean =>
      !isAllowed(license, (one) => inTheApp.test(one) || (dev === true && besideTheApp.test(one)));
    expect(packages.filter(isStrange)).toEqual([]);
  });
});

test("every direct dependency has one version and a line in docs/dependencies.md", () => {
  const { dependencies, devDependencies } = direct;
  const all = Object.entries({ ...dependencies, ...devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const lines = read("docs/dependencies.md")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|")[1] ?? "");
  const named = lines.flatMap((cell) => cell.split(/[\s,]+/));
  expect(all.map(([name]) => name).filter((name) => !isNamed(name, named))).toEqual([]);
});

/** A name, or the family that stands for it: "@types/*", or "-core" and "noto-sans" behind the first of their kind. */
function isNamed(name: string, named: readonly string[]): boolean {
  const [scope, rest = ""] = name.split("/");
  return (
    named.includes(name) ||
    named.includes(`${scope}/*`) ||
    (name.startsWith("@expo-google-fonts/") && named.includes(rest)) ||
    (name.startsWith("workbox-") && named.includes(name.replace("workbox", "")))
  );
}

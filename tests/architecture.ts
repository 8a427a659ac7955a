import { posix } from "node:path";

/** A file of src, by its path from the root of the repository. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

// ---- who may import whom ----

interface Room {
  /** A folder of src, or one file of it. The longest that fits a file is the room it stands in. */
  readonly at: string;
  /** A folder ("lib/"), one file ("documents/blocks.ts") or the files directly in a folder ("documents/*"). */
  readonly may: readonly string[];
  /** What it may import for types alone. */
  readonly mayTypes?: readonly string[];
  /** Packages, by name or by the start of it ("workbox-"). */
  readonly packages: readonly string[];
  readonly why: string;
}

export const rooms: readonly Room[] = [
  { at: "lib/", may: [], packages: [], why: "lib is at the bottom: what it knew, everything would know" },
  {
    at: "ui/",
    may: ["lib/"],
    packages: ["react", "react-dom", "lucide-react"],
    why: "ui knows React and CSS and nothing of safeguarding, so that a control can be changed without reading the domain",
  },
  {
    at: "engine/",
    may: ["lib/", "documents/blocks.ts"],
    packages: ["zod"],
    why: "the engine is pure: no React, no storage, no renderer and no template, so that every rule of it runs in plain Node",
  },
  {
    at: "documents/blocks.ts",
    may: [],
    packages: [],
    why: "the vocabulary of documents is kept inside finished records, so it depends on nothing that can change",
  },
  {
    at: "documents/html/",
    may: ["documents/*", "lib/"],
    packages: ["react"],
    why: "a renderer takes blocks and gives markup: what it could look up, redaction could not keep from it",
  },
  {
    at: "documents/pdf/",
    may: ["documents/*", "lib/"],
    packages: ["react", "@react-pdf/", "pdfkit", "pdfjs-dist", "fontkit", "comlink"],
    why: "a renderer takes blocks and gives bytes: what it could look up, redaction could not keep from it",
  },
  {
    at: "documents/lock/",
    may: ["documents/*", "documents/pdf/", "lib/"],
    packages: ["@neslinesli93/qpdf-wasm", "comlink"],
    why: "a lock takes bytes and gives bytes, and has them read back by those who read PDFs: it knows no document",
  },
  {
    at: "documents/seal/",
    may: ["documents/*", "lib/"],
    packages: ["age-encryption", "comlink"],
    why: "a seal takes bytes and gives bytes: what it keeps from others, it does not read itself",
  },
  {
    at: "documents/docx/",
    may: ["documents/*", "lib/"],
    packages: ["docx", "fflate", "comlink"],
    why: "a renderer takes blocks and gives bytes: what it could look up, redaction could not keep from it",
  },
  {
    at: "documents/web/",
    may: ["documents/*", "documents/html/", "lib/"],
    packages: ["react", "react-dom"],
    why: "a renderer takes blocks and gives bytes, made of the same pieces as the preview: what it could look up, redaction could not keep from it",
  },
  {
    at: "documents/",
    may: ["documents/", "lib/"],
    packages: ["comlink"],
    why: "documents knows blocks, not where they came from: no engine, no template, no vault",
  },
  {
    at: "pack/",
    may: ["pack/", "engine/", "documents/blocks.ts", "lib/"],
    packages: [],
    why: "a safeguarding lead must be able to read the pack: data and sentences, no React and no storage",
  },
  {
    at: "casefile/patterns/patterns.worker.ts",
    may: ["casefile/", "engine/", "pack/words/", "lib/"],
    packages: ["comlink"],
    why: "the pure functions of the patterns, answering from a worker: it knows facts without names and gives findings",
  },
  {
    at: "casefile/pupils/list.worker.ts",
    may: ["casefile/", "engine/", "pack/words/", "lib/"],
    packages: ["comlink"],
    why: "a pupil list is read in a worker, so that none can hold the window up",
  },
  {
    at: "casefile/transfer/pack.worker.ts",
    may: ["casefile/", "engine/", "documents/blocks.ts", "pack/words/", "lib/"],
    packages: ["comlink"],
    why: "a file from another school is read in a worker, so that none can hold the window up",
  },
  {
    at: "casefile/",
    may: ["casefile/", "engine/", "documents/blocks.ts", "pack/words/", "lib/"],
    mayTypes: ["pack/"],
    packages: ["zod"],
    why: "what the school knows is computed by pure functions; templates may change under them, so only their types are known, and the words of their lists",
  },
  {
    at: "vault/",
    may: ["vault/", "lib/"],
    packages: ["dexie", "hash-wasm", "comlink"],
    why: "keeping records safe must not depend on what they say: no React, no engine, no pack",
  },
  {
    at: "vault/backup/",
    may: ["vault/", "lib/"],
    packages: ["age-encryption", "@scure/base", "zod"],
    why: "a backup comes from outside: its shape is checked, and its format is one that others can open",
  },
  {
    at: "vault/people/",
    may: ["vault/", "lib/"],
    packages: ["age-encryption", "@scure/base"],
    why: "a new key is sealed for each person who stays, in a format that others have looked at",
  },
  {
    at: "records/",
    may: [
      "records/",
      "engine/",
      "pack/index.ts",
      "pack/confidence/",
      "pack/guidance/",
      "pack/help/",
      "pack/practice/",
      "pack/statutory/",
      "pack/team/",
      "casefile/",
      "documents/",
      "vault/",
      "lib/",
    ],
    mayTypes: ["pack/"],
    packages: [],
    why: "records is the only caller of the vault, takes templates from the list and the practice school as it is written, and is tested without a browser: no React",
  },
  {
    at: "screens/",
    may: ["screens/", "records/", "casefile/", "engine/", "documents/blocks.ts", "documents/html/", "ui/", "lib/"],
    packages: ["react", "react-dom", "react-hook-form", "wouter"],
    why: "a screen shows and asks; what is kept goes through records, so that nothing reaches the vault by another way",
  },
  {
    at: "app/",
    may: ["app/", "screens/", "ui/", "records/", "lib/"],
    packages: ["react", "react-dom", "wouter", "workbox-"],
    why: "the app puts screens together and never reaches behind records",
  },
  { at: "main.tsx", may: ["app/"], packages: ["react", "react-dom"], why: "main starts the app, nothing else" },
];

const roomOf = (path: string): Room | undefined =>
  rooms
    .filter(({ at }) => (at.endsWith("/") ? path.startsWith(`src/${at}`) : path === `src/${at}`))
    .sort((a, b) => b.at.length - a.at.length)[0];

const fits = (path: string, pattern: string): boolean => {
  if (pattern.endsWith("/*")) return posix.dirname(path) === `src/${pattern.slice(0, -2)}`;
  return pattern.endsWith("/") ? path.startsWith(`src/${pattern}`) : path === `src/${pattern}`;
};

// ---- reading imports ----

export interface Import {
  /** A path from the root of the repository, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly typesOnly: boolean;
}

const fromClause = /^(?:import|export)\s+(type\s+)?([^;"'()=]*?)\s*from\s*["']([^"']+)["']/gm;
const sideEffect = /^import\s*["']([^"']+)["']/gm;
const dynamic = /\bimport\(\s*["']([^"']+)["']/g;
const asset = /\bnew URL\(\s*["'](\.[^"']+)["']\s*,\s*import\.meta\.url/g;

export function importsOf({ path, text }: Source): readonly Import[] {
  const at = (specifier: string, typesOnly: boolean): Import => {
    const isPackage = !specifier.startsWith(".");
    const target = isPackage ? specifier : posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ""));
    return { target, isPackage, typesOnly };
  };
  return [
    ...[...text.matchAll(fromClause)].map(([, type, names = "", specifier = ""]) =>
      at(specifier, type !== undefined || onlyTypes(names)),
    ),
    ...[sideEffect, dynamic, asset].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, specifier = ""]) => at(specifier, false)),
    ),
  ];
}

const onlyTypes = (names: string): boolean => {
  const inBraces = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const each = (inBraces ?? "").split(",").map((name) => name.trim());
  return inBraces !== undefined && each.every((name) => name === "" || name.startsWith("type "));
};

// ---- the rules: each takes sources and gives a sentence for every fault ----

export function strayImports(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.path);
    if (room === undefined) return [`${source.path} stands in no room: put it in one, or add its room to the table`];
    return importsOf(source)
      .filter((each) => !mayImport(room, each))
      .map(({ target, typesOnly }) => `${source.path} imports ${typesOnly ? "types of " : ""}${target}: ${room.why}`);
  });
}

function mayImport({ at, may, mayTypes = [], packages }: Room, { target, isPackage, typesOnly }: Import): boolean {
  if (isPackage)
    return packages.some((name) =>
      /[-/]$/.test(name) ? target.startsWith(name) : target === name || target.startsWith(`${name}/`),
    );
  if (!target.startsWith("src/")) return false;
  return [at, ...may, ...(typesOnly ? mayTypes : [])].some((pattern) => fits(target, pattern));
}

/** Folders of pack that hold a template, as far as the sources show. */
const templateFolders = (sources: readonly Source[]) =>
  sources.flatMap(({ path }) => /^src\/pack\/([^/]+)\/template\.ts$/.exec(path)?.[1] ?? []);

/** A template changes with its own edition; one that leaned on another would change with two. What they share has a folder of its own. */
export function templatesApart(sources: readonly Source[]): readonly string[] {
  const folders = templateFolders(sources);
  const folderOf = (path: string) => folders.find((folder) => path.startsWith(`src/pack/${folder}/`));
  return sources.flatMap((source) => {
    const own = folderOf(source.path);
    if (own === undefined) return [];
    return importsOf(source)
      .filter(({ target }) => folderOf(target) !== undefined && folderOf(target) !== own)
      .map(
        ({ target }) =>
          `${source.path} imports ${target} of another template: move what they share to a folder of pack that is no template`,
      );
  });
}

/** Parts of screens that are no place of their own: how a document leaves the school, what happened in order, how keys are made, what to do when. */
const sharedParts = ["outgoing", "timeline", "findings", "keys", "cards"];

/**
 * A screen is a place a person can be; two that import each other cannot be changed one at a time. Files directly in screens, and
 * folders of shared parts, are shared.
 */
export function screensApart(sources: readonly Source[]): readonly string[] {
  const screenOf = (path: string) => {
    const folder = /^src\/screens\/([^/]+)\//.exec(path)?.[1];
    return folder === undefined || sharedParts.includes(folder) ? undefined : folder;
  };
  return sources.flatMap((source) =>
    source.path.startsWith("src/screens/")
      ? importsOf(source)
          .filter(({ target }) => screenOf(target) !== undefined && screenOf(target) !== screenOf(source.path))
          .map(
            ({ target }) =>
              `${source.path} imports ${target} of another screen: let app or records bring them together`,
          )
      : [],
  );
}

/** Rooms that wait for each other are one room with two names. */
export const cyclesOfRooms = (sources: readonly Source[]): readonly string[] =>
  cycles(
    sources.flatMap((source) =>
      importsOf(source)
        .filter(({ isPackage }) => !isPackage)
        .map(({ target }) => [topOf(source.path), topOf(target)] as const),
    ),
  ).map((names) => `these rooms import each other: ${names}`);
const topOf = (path: string) => (path === "src/documents/blocks.ts" ? "documents/blocks" : (path.split("/")[1] ?? ""));

/** Files that wait for each other at start-up load in an order nobody chose. Types may go in circles. */
export const cyclesOfFiles = (sources: readonly Source[]): readonly string[] =>
  cycles(
    sources.flatMap((source) =>
      importsOf(source)
        .filter(({ isPackage, typesOnly }) => !isPackage && !typesOnly)
        .map(({ target }) => [source.path, target] as const),
    ),
  ).map((names) => `these files import each other: ${names}`);

/** Each circle once, as "a → b → a". Edges from a thing to itself do not count. */
function cycles(edges: readonly (readonly [string, string])[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (at: string, trail: readonly string[]) => {
    if (trail.includes(at)) found.push([...trail.slice(trail.indexOf(at)), at].join(" → "));
    if (done.has(at) || trail.includes(at)) return;
    for (const to of next.get(at) ?? []) walk(to, [...trail, at]);
    done.add(at);
  };
  for (const start of next.keys()) walk(start, []);
  return found;
}

/** A named thing is found by its name, everywhere. Configuration files, where a tool asks for a default, are not in src. */
export const defaultExports = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ text }) => /^export default\b|\bas default\b/m.test(text))
    .map(({ path }) => `${path} has a default export: give it a name`);

// ---- sizes ----

export interface Long {
  /** "src/x.ts", or "src/x.tsx Name" for a component. */
  readonly what: string;
  readonly lines: number;
}

/** A file that can't be read in a minute is not read. */
export const longFiles = (sources: readonly Source[], most = 300): readonly Long[] =>
  sources
    .map(({ path, text }) => ({ what: path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > most);

/** A component this long does two things. Relies on the formatter: what starts at the margin ends at the margin. */
export const longComponents = (sources: readonly Source[], most = 150): readonly Long[] =>
  sources
    .filter(({ path }) => path.endsWith(".tsx"))
    .flatMap(({ path, text }) => {
      const lines = text.split("\n");
      return lines.flatMap((line, start) => {
        const name = /^(?:export )?(?:const|function) ([A-Z]\w*)/.exec(line)?.[1];
        const end = lines.findIndex((each, index) => index > start && /^[})]/.test(each));
        return name === undefined || end < 0 ? [] : [{ what: `${path} ${name}`, lines: end - start + 1 }];
      });
    })
    .filter(({ lines }) => lines > most);

/** Words of the domain that ui must not know. "Children" is React's own. */
const domainWords = /\b(safeguarding|incident|referral|pupil|abus\w+|victim|perpetrator|social care|harmful)s?\b/i;
export const domainWordsInUi = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ path }) => path.startsWith("src/ui/"))
    .flatMap(({ path, text }) => {
      const word = domainWords.exec(text)?.[0];
      return word === undefined ? [] : [`${path} says “${word}”: ui is given its words by screens`];
    });

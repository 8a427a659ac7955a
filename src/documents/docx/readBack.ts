import { strFromU8, unzipSync } from "fflate";
import { type Said, saidIn } from "./said.ts";

/** What a finished file says, found by opening it again. */
export interface ReadBack {
  /** Everything that can be read in any part: text, properties and what stands in attributes (each of those once). */
  readonly text: string;
  /** The text of the pages, without headers and footers, and without lists of contents: what they say is said elsewhere. */
  readonly body: string;
  /** The text of all headers and footers. */
  readonly chrome: string;
  /** By the name of the element, such as "dc:title". */
  readonly properties: Readonly<Record<string, string>>;
  /** The title is of level 0. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
}

// Parts whose attributes are lists of fonts, styles and kinds, the same in every file. Some fonts have the names of
// children: Latha, Shruti, Kartika.
const catalogue = /^(?:\[Content_Types\]|word\/(?:theme\/\w+|fontTable|styles|numbering))\.xml$/;

/** Opens a file and reads every part. Throws where a part holds no text, such as a picture: nobody could say what it shows. */
export function readBack(bytes: Uint8Array): ReadBack {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    if (!/\.(?:xml|rels)$/.test(path)) throw new Error(`The file has a part that can't be read: ${path}`);
    return { path, said: saidIn(strFromU8(content)) };
  });
  const saidBy = (wanted: RegExp) => parts.filter(({ path }) => wanted.test(path)).flatMap(({ said }) => said);
  const body = saidBy(/^word\/document\.xml$/);
  const attributes = parts.filter(({ path }) => !catalogue.test(path)).flatMap(({ said }) => said.filter(isAttribute));
  return {
    text: [
      ...saidBy(/./)
        .filter((each) => !isAttribute(each))
        .map(textOf),
      ...new Set(attributes.map(textOf)),
    ].join("\n"),
    body: paragraphs(body.filter(({ name }) => !/^TOC\d$/.test(name))),
    chrome: paragraphs(saidBy(/^word\/(?:header|footer)\d+\.xml$/)),
    properties: Object.fromEntries(
      saidBy(/^docProps\//).flatMap(({ where, name, text }) => (where === "element" ? [[name, text]] : [])),
    ),
    headings: body.flatMap(({ where, name, text }) => {
      const level = name === "Title" ? "0" : /^Heading(\d)$/.exec(name)?.[1];
      return where === "paragraph" && level !== undefined ? [{ level: Number(level), text }] : [];
    }),
  };
}

const isAttribute = ({ where }: Said): boolean => where === "attribute";
const textOf = ({ text }: Said): string => text;
const paragraphs = (said: readonly Said[]): string =>
  said
    .filter(({ where }) => where === "paragraph")
    .map(textOf)
    .join("\n");

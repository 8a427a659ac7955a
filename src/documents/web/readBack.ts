import { isPartId } from "../contents.ts";
import { tokensOf } from "../xml.ts";
import { mainId } from "./phrases.ts";

/** What a finished page says, found by reading it again. */
export interface ReadBack {
  /** Everything that can be read in it, title and attributes included. */
  readonly text: string;
  /** The text of the page itself, without what its links say: they lead to where it is said. */
  readonly body: string;
}

// Nothing but text: no script, no picture, nothing that asks another place for anything.
const allowed = new Set(
  "html head meta title style body a header div nav main footer h1 h2 h3 p strong span ol ul li dl dt dd table caption colgroup col thead tbody tr th td figure figcaption blockquote".split(
    " ",
  ),
);
// Whatever else begins or ends, a word ends with it.
const withinWords = new Set(["a", "strong", "span"]);
// The same in every page: names of standards, sizes and looks of ours.
const ownAttributes = new Set(["charSet", "class", "lang", "name", "role", "scope", "tabindex", "width"]);

/** Reads a page as XML, which ours is. Throws where it is not, or holds something that is no text, so that nobody could say what it shows. */
export function readBack(page: string, style: string): ReadBack {
  if (page.includes("<!--")) throw new Error("The page has a comment, which nobody would read");
  const text: string[] = [];
  const body: string[] = [];
  const open: string[] = [];
  for (const token of tokensOf(page)) {
    if (token.kind === "text") {
      if (open.at(-1) === "style" && token.text === style) continue;
      text.push(token.text);
      if (open.includes("body") && !open.includes("a")) body.push(token.text);
      continue;
    }
    if (!withinWords.has(token.name)) for (const said of [text, body]) said.push("\n");
    if (token.kind === "close") {
      if (open.pop() !== token.name) throw new Error(`The page ends ${token.name} where it had not begun`);
      continue;
    }
    open.push(token.name);
    if (!allowed.has(token.name)) throw new Error(`The page has a part that can't be read: ${token.name}`);
    text.push(...[...token.attributes].flatMap(saidBy));
  }
  if (open.length > 0) throw new Error(`The page does not end ${open.join(", ")}`);
  return { text: text.join(""), body: body.join("") };
}

const isOwnPlace = (name: string): boolean => name === mainId || isPartId(name);

function saidBy([name, value]: readonly [string, string]): readonly string[] {
  if (/^(?:on|style$|src)/i.test(name) || (name === "href" && !value.startsWith("#")))
    throw new Error(`The page does more than say something: ${name}`);
  return ownAttributes.has(name) || isOwnPlace(value.replace(/^#/, "")) ? [] : [`\n${value}\n`];
}

import { tokensOf } from "../xml.ts";

/** Something that one part of a file says. */
export interface Said {
  readonly where: "paragraph" | "element" | "attribute";
  /** Of a paragraph its style, of anything else its name: "Heading2", "dc:title", "w:author". */
  readonly name: string;
  readonly text: string;
}

/** Everything that a part says, in reading order: paragraphs whole, however many pieces they are kept in. */
export function saidIn(xml: string): readonly Said[] {
  const said: Said[] = [];
  let element = "";
  let style = "";
  let paragraph = "";
  for (const token of tokensOf(xml)) {
    if (token.kind === "text") {
      if (element === "w:t") paragraph += token.text;
      else if (token.text.trim() !== "") said.push({ where: "element", name: element, text: token.text });
    } else if (token.kind === "close") {
      element = "";
      if (token.name !== "w:p") continue;
      if (paragraph !== "") said.push({ where: "paragraph", name: style, text: paragraph });
      paragraph = "";
      style = "";
    } else {
      element = token.name;
      // With attributes it is the place of a tab stop, not a tab.
      if (token.attributes.size === 0) paragraph += space[element] ?? "";
      if (element === "w:pStyle") style = token.attributes.get("w:val") ?? "";
      for (const [name, text] of telling(element, token.attributes)) said.push({ where: "attribute", name, text });
    }
  }
  return said;
}

const space: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n" };

type Attributes = ReadonlyMap<string, string>;

/** Attributes without those that name a standard, another part of the same file, or what a line of dots is made of: a child may be called Dot. */
const telling = (element: string, attributes: Attributes): readonly (readonly [string, string])[] =>
  [...attributes].filter(([name]) =>
    element === "Relationship"
      ? name === "Target" && attributes.get("TargetMode") === "External"
      : !name.startsWith("xmlns") && name !== "w:leader",
  );

/** What a piece of XML is made of, in its order. Attributes keep their prefixes; entities are written out. */
export type Token =
  | { readonly kind: "open"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!](?:[^>"']|"[^"]*"|'[^']*')*>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gu;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const entity = /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/giu;
const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(entity, (_, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
    name !== undefined
      ? (named[name] ?? "")
      : String.fromCodePoint(hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)),
  );

/** Reads XML where no parser may be used: a worker has none, and a page must make no HTML from text. Nothing is validated. */
export function* tokensOf(xml: string): Generator<Token> {
  for (const [, raw, slash, name, attributes = "", selfClosing, text] of xml.matchAll(token)) {
    if (raw !== undefined) yield { kind: "text", text: raw };
    else if (text !== undefined) yield { kind: "text", text: decoded(text) };
    else if (name !== undefined && slash === "/") yield { kind: "close", name };
    else if (name !== undefined) {
      yield { kind: "open", name, attributes: attributesOf(attributes) };
      if (selfClosing === "/") yield { kind: "close", name };
    }
  }
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(attribute)].map(([, name = "", double, single]) => [name, decoded(double ?? single ?? "")]),
  );

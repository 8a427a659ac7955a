/** How much of JSON is taken from a file that somebody else made. */
export interface JsonLimits {
  /** Brackets in one another: what walks the data calls itself as often. */
  readonly depth: number;
  /** Values, and lists and objects that hold them: each costs time and memory however short it is. */
  readonly values: number;
}

/** JSON from outside as data. Undefined for what is no JSON, and for more of it than the limits: that is seen before it is read. */
export function jsonWithin(text: string, limits: JsonLimits): unknown {
  if (!isWithin(text, limits)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** Counts brackets and commas, those within words left out. */
function isWithin(text: string, limits: JsonLimits): boolean {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === quote) at = endOfWord(text, at);
    else if (sign === comma) values += 1;
    else if (opening.has(sign)) {
      depth += 1;
      values += 1;
    } else if (closing.has(sign)) depth -= 1;
    if (depth > limits.depth || values > limits.values) return false;
  }
  return true;
}

/** Where the word that begins at a quotation mark ends. */
function endOfWord(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === quote) return at;
    if (sign === backslash) at += 1;
  }
  return text.length;
}

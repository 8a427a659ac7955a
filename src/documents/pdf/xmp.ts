/**
 * What an XMP packet says, without the names of its elements: "li" and "Alt" are no names of children. Entries of every kind
 * are in it, those that no library knows included.
 */
export const wordsOfXmp = (packet: string): string =>
  packet
    .replaceAll(/<\?.*?\?>/gs, " ")
    .replaceAll(/<[^>]*>/g, (tag) =>
      [" ", ...[...tag.matchAll(/\s([\w:-]+)=(?:"([^"]*)"|'([^']*)')/g)].flatMap(saidBy), " "].join(" "),
    )
    .replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
      if (name !== undefined) return named[name] ?? entity;
      const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    })
    .replaceAll(/\s+/g, " ")
    .trim();

const saidBy = ([, name = "", double, single]: RegExpMatchArray): readonly string[] =>
  name.startsWith("xmlns") ? [] : [double ?? single ?? ""];

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

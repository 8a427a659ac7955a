import { literally } from "../../lib/literally.ts";

// Names of staff in words that are to speak of roles. However a name is written, it leads to the person.

const titles =
  "mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|canon|fr|father|sr|sister|imam|rabbi|sir|dame|lord|lady";
const leadingTitle = new RegExp(`^(?:(?:${titles})\\.?\\s+)+`, "iu");

/** The parts of a name without a title before it. */
const partsOf = (name: string): readonly string[] =>
  plain(name)
    .replace(leadingTitle, "")
    .split(" ")
    .filter((part) => part !== "");

/** One way of writing spaces, apostrophes and accented letters. */
const plain = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/\s+/gu, " ")
    .trim();

const stands = (pattern: string, text: string, flags: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, flags).test(text);

/**
 * The first of these names that stands in a text, in any case: in full, with an initial (“M. Rahman”), or after a title (“Mrs
 * Rahman”). A name of one word may be any word, so it is not looked for.
 */
export function staffNamedIn(text: string, names: readonly string[]): string | undefined {
  const said = plain(text);
  return names.find((name) => {
    const parts = partsOf(name).map(literally);
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    if (parts.length < 2) return false;
    const initial = [...first].slice(0, 1).join("");
    const before = `${first} |${initial}\\.? ?|(?:${titles})\\.? (?:\\S+ ){0,2}`;
    return stands(`${parts.join(" ")}|(?:${before})${last}`, said, "iu");
  });
}

/** The first of these names of which a part stands in a text as a name is written: it may be that person, or an ordinary word. */
export function staffMaybeIn(text: string, names: readonly string[]): string | undefined {
  const said = plain(text);
  return names.find((name) =>
    partsOf(name).some((part) => part.length > 2 && /^\p{Lu}/u.test(part) && stands(literally(part), said, "u")),
  );
}

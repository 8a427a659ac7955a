/** Letters that do not come apart into a plain letter and a mark, and an apostrophe that counts as a letter. */
const plainLetters: Readonly<Record<string, string>> = Object.fromEntries(
  "ł l, ø o, đ d, ð d, þ th, æ ae, œ oe, ß ss, ħ h, ı i, ŋ n, ς σ, ی ي, ى ي, ک ك, ھ ه, ں ن, ʼ ', ʻ '"
    .split(", ")
    .map((pair) => pair.split(" ")),
);
/** Arabic letters drawn out with a stroke are the same letters. */
const drawnOut = /ـ/g;
const foldedBefore = new Map<string, string>();

/** One character without case, marks and invisible parts; may become none or several. */
export function foldCharacter(character: string): string {
  const known = foldedBefore.get(character);
  if (known !== undefined) return known;
  const bare = character
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .replaceAll(drawnOut, "")
    .normalize("NFC");
  const folded = Array.from(bare, (letter) => plainLetters[letter] ?? letter).join("");
  foldedBefore.set(character, folded);
  return folded;
}

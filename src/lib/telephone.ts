/** Telephone numbers are written with words around them: "0300 555 0101, option 2". */
const number = /\+?[\d(][\d\s()-]*\d/g;

export interface NumberInText {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** The first telephone number in a text, three digits or longer, and what stands around it. */
export function numberInText(text: string): NumberInText | undefined {
  const found = [...text.matchAll(number)].find(([each]) => digitsOf(each).length >= 3);
  if (found === undefined) return undefined;
  const [written] = found;
  return { before: text.slice(0, found.index), number: written, after: text.slice(found.index + written.length) };
}

/** What a telephone dials. */
export const digitsOf = (text: string): string => text.replaceAll(/[^\d+]/g, "");

/** As Ofcom’s National Telephone Numbering Plan has them: 999, 101 and 111; 116 123; 0800 1111; else ten or eleven figures from 0. */
const british = /^(?:[19]\d{2}|116\d{3}|08\d{6}|0[1-9]\d{8,9})$/;
/** From abroad: no country’s numbers are longer than fifteen figures with its code (ITU-T E.164). */
const foreign = /^\+[1-9]\d{6,14}$/;

/**
 * Why a text may not be a number that can be rung, in a sentence for whoever wrote it; undefined where nothing speaks against it or nothing is
 * written. A doubt and no error: what was written stays, since an extension or a word may be how this team is reached.
 */
export function telephoneDoubt(text: string): string | undefined {
  if (text.trim() === "") return undefined;
  const found = numberInText(text);
  if (found === undefined) return "There is no telephone number in this. It stays as it is written.";
  const dialled = digitsOf(found.number).replace(/^00/, "+");
  // "+44 (0)1632" is written often, and dialled without the 0.
  const national = dialled.replace(/^\+440?/, "0");
  if (british.test(national) || (foreign.test(dialled) && !dialled.startsWith("+44"))) return undefined;
  return /^[1-9]\d{3,7}$/.test(national)
    ? "This has no area code, so it cannot be rung from everywhere. It stays as it is written."
    : `This has ${national.replace("+", "").length} figures. Numbers in the UK have eleven, some ten: look it up again. It stays as it is written.`;
}

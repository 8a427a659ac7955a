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

const digitsOf = (text: string): string => text.replaceAll(/[^\d+]/g, "");

/** A text with its telephone number as a link that a telephone can dial. */
export function PhoneLink({ text }: { readonly text: string }) {
  const found = numberInText(text);
  if (found === undefined) return text;
  return (
    <>
      {found.before}
      {/* A number that is broken over two lines is misread. */}
      <a href={`tel:${digitsOf(found.number)}`} style={{ whiteSpace: "nowrap" }}>
        {found.number}
      </a>
      {found.after}
    </>
  );
}

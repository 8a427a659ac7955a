import { digitsOf, numberInText } from "../lib/telephone.ts";

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

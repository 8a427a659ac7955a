/** A finished file and what is known of it. */
export interface DocxFile {
  readonly bytes: Uint8Array;
  /** Counted in the finished file, opened again, against the words of the document. `lost` should be empty, always. */
  readonly words: { readonly expected: number; readonly lost: readonly string[] };
  /** Characters that such a file can't hold, or that could mislead: each written as a mark such as "[U+0007]". */
  readonly marked: readonly string[];
  /** Everything that can be read in the finished file, properties and attributes included: for the leak check. */
  readonly text: string;
}

/** `message` is for the person: what happened, what is safe, what to do. */
export interface DocxError {
  readonly kind: "timeout" | "cancelled" | "failed";
  readonly message: string;
}

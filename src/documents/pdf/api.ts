/** A finished file and what is known of it. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Counted from what was painted inside the pages, against the words of the document. `lost` should be empty, always. */
  readonly words: { readonly expected: number; readonly printed: number; readonly lost: readonly string[] };
  /** Characters that no bundled font has, or that could mislead: each printed as a mark such as "[U+738B]". */
  readonly marked: readonly string[];
  /** All text as painted, without what every page repeats: for the leak check. */
  readonly text: string;
}

/** `message` is for the person: what happened, what is safe, what to do. */
export interface PdfError {
  readonly kind: "timeout" | "cancelled" | "fonts" | "failed";
  readonly message: string;
}

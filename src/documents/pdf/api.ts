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
  /**
   * All that the finished file says to a reader who had no part in making it: every page with its head and foot, bookmarks,
   * descriptions of drawings, info dictionary and XMP. For the leak check, beside `text`.
   */
  readonly readBack: string;
}

/**
 * Words that a PDF has of itself, whatever the document: a family name that is found only among these ("Page") is no leak.
 * The school, the reference, the marking and the line of a copy are the document's.
 */
export const ownWords =
  "Page 1 of 1, draft, DRAFT, Important, Note, Signature of, Name and signature, Date, Waymark, x-default";

/** A file before it has been read back. */
export type PaintedPdf = Omit<PdfFile, "readBack">;

/** All that a finished file says, to whoever opens it. */
export interface Reading {
  /** The content of all pages, a piece (paragraph, cell, heading) a line. What was broken over lines is whole again. */
  readonly text: string;
  /** What stands around the content, page by page: headers, feet, the heads of tables that go on. */
  readonly around: string;
  /** Bookmarks, one a line. */
  readonly outline: string;
  /** What drawings and links say to those who can't see them, where links lead, and what places in the file are called. */
  readonly descriptions: string;
  /** The values of the info dictionary, and what the XMP says. */
  readonly metadata: string;
  readonly pages: number;
  readonly isTagged: boolean;
}

/** `message` is for the person: what happened, what is safe, what to do. */
export interface PdfError {
  readonly kind: "timeout" | "cancelled" | "fonts" | "unread" | "failed";
  readonly message: string;
}

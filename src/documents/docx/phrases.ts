/** What the file says of itself, whoever wrote it. */
export const phrases = {
  maker: "Waymark",
  draft: "DRAFT",
  draftNote: "This is a draft. It is not finished and may still change.",
  warning: "Important:",
  note: "Note:",
  nameAndSignature: "Name and signature:",
  date: "Date:",
  signedByHand: "Signed by hand on the device.",
  page: "Page",
  of: "of",
} as const;

// The words of the file format that stand where a name could stand too: styles, sides, kinds of lines.
const vocabulary =
  "Marking Title About Standing Heading Warning Note Quote QuoteSource Caption ListParagraph TableText TableHead FactLabel Gap " +
  "SignatureRole SignatureLine SignatureText Header Footer FootnoteReference EndnoteReference PAGE NUMPAGES TOC TOCHeading PAGEREF Toc After Table of Contents " +
  "first default portrait left right single none auto clear fixed begin separate end preserve true false off underscore " +
  "separator continuationSeparator dxa compatibilityMode http schemas microsoft com office word en GB";

/** Words that are in every file, for a leak check: a child called Page is not given away by “Page 1 of 3”. */
export const ownWords = [...Object.values(phrases), vocabulary].join("\n");

/** What somebody meant to fill in later: brackets, “TBC”, “insert …”, rows of dots, lines, crosses or question marks. */
const inAnyCase = [
  // What an author left out or leads to a note is none: “[sic]”, “[…]”, “[2]”.
  /\[(?!\s*(?:sic|…|\.{3}|\d{1,3})\s*\])[^\]\n]{0,80}\]/i,
  /\{[^}\n]{0,80}\}/,
  // An address for email is none, and neither is “1 < 2”.
  /<{1,2}(?![\s<])(?!\S+@\S+>)[^<>\n]{1,80}>{1,2}/,
  /\b(?:tbc|tba|tbd|lorem ipsum)\b/i,
  // “A form is to be completed by the lead” asks nobody to fill anything in.
  /(?:^|[:(;–-]\s*)to be (?:confirmed|completed|inserted|added|decided)(?=\s*(?:[.;,)]|$))/im,
  /(?<!\b(?:has|have|had|needs?|ought)\s)\bto be confirmed(?=\s*(?:[.;,)]|$))/im,
  /\binsert\b[^.\n]{0,40}?\b(?:name|school|date|number|details|text|here)\b/i,
  // “Nobody may enter the school without a badge” and “Add the date to each note” are sentences.
  /\b(?:enter|add|type|write)\s+(?:your|school|the name|name|text|the date|date)\b[^.\n]{0,30}?\bhere\b/i,
  /\bclick (?:or tap )?(?:here )?to enter\b/i,
  /\bx{3,}\b|\bxx\/xx\b|\bdd\/mm\/yy/i,
  /_{3,}|\.{4,}|…{2,}|\?{3,}/,
];
const inCapitals = [
  /\bINSERT\b/,
  /\b(?:NAME|DATE|NUMBER|TITLE) OF [A-Z]{2,}/,
  /\b(?:SCHOOL|COLLEGE|TRUST|DSL|HEAD|HEADTEACHER|LEAD|DEPUTY|STAFF|YOUR)(?:['’]S)? NAME\b/,
  /\bYOUR (?:SCHOOL|COLLEGE|TRUST)\b/,
];

/** The first placeholder in a text, as it stands there. Undefined when there is none. */
export const placeholderIn = (text: string): string | undefined =>
  [...inAnyCase, ...inCapitals]
    .flatMap((pattern) => pattern.exec(text) ?? [])
    .toSorted((a, b) => text.indexOf(a) - text.indexOf(b))[0];

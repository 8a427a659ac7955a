import { phrases } from "./phrases.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * The file's own properties: what it is, in which language, made by which program. Nothing about who made it or when;
 * the library would name an author and the second. Titles hold no names, by the caller's promise.
 */
export const coreProperties = (title: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${phrases.maker}</dc:creator>`,
    "<dc:language>en-GB</dc:language>",
    "</cp:coreProperties>",
  ].join("");

import { expect, test } from "vitest";
import { wordsOfXmp } from "./xmp.ts";

test("an XMP packet is read without its markup, and nothing that it says is left out", () => {
  const packet = `<?xpacket begin="x" id="W5M0"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Alt><rdf:li xml:lang="x-default">Plan
    of Tom O&apos;Neill &amp; &#x141;ucja</rdf:li></rdf:Alt><own:kind own:by='Zoë' own:for="Ana"/></x:xmpmeta><?xpacket end="w"?>`;
  expect(wordsOfXmp(packet)).toBe("x-default Plan of Tom O'Neill & Łucja Zoë Ana");
});

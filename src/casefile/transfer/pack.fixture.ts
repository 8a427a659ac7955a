import { facts, heading, table } from "../../documents/blocks.ts";
import type { Pack } from "./pack.ts";

/** What Ashdown Infants sent about a child. All of it is invented. */
export const ashdownPack: Pack = {
  madeAt: "2026-11-20T14:05",
  from: { school: "Ashdown Infants", urn: "100001", contact: "Folake Adeyemi, 01632 960 201" },
  secret: "5e".repeat(32),
  child: {
    givenNames: "Amal",
    familyName: "Idris",
    knownAs: "Ami",
    dateOfBirth: "2019-03-09",
    yearGroup: "2",
    upn: "A100000126001",
    address: "4 Alder Row\nNorthvale",
    family: [{ name: "Hodan Idris", relation: "Mother", responsibility: "yes", contact: "01632 960 300" }],
    otherSiblings: "",
    sen: "support",
    communication: "Short sentences, and time to answer.",
  },
  lines: [
    {
      when: { precision: "exact", date: "2026-06-02", time: "12:50" },
      what: "Child B followed Amal into the toilets.",
      source: "Seen by a lunchtime supervisor (Incident 0007, 2 June 2026)",
      words: "I said stop",
      action: "Told the class teacher.",
    },
    {
      when: { precision: "term", term: "autumn", year: 2025 },
      what: "Quieter than before.",
      source: "Incident 0003, 1 December 2025",
      words: "",
      action: "",
    },
  ],
  documents: [
    { title: "Cover sheet", reference: "", blocks: [facts([{ label: "Who to ring", value: "Folake Adeyemi" }])] },
    {
      title: "Safety plan",
      reference: "Plan 0002 · version 1",
      blocks: [
        heading(2, "Places"),
        table(
          "Places",
          [
            { title: "Place", width: 1 },
            { title: "What adults do", width: 2 },
          ],
          [{ cells: ["Toilets", "One at a time"] }],
        ),
        { kind: "signature", role: "Parent", name: "Hodan Idris", detail: "", strokes: [[10, 20, 30, 40]] },
      ],
    },
  ],
};

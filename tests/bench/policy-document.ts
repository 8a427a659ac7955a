import type { Document } from "../../src/documents/blocks.ts";
import { policyDocument } from "../../src/pack/policy/documents/policy.ts";
import { exampleNames, secondaryAcademy } from "../../src/pack/policy/examples/example.ts";

/** The pack's policy of a secondary academy, as it is adopted. */
export const policyPages = (): Document => ({
  title: policyDocument.title,
  marking: "",
  school: "Larchwood Academy",
  reference: "Edition 1",
  isDraft: false,
  dated: "28 November 2026",
  standing: "Approved by the board of trustees on 28 November 2026, minute 7.2. In force from 1 December 2026.",
  blocks: policyDocument.build(secondaryAcademy, { names: exampleNames, today: "2026-11-28", version: 1 }),
});

import { defineTemplate } from "../../engine/template.ts";
import { wordingEdition } from "../statutory/wording.ts";
import { changesSince } from "./changes.ts";
import { boardChecklist } from "./documents/board.ts";
import { changeLog } from "./documents/changes.ts";
import { policyDocument, websitePolicy } from "./documents/policy.ts";
import { pagesForReaders, passages } from "./documents/readers.ts";
import { rules } from "./rules.ts";
import { sections } from "./sections.ts";

export const policy = defineTemplate({
  id: "policy",
  version: 1,
  title: "Policy on harmful sexual behaviour",
  density: "guided",
  sections,
  migrations: [],
  rules,
  passages,
  changesSince,
  wording: wordingEdition.id,
  documents: [policyDocument, websitePolicy, ...pagesForReaders, boardChecklist, changeLog],
});

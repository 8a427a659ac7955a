import { child } from "../../engine/ask.ts";
import { defineTemplate, section } from "../../engine/template.ts";
import { contactDetails, contactWho } from "../asked/contact.ts";
import { entryDocument } from "./entry.ts";

const contactChild = child("contactChild", {
  label: "About which child?",
  hint: "Leave it open if it is about all of them.",
  optional: true,
});

const sections = [
  section("contact", "Somebody told, or not told", [contactWho, contactChild, ...contactDetails]),
] as const;

export const contactEntry = defineTemplate({
  id: "contact",
  version: 1,
  title: "Somebody told, or not told",
  density: "compact",
  sections,
  migrations: [],
  rules: [],
  documents: [
    entryDocument(
      { sections },
      "Contact",
      "Who was told what and what came of it, or why not, for the child protection file.",
    ),
  ],
});

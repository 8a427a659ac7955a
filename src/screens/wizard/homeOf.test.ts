import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../../casefile/casefile.ts";
import { child, finished } from "../../casefile/records.fixture.ts";
import { homeOf } from "./homeOf.ts";

const file = withEntities(emptyCaseFile, [
  child("amal", "Amal", "Idris"),
  finished("incident", "incident", {}, { number: 9 }),
]);
const from = (fileId: string) => [{ kind: "from", fileId }] as const;
const draft = { links: [], version: 1, fileId: "own", templateId: "action", answers: {} } as const;
const about = (fileId: string) => [{ kind: "about", fileId }] as const;

test.each([
  ["an entry about a record", { links: about("incident") }, "/file/incident", "Back to the file"],
  ["an action about a child and no record", { links: about("amal") }, "/children/amal", "Back to the child"],
  ["the next version of a file", { version: 2 }, "/file/own", "Back to the file"],
  [
    "a note begun on a child’s page",
    { templateId: "note", answers: { children: [{ itemId: "1", child: "amal" }] } },
    "/children/amal",
    "Back to the child",
  ],
  [
    "where an agency stands with a child",
    { templateId: "agency-status", answers: { statusChild: "amal" } },
    "/children/amal",
    "Back to the child",
  ],
  ["a plan begun from a record", { links: from("incident") }, "/file/incident", "Back to Incident 0009"],
  ["a plan begun from what is gone", { links: from("gone") }, "/", "Today"],
  ["a record that stands for itself", { templateId: "incident" }, "/", "Today"],
])("%s leads back to where it belongs", (_, change, href, label) => {
  expect(homeOf(file, { ...draft, ...change })).toEqual({ href, label });
});

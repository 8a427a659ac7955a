import { type Block, facts, paragraph, table } from "../../documents/blocks.ts";
import { longDate, longDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { type CaseFile, grouped, namesIn } from "../casefile.ts";
import { type Child, childLabel, type ExportedRecord } from "../entities.ts";
import { leftAbout } from "./aboutChild.ts";
import type { Section } from "./review.ts";

// Parts of a copy that are no records of their own, in the words of the school’s own file: everybody is named in them.

const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part.trim() !== "").join("\n");
const answered = (rows: readonly (readonly [label: string, value: string])[]): Block =>
  facts(rows.flatMap(([label, value]) => (value.trim() === "" ? [] : [{ label, value }])));

const needs: Readonly<Record<Child["sen"], string>> = {
  notKnown: "",
  none: "None known",
  support: "Special educational needs support",
  plan: "Education, health and care plan",
};
const responsibilities: Readonly<Record<Child["family"][number]["responsibility"], string>> = {
  yes: "Has parental responsibility",
  no: "Does not have parental responsibility",
  notKnown: "Parental responsibility not known",
};

interface Contacts {
  readonly home: boolean;
  readonly family: boolean;
}

/** Who the child is. How the family is reached is left out where one of them may be hidden from another. */
export function detailsBlocks(file: CaseFile, child: Child, gives: Contacts): readonly Block[] {
  const names = namesIn(file);
  const person = child.trustedAdult === "" ? "" : names.person(child.trustedAdult);
  return [
    answered([
      ["Child", childLabel(child)],
      ["Date of birth", child.dateOfBirth === "" ? "" : longDate(child.dateOfBirth)],
      ["Year group", child.yearGroup],
      ["Unique pupil number", child.upn],
      ["Home address", gives.home ? child.address : ""],
      ["Authority the child lives in", gives.home && child.authority !== "" ? names.authority(child.authority) : ""],
      ["Special educational needs", needs[child.sen]],
      ["How to talk with this child", child.communication],
      ["Adult whom the child trusts", person],
      ["Brothers and sisters in this school", child.siblings.map(names.child).join("\n")],
      ["Other brothers and sisters", child.otherSiblings],
      ["Leaves the school", child.leaving === undefined ? "" : lines(longDate(child.leaving.on), child.leaving.to)],
    ]),
    ...(child.family.length === 0
      ? []
      : [
          table(
            "Family, and others who look after the child",
            [
              { title: "Name", width: 3 },
              { title: "Relation", width: 2 },
              { title: "Parental responsibility", width: 3 },
              ...(gives.family ? [{ title: "How to reach them", width: 4 }] : []),
            ],
            child.family.map(({ name, relation, responsibility, contact }) => ({
              cells: [name, relation, responsibilities[responsibility], ...(gives.family ? [contact] : [])],
            })),
          ),
        ]),
  ];
}

/** What a file left the device as. */
export const formatWords: Readonly<Record<ExportedRecord["format"], string>> = {
  pdf: "PDF",
  lockedPdf: "PDF with a passphrase",
  lines: "Lines of the activity log",
  word: "Word file",
  html: "Web page",
  pasted: "Copied as text",
  print: "Print",
  csv: "CSV file",
  waymark: "Waymark file",
};

/** "For children’s social care · Safeguarding". Copies from before this was asked say so. */
export const forWhom = ({ recipient, purpose }: ExportedRecord): string =>
  recipient === "" ? "For whom was not noted" : `For ${[recipient, purpose].filter((part) => part !== "").join(" · ")}`;

export function leftBlocks(file: CaseFile, childId: Id, titleOf: (each: ExportedRecord) => string): readonly Block[] {
  const left = leftAbout(file, childId);
  return left.length === 0
    ? [paragraph("Nothing about this child has left the school from this device.")]
    : [
        table(
          "What has left the school about this child, newest first",
          [
            { title: "When", width: 3 },
            { title: "What", width: 4 },
            { title: "For whom and what for", width: 5 },
            { title: "As", width: 2 },
          ],
          left.map((each) => ({
            cells: [longDateTime(each.at), titleOf(each), forWhom(each), formatWords[each.format]],
          })),
        ),
      ];
}

/**
 * What other schools handed over. A file may come twice, and what it says again is said once; what came in other words is said with
 * the day on which it came.
 */
export function receivedSections(file: CaseFile, childId: Id): readonly Section[] {
  const packs = [...file.received.values()]
    .filter((pack) => pack.childId === childId)
    .toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt));
  const all = packs.flatMap(({ from, receivedAt, documents }) =>
    documents.map(({ title, blocks }) => ({ title: `From ${from}: ${title}`, receivedAt, blocks })),
  );
  const distinct = [...grouped(all, ({ title, blocks }) => [JSON.stringify([title, blocks])]).values()].flatMap(
    ([first]) => first ?? [],
  );
  return distinct.map(({ title, receivedAt, blocks }) => ({
    title:
      distinct.filter((each) => each.title === title).length > 1
        ? `${title}, received ${longDate(receivedAt.slice(0, 10))}`
        : title,
    // Kept as it came; the shape was checked then.
    blocks: blocks as readonly Block[],
  }));
}

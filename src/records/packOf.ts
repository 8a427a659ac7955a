import { type CaseFile, personLabel } from "../casefile/casefile.ts";
import { inBrief } from "../casefile/chronology/brief.ts";
import { chronologyOf } from "../casefile/chronology/chronology.ts";
import { linesIn } from "../casefile/chronology/views.ts";
import { fileParts } from "../casefile/leaving/readers.ts";
import { asDecided, type Decisions } from "../casefile/leaving/review.ts";
import { redactBlocks } from "../casefile/redaction/redaction.ts";
import type { Pack, PackChild, PackLine } from "../casefile/transfer/pack.ts";
import type { Block } from "../documents/blocks.ts";
import { localDateTime } from "../lib/dates.ts";
import type { ChildFile } from "./childFile.ts";
import { outgoingChildFile } from "./childFileOut.ts";
import { fileReference } from "./copies.ts";
import type { Handing } from "./exportMark.ts";
import { newSecret } from "./receipt.ts";

/**
 * A copy of a child’s file as data for the next school: the words of the printed copy, with the same decisions, and nothing that
 * is not in it.
 */
export function packOf(file: CaseFile, made: ChildFile, decisions: Decisions, handing: Handing, at: Date): Pack {
  const { redactor, own, sections } = made;
  const print = asDecided(decisions, { isOwn: (text) => own.has(text), redact: redactor.text });
  const { document } = outgoingChildFile(file, made, decisions, handing, at);
  const { school } = file;
  const me = file.people.get(school?.me ?? "");
  return {
    madeAt: localDateTime(at),
    from: {
      school: document.school,
      urn: school?.urn ?? "",
      contact: [me === undefined ? "" : redactor.text(personLabel(me)), school?.telephone, school?.secureEmail]
        .filter((part) => part !== undefined && part !== "")
        .join(", "),
    },
    secret: newSecret(),
    child: childOf(made),
    lines: linesOf(file, made, decisions, print),
    documents: [
      { title: "What this is", reference: document.reference, blocks: coverOf(document.blocks) },
      ...sections.map(({ title, part, blocks }) => ({
        title: print(title),
        reference: fileParts[part].label,
        blocks: redactBlocks(blocks, { text: print }),
      })),
    ],
  };
}

/** The first pages, up to where the first part begins. The list of documents takes the place of their contents. */
function coverOf(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({ kind }) => kind === "pageBreak");
  return redactBlocks(blocks.slice(0, end < 0 ? blocks.length : end), { text: (text) => text }).filter(
    ({ kind }) => kind !== "contents",
  );
}

/** Who the child is. What the copy does not tell of them, the data does not either. */
function childOf({ child, wish, redactor: { text } }: ChildFile): PackChild {
  const { givenNames, familyName, knownAs, dateOfBirth, yearGroup, upn } = child;
  const tells = wish.parts.includes("details");
  return {
    ...{ givenNames, familyName, knownAs, dateOfBirth, yearGroup, upn },
    address: tells ? text(child.address) : "",
    family: tells
      ? child.family.map(({ name, relation, responsibility, contact }) => ({
          name: text(name),
          relation: text(relation),
          responsibility,
          contact: text(contact),
        }))
      : [],
    otherSiblings: tells ? text(child.otherSiblings) : "",
    sen: tells ? child.sen : "notKnown",
    communication: tells ? text(child.communication) : "",
  };
}

/**
 * The chronology line by line. A line in which somebody withheld or reworded anything is given as it is printed, in one piece:
 * what was decided about the whole is not undone by its parts. So is one that sums up several.
 */
function linesOf(
  file: CaseFile,
  { child, wish, sections }: ChildFile,
  decisions: Decisions,
  print: (text: string) => string,
): readonly PackLine[] {
  if (!wish.parts.includes("chronology")) return [];
  const rows = sections
    .filter(({ part }) => part === "chronology")
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])));
  const isChanged = (text: string): boolean => (decisions.get(text)?.kind ?? "asShown") !== "asShown";
  return linesIn(wish.view, chronologyOf(file, child.id, fileReference)).flatMap(
    (shown, index): readonly PackLine[] => {
      const cells = rows[index]?.cells ?? [];
      const first = "line" in shown ? shown.line : shown.sum.lines[0];
      if (first === undefined) return [];
      const { when } = first;
      if ("line" in shown && !cells.some(isChanged)) {
        const { what, source, words, action } = inBrief(shown.line);
        return [{ when, what: print(what), source: print(source), words: print(words), action: print(action) }];
      }
      const what = ("line" in shown ? cells.slice(1) : cells).map(print).filter((cell) => cell !== "");
      return [{ when, what: what.join("\n"), source: "", words: "", action: "" }];
    },
  );
}

import type { CaseFile } from "../casefile/casefile.ts";
import { personLabel } from "../casefile/casefile.ts";
import type { Received } from "../casefile/entities.ts";
import { leaksIn, redactorFor } from "../casefile/redaction/redaction.ts";
import { type Block, type Document, facts, paragraph } from "../documents/blocks.ts";
import { textsOfDocument } from "../documents/words.ts";
import { longDate, longDateTime } from "../lib/dates.ts";
import type { Outgoing } from "./export.ts";
import type { LeftSubject } from "./exportLog.ts";
import { type Handing, markOf } from "./exportMark.ts";

/** A document of a pack as it came, as pages of the school that wrote it. */
export const receivedDocument = (
  { from, madeAt }: Received,
  { title, reference, blocks }: Received["documents"][number],
): Document => ({
  title,
  marking: "CONFIDENTIAL · CHILD PROTECTION",
  school: from,
  reference,
  isDraft: false,
  dated: longDate(madeAt.slice(0, 10)),
  blocks,
});

/** A document of a pack on its way out again, to the school’s own paper file. It names this child only, so it hides nobody. */
export const outgoingReceived = (file: CaseFile, received: Received, index: number, handing: Handing): Outgoing => ({
  document: receivedDocument(received, received.documents[index] ?? { title: "", reference: "", blocks: [] }),
  handing,
  redactor: redactorFor(file, "file", [], []),
  leaksIn: () => [],
  fileName: (ending) => `received-${markOf(received.fingerprint)}-${index + 1}.${ending}`,
});

/** The slip that says that a pack has come. It goes back to another school and names no child: the code says which file it is. */
export function outgoingReceipt(file: CaseFile, received: Received, handing: Handing): Outgoing {
  const document: Document = {
    title: "Receipt for a child protection file",
    marking: "CONFIDENTIAL",
    school: file.school?.name ?? "",
    reference: `Receipt ${received.code}`,
    isDraft: false,
    dated: longDate(received.receivedAt.slice(0, 10)),
    blocks: receiptBlocks(file, received),
  };
  const redactor = redactorFor(file, "agency", [], []);
  const own = textsOfDocument(document).join("\n");
  return {
    document,
    handing,
    redactor,
    leaksIn: (text) => leaksIn(text, redactor, own),
    fileName: (ending) => `receipt-${markOf(received.fingerprint)}.${ending}`,
  };
}

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

function receiptBlocks(file: CaseFile, received: Received): readonly Block[] {
  const person = file.people.get(received.receivedBy);
  return [
    paragraph(
      `The child protection file that ${received.from} sent has come, was opened, and is kept here apart from the main pupil file.`,
    ),
    facts([
      { label: "Receipt code", value: received.code },
      { label: "Sent by", value: received.from },
      { label: "File made", value: longDateTime(received.madeAt) },
      { label: "Fingerprint of the file", value: markOf(received.fingerprint) },
      { label: "Received at", value: file.school?.name ?? "" },
      { label: "Received", value: longDateTime(received.receivedAt) },
      {
        label: "In it",
        value: `${counted(received.lines.length, "line", "lines")} in its chronology, ${counted(received.documents.length, "document", "documents")}`,
      },
    ]),
    {
      kind: "signature",
      role: "Received by",
      name: person === undefined ? "" : personLabel(person),
      detail: "",
      strokes: [],
    },
  ];
}

/** What the log says of a document that stands in no file of this school. */
export const receivedSubject = ({ childId }: Received, documentId: "received" | "receipt"): LeftSubject => ({
  fileId: "",
  version: 0,
  documentId,
  forChild: childId,
});

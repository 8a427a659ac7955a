import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { fileAbout, fileById, personLabel } from "../../casefile/casefile.ts";
import { childLabel } from "../../casefile/entities.ts";
import type { Subject } from "../../casefile/search/documents.ts";
import { marksOfName } from "../../casefile/search/excerpts.ts";
import type { Term } from "../../casefile/search/query.ts";
import { isClosed } from "../../casefile/today.ts";
import { longDate } from "../../lib/dates.ts";
import { fileReference } from "../../records/copies.ts";
import { Tag } from "../../ui/Tag.tsx";
import { hrefOfEntry } from "../hrefOf.ts";
import { useCaseFile } from "../workspace.tsx";
import { Marked } from "./Marked.tsx";

interface HitWords {
  readonly title: ReactNode;
  readonly tag?: ReactNode;
  readonly href?: string;
  readonly onOpen?: () => void;
}

/** How something that was found is called, and where it is opened. */
export function useHitWords(terms: readonly Term[]): (subject: Subject) => HitWords {
  const file = useCaseFile();
  const [, go] = useLocation();
  const opening = (href: string) => ({ href, onOpen: () => go(href) });
  return (subject) => {
    switch (subject.type) {
      case "child":
        return { title: <Name name={childLabel(subject)} terms={terms} />, ...opening(`/children/${subject.id}`) };
      case "person":
        return { title: <Name name={personLabel(subject)} terms={terms} /> };
      case "authority":
        return { title: <Name name={subject.name} terms={terms} />, ...opening(`/directory/${subject.id}`) };
      case "received":
        return {
          title: `From ${subject.from}, received ${longDate(subject.receivedAt.slice(0, 10))}`,
          ...opening(`/children/${subject.childId}`),
        };
      case "draft":
        return {
          title: titleOf(subject),
          tag: <Tag tone="amber">Draft</Tag>,
          ...opening(`/write/${subject.id}`),
        };
      case "finished": {
        const now = fileById(file, subject.fileId);
        return {
          title: titleOf(subject),
          ...(now !== undefined && isClosed(file, now) && { tag: <Tag>Closed</Tag> }),
          ...opening(hrefOfEntry(file, subject) ?? `/file/${subject.fileId}`),
        };
      }
    }
  };

  function titleOf(record: Extract<Subject, { readonly type: "draft" | "finished" }>): string {
    const about = fileAbout(file, record);
    return about === undefined ? fileReference(record) : `${fileReference(record)}, about ${fileReference(about)}`;
  }
}

const Name = ({ name, terms }: { readonly name: string; readonly terms: readonly Term[] }) => (
  <Marked text={name} marks={marksOfName(name, terms)} />
);

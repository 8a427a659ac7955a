import { emptyCaseFile, nextNumber, withEntities } from "../casefile/casefile.ts";
import { newAuthority } from "../casefile/directory/directory.ts";
import {
  type Confidence,
  type DraftRecord,
  type Entity,
  type FinishedRecord,
  type Link,
  newChild,
  newSchool,
  type Person,
} from "../casefile/entities.ts";
import { addDays, type IsoDate } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import type { PracticeCase, PracticePerson } from "../pack/practice/case.ts";
import { cases, schoolWide } from "../pack/practice/cases.ts";
import { confidenceRounds } from "../pack/practice/confidence.ts";
import { guidedFile } from "../pack/practice/guide.ts";
import { daysToMove, moved } from "../pack/practice/moving.ts";
import { authorities, everywhere, me, practiceSchool, staff } from "../pack/practice/school.ts";
import { editionOn } from "../pack/statutory/editions.ts";
import { blocksFor, copiesOf } from "./copies.ts";
import { loadTemplate } from "./templates.ts";

export interface PracticeRecords {
  readonly entities: readonly Entity[];
  /** The person who practises. */
  readonly me: Id;
}

/** Everything that the practice school begins with, on today’s calendar, in the shapes that the app itself writes. */
export async function practiceRecords(today: IsoDate): Promise<PracticeRecords> {
  const ids = new Map<string, Id>([["washroom/incident", guidedFile]]);
  const idOf = (name: string): Id => {
    const known = ids.get(name) ?? newId();
    ids.set(name, known);
    return known;
  };
  const fileOf = (of: PracticeCase, file: string): Id => idOf(`${of.id}/${file}`);

  const person = ({ id, name, role, organisation = "" }: PracticePerson): Person => ({
    type: "person",
    v: 1,
    id: idOf(id),
    name,
    role,
    organisation,
  });
  const entities: Entity[] = [
    { ...newSchool(newId(), idOf(me), practiceSchool), ...practiceSchool, authority: idOf(practiceSchool.authority) },
    ...authorities.map(({ id, name, ...details }) => ({
      ...newAuthority(idOf(id), name),
      ...details,
      checkedOn: addDays(today, -40),
    })),
    ...staff.map(person),
    ...confidenceRounds.map(
      ({ opened, closed, people, said }): Confidence => ({
        ...{ type: "confidence", v: 1, id: newId(), people },
        openedOn: addDays(today, -opened),
        closedOn: addDays(today, -closed),
        counts: Object.fromEntries(
          Object.entries(said).map(([key, count]) => [key, { answered: people, said: count }]),
        ),
      }),
    ),
  ];
  const all = [...schoolWide, ...cases];
  for (const { people = [] } of all) entities.push(...people.map(person));
  for (const each of all) {
    const days = daysToMove(each, today);
    entities.push(
      ...each.children.map(({ id, born, year, leaving, siblings = [], trustedAdult, authority, ...child }) => ({
        ...newChild(`${addDays(today, -200)}T09:00`, idOf(id), {
          address: "",
          knownAs: "",
          ...child,
          family: child.family ?? [],
          dateOfBirth: addDays(born, days),
          yearGroup: year,
          authority: idOf(authority ?? practiceSchool.authority),
          siblings: siblings.map(idOf),
          trustedAdult: trustedAdult === undefined ? "" : idOf(trustedAdult),
        }),
        ...(leaving && {
          leaving: { ...leaving, on: addDays(leaving.on, days), notedAt: `${addDays(today, -12)}T09:00` },
        }),
      })),
    );
  }

  let file = withEntities(emptyCaseFile, entities);
  for (const each of all) {
    const days = daysToMove(each, today);
    const inWords = namesOf(each);
    /** Ids, names and days as they are here. */
    const here = (value: unknown): unknown => {
      if (typeof value === "string") {
        const id = ids.get(each.calls?.[value] ?? value);
        return id ?? moved(inWords(value), days, each.latest);
      }
      if (Array.isArray(value)) return value.map(here);
      return typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, here(part)]))
        : value;
    };
    for (const record of each.records) {
      const template = await loadTemplate(record.template);
      const fileId = fileOf(each, record.file);
      const links: Link[] = [
        ...(record.about === undefined ? [] : [{ kind: "about" as const, fileId: fileOf(each, record.about) }]),
        ...(record.from === undefined ? [] : [{ kind: "from" as const, fileId: fileOf(each, record.from) }]),
      ];
      const startedAt = moved(record.started, days, each.latest);
      const version = record.version ?? 1;
      const number =
        [...file.finished.values()].find((before) => before.fileId === fileId)?.number ??
        nextNumber(file, record.template);
      const written = {
        v: 1 as const,
        fileId,
        templateId: template.id,
        templateVersion: template.version,
        number,
        version,
        reason: record.reason ?? "",
        answers: here(record.answers) as FinishedRecord["answers"],
        carried: {},
        links,
        startedAt,
        startedBy: idOf(me),
      };
      const entity =
        record.finished === undefined ? draft(written) : finished(moved(record.finished, days, each.latest));
      entities.push(entity);
      file = withEntities(file, [entity]);

      function draft(of: typeof written): DraftRecord {
        return { ...of, type: "draft", id: newId(), updatedAt: startedAt, density: template.density };
      }
      function finished(finishedAt: string): FinishedRecord {
        const on = finishedAt.slice(0, 10);
        return {
          ...written,
          type: "finished",
          id: newId(),
          finishedAt,
          finishedBy: idOf(me),
          school: practiceSchool.name,
          edition: editionOn(on)?.id ?? "",
          ...(template.wording !== undefined && { wording: template.wording }),
          documents: copiesOf(template, written).map((copy) => ({
            documentId: copy.document.id,
            ...(copy.forChild !== undefined && { forChild: copy.forChild }),
            blocks: blocksFor(file, template, written, copy, on),
          })),
        };
      }
    }
  }
  return { entities, me: idOf(me) };
}

/** Puts the names of this school into sentences that were written for an example. */
function namesOf({ calls = {} }: PracticeCase): (text: string) => string {
  // Longer ones first: a whole name before its first part.
  const names = Object.entries({ ...everywhere, ...calls }).sort(([a], [b]) => b.length - a.length);
  return (text) => names.reduce((said, [from, to]) => said.replaceAll(from, to), text);
}

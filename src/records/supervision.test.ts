import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { runsIn } from "../../tools/runs.mjs";
import { type CaseFile, withEntities } from "../casefile/casefile.ts";
import { chronologyOf } from "../casefile/chronology/chronology.ts";
import { type Member, readEntity, type Supervision } from "../casefile/entities.ts";
import { fileReaders } from "../casefile/leaving/readers.ts";
import { findingsAbout } from "../casefile/patterns/findings.ts";
import { child, person, school } from "../casefile/records.fixture.ts";
import { noFilters } from "../casefile/search/filters.ts";
import { termsOf } from "../casefile/search/query.ts";
import { ownNotes, reminderOn } from "../casefile/supervision.ts";
import { languageIn } from "../pack/words/language.ts";
import { accessOf } from "./access.ts";
import { lineInWords } from "./activityWords.ts";
import { calendarFile } from "./calendar.ts";
import { caseFileWith, story, templates, tomos } from "./childFile.fixture.ts";
import { childFile, usualWish } from "./childFile.ts";
import { fileReference } from "./copies.ts";
import { tasksNow } from "./deadlines.ts";
import { figuresOn } from "./figures.ts";
import { search } from "./search.ts";
import {
  blankNote,
  childrenIn,
  helpForYourself,
  keepNote,
  noteKinds,
  notePrompts,
  ordinary,
  removeNote,
} from "./supervision.ts";
import { createWorkspace } from "./workspace.ts";

const sentinel = "Quillfeather-hearing";
const note = (id: string, member: string, more: Partial<Supervision> = {}): Supervision => ({
  ...{ type: "supervision", v: 1, id, member, writtenAt: "2026-11-20T16:00", changedAt: "2026-11-20T16:00" },
  ...{ kind: "debrief", on: "2026-11-20", withWhom: sentinel, about: `Tomos Bevan ${sentinel}`, howIAm: sentinel },
  ...{ helps: sentinel, agreed: sentinel, nextOn: "" },
  ...more,
});
const member = (id: string, personId: string, role: Member["role"], compartment: number): Member => ({
  ...{ type: "member", v: 1, id, person: personId, role, compartment, addedAt: "2026-09-01T09:00", addedBy: "me" },
});
const today = "2026-11-24";
const at = new Date(2026, 10, 24, 10, 42);

describe("a note of somebody’s own", () => {
  /** Everything that is worked out or made of the records, as far as it could hold a word of a note. */
  const madeOf = (file: CaseFile) => ({
    found: search.find(file, termsOf(sentinel), noFilters, today),
    foundByName: search
      .find(file, termsOf("Tomos Bevan"), noFilters, today)
      .flatMap(({ hits }) => hits.map(({ of }) => of.subject)),
    chronology: chronologyOf(file, tomos.id, fileReference),
    patterns: findingsAbout(file, tomos.id, today),
    copies: fileReaders.map((reader) => childFile(file, templates, usualWish(tomos.id, reader), at)?.sections),
    tasks: tasksNow(file, today),
    figures: figuresOn(file, today),
    calendar: calendarFile(file, today).text,
  });

  test("changes nothing that is made of a child’s file, and stands in none of it", () => {
    const before = caseFileWith(...story);
    const after = withEntities(before, [note("n", "member", { nextOn: today })]);
    const made = madeOf(after);
    expect(made).toEqual(madeOf(before));
    expect(made.copies.every((copy) => copy !== undefined)).toBe(true);
    expect(JSON.stringify(made)).not.toContain(sentinel);
  });

  test("is shown to whoever wrote it, and to nobody else who comes in, not even by what they save", async () => {
    const vault = memoryVault();
    const workspaceOf = (memberId: string | undefined) =>
      createWorkspace(
        vault,
        { ...vault.unlocked(), me: memberId === undefined ? undefined : { memberId, access: "whole", compartment: 0 } },
        () => at,
      );
    const mine = workspaceOf("lead");
    await mine.commit(
      [
        school,
        person("me", "Folake Adeyemi", "Lead"),
        person("dep", "Sam Cole", "Deputy"),
        member("lead", "me", "dsl", 0),
        member("deputy", "dep", "deputy", 0),
      ].map((put) => ({ put })),
    );
    await keepNote(mine, "n", { ...blankNote(today), howIAm: sentinel });
    expect(ownNotes(mine.caseFile.get()).map(({ howIAm }) => howIAm)).toEqual([sentinel]);
    for (const other of ["deputy", undefined]) {
      const theirs = workspaceOf(other);
      await theirs.commit([{ put: child("c", "Amal", "Idris") }]);
      expect(ownNotes(theirs.caseFile.get())).toEqual([]);
      expect(JSON.stringify([...theirs.caseFile.get().supervision])).not.toContain(sentinel);
      // What somebody else cannot see they cannot remove or write over either.
      await removeNote(theirs, "n");
    }
    expect(ownNotes(workspaceOf("lead").caseFile.get())).toHaveLength(1);
    await removeNote(mine, "n");
    expect(vault.unlocked().records.some(({ id }) => id === "n")).toBe(false);
  });

  test("of somebody who opens a part lies under their own key, and a lead’s under one that is lent to nobody", async () => {
    const vault = memoryVault();
    const workspace = createWorkspace(vault, vault.unlocked(), () => at);
    const all = [member("rec", "p", "recorder", 4), note("theirs", "rec"), note("leads", "member")];
    await workspace.commit(all.map((put) => ({ put })));
    const types = new Map(vault.unlocked().records.map(({ id, type }) => [id, type]));
    expect([types.get("theirs"), types.get("leads")]).toEqual([1_004, 24]);
    expect(Object.values(accessOf).some((kind) => kind.types.includes(24))).toBe(false);
  });

  test("is kept as it was read, and one from a later app is left alone", () => {
    expect(readEntity(note("n", "m"))).toEqual({ ok: true, entity: note("n", "m") });
    expect(readEntity({ ...note("n", "m"), v: 2 })).toEqual({ ok: false, reason: "newer" });
  });

  test("is named in the log without a word of what it says, and without saying that it has gone", () => {
    const file = caseFileWith(...story);
    const line = {
      n: 1,
      prev: "",
      sig: "",
      at: "2026-11-24T10:42",
      who: "lead",
      did: "changed",
      type: 24,
      id: "n",
    } as const;
    expect(lineInWords(file, line)).toBe("Changed a note of somebody’s own");
  });

  test("points a child’s name out, of the family too, and no colleague’s", () => {
    const file = caseFileWith(...story);
    const words = { ...blankNote(today), about: "How Tomos looked", withWhom: "Priya Nair", agreed: "Call Mr Bevan" };
    expect(childrenIn(file, words)).toEqual(["Tomos", "Bevan"]);
    expect(childrenIn(file, { ...words, about: "A Year 8 pupil", agreed: "" })).toEqual([]);
  });
});

describe("a date of one’s own", () => {
  const on = (...notes: readonly Supervision[]) => reminderOn(withEntities(caseFileWith(), notes), today);
  test("is said from the day before, until a note of that day or later is there", () => {
    expect(on(note("a", "m", { nextOn: "2026-11-26" }))).toBeUndefined();
    expect(on(note("a", "m", { nextOn: "2026-11-25" }))).toBe("2026-11-25");
    expect(on(note("a", "m", { nextOn: "2026-11-21" }))).toBe("2026-11-21");
    expect(on(note("a", "m", { nextOn: "2026-11-21" }), note("b", "m", { on: "2026-11-21" }))).toBeUndefined();
    expect(on(note("a", "m", { nextOn: "2026-11-" }))).toBeUndefined();
    expect(on(note("a", "m"))).toBeUndefined();
  });
});

describe("the words around it", () => {
  test("repeat no more than eight words of any source, and label nobody", () => {
    const texts = [...Object.values(noteKinds), ...Object.values(notePrompts)].flatMap(({ label, hint }) => [
      label,
      hint,
    ]);
    const bytes = readFileSync(new URL("../../tests/fixtures/source-runs.bin", import.meta.url));
    const known = new Set(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4));
    for (const text of [...texts, ordinary]) {
      expect(runsIn(text).filter((run) => known.has(run))).toEqual([]);
      expect(languageIn(text)).toEqual([]);
    }
  });
  test("lead to somebody who answers adults, in each nation", () => {
    for (const nation of ["england", "wales", "scotland", "northernIreland"] as const)
      expect(helpForYourself(nation).map(({ name }) => name)).toContain("Samaritans");
  });
});

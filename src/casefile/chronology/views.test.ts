import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { When } from "../../engine/answer.ts";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import type { Entity, FinishedRecord } from "../entities.ts";
import { child, context, entry, finished, person } from "../records.fixture.ts";
import { chronologyOf } from "./chronology.ts";
import { amendmentInWords, enteredInWords } from "./document.ts";
import { spansOf } from "./months.ts";
import { linesIn, type Shown, type View, within } from "./views.ts";

const { reference } = context();
const lines = (...entities: readonly Entity[]) =>
  chronologyOf(
    withEntities(emptyCaseFile, [
      child("amal", "Amal", "Idris"),
      child("efua", "Efua", "Mensah"),
      person("me", "Folake Adeyemi", "lead"),
      ...entities,
    ]),
    "amal",
    reference,
  );
const on = (date: string): When => ({ precision: "exact", date });
const incident = (id: string, tier: "note" | "concern", when: When, more: object = {}, finishedAt?: string) =>
  finished(
    "incident",
    id,
    { tier, whenHappened: when, summary: id, children: [{ itemId: "1", child: "amal", role: "displayed" }], ...more },
    { ...(finishedAt !== undefined && { finishedAt }) },
  );
const whats = (shown: readonly Shown[]) =>
  shown.map((each) => ("sum" in each ? `${each.sum.count}, ${each.sum.days}` : each.line.what));
const seen = (view: View, ...entities: readonly Entity[]) => whats(linesIn(view, lines(...entities)));

describe("the significant view", () => {
  const small = [
    incident("a", "note", on("2026-03-03")),
    incident("b", "note", on("2026-04-01")),
    incident("c", "note", on("2026-05-09")),
  ];

  test("sums up short notes between what is significant, and leaves none out", () => {
    expect(seen("significant", ...small, incident("big", "concern", on("2026-04-20")))).toEqual([
      "Two short notes, 3 March 2026 to 1 April 2026",
      "big",
      "One short note, 9 May 2026",
    ]);
  });

  test("says the days that are known, and the term where nothing else is", () => {
    const term: When = { precision: "term", term: "spring", year: 2026 };
    expect(seen("significant", small[0] as FinishedRecord, incident("t", "note", term))).toEqual([
      "Two short notes, 3 March 2026",
    ]);
    expect(seen("significant", incident("t", "note", term))).toEqual([
      "One short note, 1 January 2026 to 31 March 2026",
    ]);
  });

  test("has a short note whose behaviour was judged problematic, and says why", () => {
    const judged = entry("judgement", "j", "a", { level: "problematic", judgedOn: "2026-03-04" });
    const [line] = lines(...small, judged);
    expect(line?.significance).toEqual({
      is: true,
      why: "the behaviour was judged problematic, abusive or violent",
      marked: undefined,
    });
    const harmless = entry("judgement", "j", "a", { level: "inappropriate", judgedOn: "2026-03-04" });
    expect(lines(...small, harmless)[0]?.significance.is).toBe(false);
  });

  test("leaves out who was told in school, and has agencies, decisions, plans, referrals and corrections", () => {
    const about = (templateId: string, answers: object) => entry(templateId, templateId, "a", answers as never);
    expect(
      seen(
        "significant",
        incident("a", "concern", on("2026-03-03")),
        about("contact", { contactWho: "head", contactState: "told", contactAt: "2026-03-04T09:00" }),
        about("decision", { decision: "Yes.", decidedAt: "2026-03-05T09:00" }),
        about("addendum", { addendumKind: "addition", added: "More.", addedAt: "2026-03-06T09:00" }),
        entry("addendum", "x", "a", { addendumKind: "correction", added: "Right.", addedAt: "2026-03-07T09:00" }),
        entry("contact", "y", "a", { contactWho: "police", contactState: "told", contactAt: "2026-03-08T09:00" }),
        finished("risk-assessment", "p", { children: [{ child: "amal" }], inForceFrom: "2026-03-09" }),
        finished("referral", "r", { child: "amal" }, { finishedAt: "2026-03-10T09:00" }),
      ),
    ).toEqual([
      "a",
      "Decided: Yes.",
      "Right.",
      "Told: the police.",
      "A safety plan began.",
      "A referral was written on 10 March 2026.",
    ]);
  });

  test("follows a person who says otherwise; the last word counts, and nothing is overwritten", () => {
    const mark = (id: string, said: string, at: string) =>
      entry(
        "significance",
        id,
        "a",
        { mark: said, markReason: `Because ${id}.`, markedBy: "me", markedAt: at },
        {
          finishedAt: at,
        },
      );
    const first = mark("m", "significant", "2026-03-10T09:00");
    expect(seen("significant", ...small, first)).toEqual(["a", "Two short notes, 1 April 2026 to 9 May 2026"]);
    const both = lines(...small, first, mark("n", "ordinary", "2026-03-11T09:00"));
    expect(both[0]?.significance).toMatchObject({ is: false, why: "Because n.", marked: { by: "me" } });
  });
});

test("the view of agencies has what other agencies did, were told or were asked, and nothing else", () => {
  expect(
    seen(
      "agencies",
      incident("a", "concern", on("2026-03-03"), { routes: ["internal"] }),
      incident("b", "concern", on("2026-03-04"), { routes: ["police"] }),
      entry("contact", "c", "a", { contactWho: "socialCare", contactState: "told", contactAt: "2026-03-05T09:00" }),
      entry("contact", "d", "a", { contactWho: "parent", contactState: "told", contactAt: "2026-03-06T09:00" }),
      // About no record at all.
      finished("agency-status", "s", {
        agency: "police",
        policeStatus: "bail",
        statusChild: "amal",
        statusFrom: "2026-03-07",
      }),
      finished("referral", "r", { child: "amal" }, { finishedAt: "2026-03-10T09:00" }),
    ),
  ).toEqual(["b", "Told: children’s social care.", "Police: on bail.", "A referral was written on 10 March 2026."]);
});

test("an action and its end stand in the full view, whether it is about a record or about the child", () => {
  const small = incident("a", "note", on("2026-03-03"));
  const done = { doneHow: "done", doneOn: "2026-03-09", cameOf: "Sits at the front now." };
  const all = lines(
    small,
    entry("action", "x", "a", { actionWhat: "Move the seat.", actionOwner: "me", actionDue: "2026-03-08" }),
    entry("action", "y", "amal", { actionWhat: "Ring the nurse.", actionAgreed: "2026-03-06" }),
    {
      ...entry("action-done", "z", "a", done),
      links: [
        { kind: "about", fileId: "a" },
        { kind: "from", fileId: "x" },
      ],
    },
  );
  expect(all.map(({ what, outcome }) => [what, outcome])).toEqual([
    ["a", ""],
    // On the day it was agreed; where nobody said which, on the day it was written.
    ["To do: Ring the nurse.", ""],
    ["Done: Move the seat.", "Sits at the front now."],
    ["To do by 8 March 2026: Move the seat.", ""],
  ]);
});

describe("a late entry", () => {
  const lateOf = (finishedAt: string, more: object = {}, date = "2026-11-19") =>
    lines(incident("a", "concern", on(date), more, finishedAt))[0]?.entered;

  test("was written down after the end of the next weekday", () => {
    expect(lateOf("2026-11-19T16:00")?.late).toBeUndefined();
    expect(lateOf("2026-11-20T23:00")?.late).toBeUndefined();
    expect(lateOf("2026-11-21T08:00")?.late).toBe(2);
    // From a Friday, Monday is the next.
    expect(lateOf("2026-11-23T08:00", {}, "2026-11-20")?.late).toBeUndefined();
    expect(lateOf("2026-11-24T08:00", {}, "2026-11-20")?.late).toBe(4);
  });

  test("counts from when the school knew of it, and to when it was first written down on paper", () => {
    expect(lateOf("2026-11-19T16:00", { toldAt: "2026-11-19T09:00" }, "2025-01-07")?.late).toBeUndefined();
    expect(lateOf("2026-11-30T16:00", { writtenAt: "2026-11-19T15:00" })).toMatchObject({ late: undefined });
    const late = lines(
      incident("a", "concern", on("2026-11-19"), { lateReason: "It was half-term." }, "2026-11-25T16:00"),
    )[0];
    expect(late && enteredInWords(late)).toBe(
      "Entered 25 November 2026 at 16:00. Late entry: 6 days after. It was half-term.",
    );
  });

  test("of a date that is known vaguely counts from the last day it can mean", () => {
    const between: When = { precision: "between", from: "2026-09-01", to: "2026-11-19" };
    expect(lines(incident("a", "concern", between, {}, "2026-11-20T09:00"))[0]?.entered.late).toBeUndefined();
  });

  test("is nothing that an agency began long before the school learned of it", () => {
    const status = { agency: "police", policeStatus: "bail", statusChild: "amal", statusFrom: "2026-01-07" };
    expect(lines(finished("agency-status", "s", status))[0]?.entered.late).toBeUndefined();
  });

  test("was entered with the first version of its record: a note that grew was there from the first", () => {
    const first = incident("a", "note", on("2026-11-19"), {}, "2026-11-19T12:00");
    const second: FinishedRecord = {
      ...incident("a", "concern", on("2026-11-19"), {}, "2026-11-30T12:00"),
      version: 2,
      id: "a-2",
      reason: "It happened again.",
    };
    const [line, ...more] = lines(first, second);
    expect(more).toEqual([]);
    expect(line?.entered).toMatchObject({ at: "2026-11-19T12:00", late: undefined });
    expect(line?.amended.map(amendmentInWords)).toEqual(["Written again on 30 November 2026: It happened again."]);
  });
});

describe("a correction", () => {
  const record = incident("a", "concern", on("2026-11-19"), {
    children: [
      { child: "amal", role: "displayed" },
      { child: "efua", role: "affected" },
    ],
  });
  const added = (id: string, answers: object) =>
    entry("addendum", id, "a", { addedAt: "2026-11-21T09:00", ...answers } as never);

  test("stands at its own time, and the line that it corrects says so with the words that are struck out", () => {
    const all = lines(
      record,
      added("x", { addendumKind: "correction", replaced: "by the bins", added: "At the gate." }),
    );
    expect(all.map(({ kind, what }) => [kind, what])).toEqual([
      ["incident", "a"],
      ["addendum", "At the gate."],
    ]);
    expect(all[0]?.amended.map(amendmentInWords)).toEqual([
      "Corrected on 21 November 2026. Struck out: “by the bins”. Now: “At the gate.”",
    ]);
  });

  test("of another child’s part is said in that child’s chronology and not in this one", () => {
    const all = lines(record, added("x", { addendumKind: "role", roleChild: "efua", newRole: "both", added: "Hers." }));
    expect(all).toHaveLength(1);
    expect(all[0]?.amended).toEqual([]);
    const own = lines(record, added("x", { addendumKind: "role", roleChild: "amal", newRole: "both", added: "His." }));
    expect(own[0]).toMatchObject({ role: "both", amended: [{ kind: "role" }] });
  });
});

describe("a pack from the school before", () => {
  const pack = {
    type: "received",
    v: 1,
    id: "pack",
    childId: "amal",
    from: "Ashdown Infants",
    contact: "",
    madeAt: "2026-10-08T09:00",
    receivedAt: "2026-10-09T09:00",
    receivedBy: "me",
    fingerprint: "",
    code: "",
    lines: [{ when: on("2025-02-03"), what: "Cried at the gate.", source: "Ms Orr", words: "", action: "Comforted." }],
    documents: [],
  } as const satisfies Entity;

  test("joins in line by line, where it belongs in time", () => {
    const all = lines(incident("a", "concern", on("2026-03-03")), pack);
    expect(all.map(({ kind, what, source }) => [kind, what, source])).toEqual([
      ["received", "Cried at the gate.", "Ms Orr (File from Ashdown Infants)"],
      ["incident", "a", "incident 1"],
      ["received", "The child protection file from Ashdown Infants was received.", "File from Ashdown Infants"],
    ]);
    expect(all[0]?.entered.late).toBeUndefined();
  });

  test("that came again has each line once, and those that are new or were changed", () => {
    const [line] = pack.lines;
    const again: Entity = {
      ...pack,
      id: "again",
      receivedAt: "2026-10-20T09:00",
      lines: [line, { ...line, action: "Comforted; home rung." }],
    };
    const all = lines(again, pack);
    expect(
      all.filter(({ what }) => what === "Cried at the gate.").map(({ action, fileId }) => [action, fileId]),
    ).toEqual([
      ["Comforted.", "pack"],
      ["Comforted; home rung.", "again"],
    ]);
    expect(all.filter(({ path }) => path === "receivedAt")).toHaveLength(2);
  });
});

test("a period has every line whose date may fall into it", () => {
  const term: When = { precision: "term", term: "autumn", year: 2026 };
  const all = lines(
    incident("a", "concern", on("2026-09-30")),
    incident("b", "concern", term),
    incident("c", "concern", on("2026-10-01")),
    incident("d", "concern", { precision: "between", from: "2026-10-30", to: "2026-11-03" }),
    incident("e", "concern", on("2026-11-01")),
  );
  expect(within(all, "2026-10-01", "2026-10-31").map(({ what }) => what)).toEqual(["b", "c", "d"]);
});

test("lines stand under the month they begin in, and what only a term is known of under the term", () => {
  const all = lines(
    incident("a", "concern", on("2026-09-01")),
    incident("t", "concern", { precision: "term", term: "autumn", year: 2026 }),
    incident("b", "concern", on("2026-09-20")),
    incident("c", "concern", { precision: "about", date: "2026-11-03" }),
  );
  expect(spansOf(linesIn("full", all)).map(({ title, shown }) => [title, whats(shown)])).toEqual([
    ["September 2026", ["a", "b"]],
    ["Autumn term 2026, day not known", ["t"]],
    ["November 2026", ["c"]],
  ]);
});

test("no finished record about a child is missing from the full view, and every line has its own id", () => {
  const day = fc.integer({ min: 10, max: 28 }).map((n) => `2026-10-${n}`);
  const who = fc.constantFrom("amal", "efua");
  const record = fc.tuple(
    fc.constantFrom(
      "incident",
      "note",
      "risk-assessment",
      "referral",
      "agency-status",
      "decision",
      "judgement",
      "closing",
    ),
    who,
    day,
    fc.integer({ min: 0, max: 4 }),
  );
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (drawn) => {
      const made = drawn.map(([templateId, childId, date, about], index): FinishedRecord => {
        const id = `${index}`;
        const parts = { children: [{ itemId: "1", child: childId }] };
        switch (templateId) {
          case "incident":
          case "note":
            return finished(templateId, id, { ...parts, summary: "x", whenHappened: on(date) });
          case "risk-assessment":
            return finished(templateId, id, { ...parts, inForceFrom: date });
          case "referral":
            return finished(templateId, id, { child: childId });
          case "agency-status":
            return finished(templateId, id, { statusChild: childId, agency: "police" });
          default:
            return entry(templateId, id, `${about}`, { level: "expected" });
        }
      });
      const standing = (each: FinishedRecord) =>
        ["incident", "note", "risk-assessment", "referral"].includes(each.templateId);
      const own = made.filter((each) => JSON.stringify(each.answers).includes("amal"));
      const about = made.filter(({ links }) =>
        links.some(({ fileId }) => own.some((each) => each.fileId === fileId && standing(each))),
      );
      const all = lines(...made);
      const found = new Set(all.map(({ fileId }) => fileId));
      for (const each of [...own, ...about]) expect(found).toContain(each.fileId);
      expect(linesIn("full", all)).toHaveLength(all.length);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    }),
  );
});

import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import type { Entity, Link } from "../entities.ts";
import { child, closed, draft, entry, finished, person, school } from "../records.fixture.ts";
import { type Task, tasksOn } from "../today.ts";
import { kindOf, type TaskKind, taskKinds } from "./kinds.ts";
import { sidesOf, waitsFor } from "./sides.ts";

const reference = ({ templateId, number }: { readonly templateId: string; readonly number: number }) =>
  `${templateId} ${number}`;
const today = "2026-11-24";
const tasksIn = (...entities: readonly Entity[]): readonly Task[] =>
  tasksOn(
    withEntities(emptyCaseFile, [
      school,
      child("zoe", "Zoë", "Quillfeather", { knownAs: "Zo" }),
      person("me", "Folake Adeyemi", "designated safeguarding lead"),
      person("reyes", "Tom Reyes", "teaching assistant"),
      ...entities,
    ]),
    reference,
    { today, closed, isTouched: () => true },
  );
const kindsIn = (...entities: readonly Entity[]) => tasksIn(...entities).map(({ kind }) => kind);

const action = (told: { readonly actionOwner?: string; readonly actionDue?: string } = {}) =>
  entry("action", "act", "i", { actionWhat: "Ring Zoë Quillfeather’s grandmother.", actionDue: "2026-11-26", ...told });
const incident = finished("incident", "i", {}, { number: 7 });

describe("an action", () => {
  test("waits on its day, by its record, without a child’s name", () => {
    expect(tasksIn(incident, action())).toMatchObject([
      { kind: "action", reference: "action 1, about incident 7", due: "2026-11-26", goesTo: { fileId: "i" } },
    ]);
    expect(tasksIn(incident, action())[0]?.why).toBe("Ring another child’s grandmother.");
  });

  test("is over once an entry says what came of it, and not while that is being written", () => {
    const links: readonly Link[] = [
      { kind: "about", fileId: "i" },
      { kind: "from", fileId: "act" },
    ];
    expect(kindsIn(incident, action(), draft("action-done", "end", {}, { links }))).toContain("action");
    expect(kindsIn(incident, action(), finished("action-done", "end", {}, { links }))).toEqual([]);
  });

  test("can be about a child, and leads there", () => {
    const about = entry("action", "act", "zoe", { actionWhat: "Read the old file." });
    expect(tasksIn(about)).toMatchObject([{ reference: "action 1", goesTo: { childId: "zoe" }, due: undefined }]);
  });

  test("goes on when its record is closed", () => {
    expect(kindsIn(incident, action(), entry("closing", "c", "i", {}))).toEqual(["action"]);
  });

  test("of somebody else waits for them, and one’s own does not", () => {
    const { yours, others } = sidesOf(tasksIn(incident, action({ actionOwner: "reyes" })), "me");
    expect([yours.length, others.length]).toEqual([0, 1]);
    expect(waitsFor({ kind: "action", owner: "reyes" }, "me")).toEqual({ personId: "reyes" });
    expect(waitsFor({ kind: "action", owner: "me" }, "me")).toBeUndefined();
  });
});

describe("somebody to be told", () => {
  const told = (contactState: string, contactWho = "parent") => ({ itemId: contactState, contactWho, contactState });
  const withContacts = (...contacts: readonly object[]) => finished("incident", "i", { contacts }, { number: 7 });

  test("who was not told yet needs somebody, who was tried is waited for", () => {
    const tasks = tasksIn(withContacts(told("notYet"), told("tried", "socialWorker"), told("told", "head")));
    expect(tasks.map(({ kind }) => kind).sort()).toEqual(["contactOpen", "contactTried"]);
    expect(sidesOf(tasks, "me").others.map(({ kind }) => kind)).toEqual(["contactTried"]);
  });

  test("is told by a later entry, or it is decided not to", () => {
    const record = withContacts(told("notYet"));
    for (const contactState of ["told", "withheld"])
      expect(kindsIn(record, entry("contact", "c", "i", { contactWho: "parent", contactState }))).toEqual([]);
    expect(kindsIn(record, entry("contact", "c", "i", { contactWho: "parent", contactState: "tried" }))).toEqual([
      "contactTried",
    ]);
    expect(kindsIn(record, entry("contact", "c", "i", { contactWho: "police", contactState: "told" }))).toEqual([
      "contactOpen",
    ]);
  });

  test("about another child is somebody else", () => {
    const children = [{ itemId: "1", child: "zoe" }];
    const record = finished("incident", "i", { children, contacts: [{ ...told("notYet"), contactChild: "1" }] });
    const parent = { contactWho: "parent", contactState: "told" };
    expect(kindsIn(record, entry("contact", "c", "i", { ...parent, contactChild: "other" }))).toEqual(["contactOpen"]);
    expect(kindsIn(record, entry("contact", "c", "i", { ...parent, contactChild: "zoe" }))).toEqual([]);
  });
});

test("whether there will be a plan is to be decided, until somebody does", () => {
  const record = finished("incident", "i", { category: "harassment", planDecision: "notYet" });
  expect(kindsIn(record)).toEqual(["planDecide"]);
  expect(kindsIn(record, entry("decision", "d", "i", {}, { finishedAt: "2026-11-21T09:00" }))).toEqual([]);
});

test("what begins in a place is said until the day, to whoever makes sure of it", () => {
  const plan = (fromWhen: string) =>
    finished("risk-assessment", "p", { settings: [{ itemId: "s", fromWhen, owner: "reyes" }] });
  expect(tasksIn(plan("2026-11-24"))).toMatchObject([{ kind: "placeStart", owner: "reyes", due: "2026-11-24" }]);
  expect(tasksIn(plan("2026-11-23"))).toEqual([]);
});

test("no line of any kind names a child, in its title, its reasons or its date for a calendar", () => {
  const name = "Zoë Quillfeather";
  const children = [{ itemId: "1", child: "zoe", role: "displayed" }];
  const told = { contactWho: "parent", contactName: name, contactWhyNot: name };
  const tasks = tasksIn(
    child("leaver", "Zoë", "Quillfeather", {
      leaving: { on: "2026-11-20", to: name, contact: "", newTerm: "", notedAt: "2026-11-20T09:00" },
    }),
    draft("incident", "d", { children, summary: name }, { number: 9 }),
    finished("incident", "i", {
      children,
      category: "violence",
      nextLook: "2026-11-24",
      contacts: [
        { itemId: "1", ...told, contactState: "notYet" },
        { itemId: "2", ...told, contactWho: "police", contactState: "tried" },
      ],
    }),
    finished("incident", "open", { children, category: "unsure", planDecision: "notYet" }, { number: 2 }),
    entry("action", "act", "i", { actionWhat: `Ring ${name} and ask Zo.`, actionOwner: "me" }),
    entry("not-referred", "n", "i", { aboutChildren: [{ itemId: "1", aboutChild: "zoe" }], lookAgain: "2026-11-25" }),
    finished("risk-assessment", "p", {
      children,
      reviewOn: "2026-11-30",
      settings: [
        { itemId: "a", fromWhen: "2026-11-30", placeDetail: name },
        { itemId: "b", supervision: "notYet", notHereReviewOn: "2026-11-30", placeDetail: name },
      ],
    }),
    finished("referral", "r", { child: "zoe" }),
    ...["reply", "more", "disagree", "letter"].flatMap((id, index) => [
      finished("referral", id, { child: "zoe" }, { number: index + 2 }),
      entry("sending", `${id}-sent`, id, { sentAt: "2026-11-19T09:00", sentTeam: name }),
    ]),
    entry("reply", "reply-2", "more", {
      askedAt: "2026-11-19T09:00",
      repliedAt: "2026-11-20T09:00",
      outcome: "moreAsked",
      moreBy: "2026-11-30",
    }),
    entry("reply", "reply-3", "disagree", {
      askedAt: "2026-11-19T09:00",
      repliedAt: "2026-11-20T09:00",
      outcome: "noAction",
      view: "disagree",
    }),
    entry("escalation", "esc", "letter", {
      raisedAt: "2026-11-20T10:00",
      stage: "Manager",
      stageTo: name,
      answerBy: "2026-11-27",
    }),
    finished("policy", "adopted", { title: name }),
    entry("approval", "ap", "adopted", { edition: 1, reviewOn: "2027-09-01" }, { finishedAt: "2026-11-21T09:00" }),
    finished("policy", "pol", { title: name }, { number: 2 }),
    child("gone", "Zoë", "Quillfeather", {
      leaving: { on: "2026-11-20", to: name, contact: "", newTerm: "", notedAt: "2026-11-20T09:00" },
    }),
    {
      type: "transfer",
      v: 1,
      id: "t",
      childId: "gone",
      to: name,
      madeAt: "2026-11-20T12:00",
      madeBy: "me",
      fingerprint: "",
      code: "",
    },
    {
      ...{ type: "dataRequest", v: 1, id: "d", childId: "zoe", who: "parent", checked: name },
      ...{ receivedOn: "2026-11-20", isComplex: false, notedAt: "2026-11-20T12:00", notedBy: "me" },
    },
    finished("training", "tr", {
      ...{ trainedIn: "other", other: name, trainedOn: "2024-01-01", holds: "m12" },
      people: [{ itemId: "1", trained: "me" }],
    }),
    finished("school-check", "s", { actions: [{ itemId: "1", what: `Move ${name}`, due: "2026-11-30" }] }),
  );
  const found = new Set<TaskKind>(tasks.map(({ kind }) => kind));
  expect([...found].sort()).toEqual(Object.keys(taskKinds).sort());
  const said = tasks.map(({ kind, reference: of, why }) => [kindOf(kind).title, kindOf(kind).date, of, why].join(" "));
  expect(said.join("\n")).not.toMatch(/Zo|Quillfeather/);
});

test("each kind says what is to be done, and each that can have a date what that is for", () => {
  for (const { title } of Object.values(taskKinds)) expect(title).not.toBe("");
  for (const kind of Object.keys(taskKinds) as TaskKind[]) if (kind !== "draft") expect(kindOf(kind).date).not.toBe("");
});

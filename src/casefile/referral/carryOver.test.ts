import { describe, expect, test } from "vitest";
import { answerAt } from "../../engine/path.ts";
import { examples } from "../../pack/incident/examples.ts";
import { examples as planExamples } from "../../pack/risk-assessment/examples.ts";
import { sameAnswer, sourceOf } from "../carried.ts";
import { type CaseFile, emptyCaseFile, fileNow, withEntities } from "../casefile.ts";
import type { Entity } from "../entities.ts";
import { child, context, draft, entry, finished, person, school } from "../records.fixture.ts";
import { referralFrom } from "./carryOver.ts";

const corridor = examples.find(({ id }) => id === "year-eight-corridor")?.answers;
const reviewed = planExamples.find(({ answers }) => answers.stage === "review")?.answers;
if (corridor === undefined || reviewed === undefined) throw new Error("the examples have gone");

const basics = [
  school,
  child("child-tomos", "Tomos", "Bevan", {
    dateOfBirth: "2013-09-21",
    address: "4 Meadow Row, Northvale",
    authority: "northvale",
  }),
  child("child-zoe-8", "Zoë", "Ó Briain-Łukasiewicz", { authority: "southbank" }),
  child("child-amara", "Amara", "Okonkwo-Díaz"),
  person("me", "Folake Adeyemi", "designated safeguarding lead"),
  person("person-3", "Hélène Marchbanks", "head of year"),
];
const incident = finished("incident", "i", corridor, { number: 7 });
const fileWith = (...entities: readonly Entity[]): CaseFile => withEntities(emptyCaseFile, [...basics, ...entities]);
const begun = (file: CaseFile, childId: string, fromId?: string) => {
  const from =
    fromId === undefined ? undefined : (fileNow(file, "incident", fromId) ?? fileNow(file, "risk-assessment", fromId));
  return referralFrom(file, { childId, ...(from && { from }) }, context());
};

describe("a referral begun from an incident", () => {
  const file = fileWith(incident);
  const { answers, carried, links } = begun(file, "child-tomos", "i");

  test("is about one child, by whoever starts it, with an answer expected by the end of the next working day", () => {
    expect(answers).toMatchObject({
      child: "child-tomos",
      part: "displayed",
      referredBy: "me",
      answerBy: "2026-11-24",
    });
    expect(links).toEqual([{ kind: "from", fileId: "i" }]);
  });

  test("asks nothing again that the incident says", () => {
    expect(answers).toMatchObject({
      account: corridor.summary,
      lastTime: corridor.whenHappened,
      safetyNow: corridor.safety?.[1]?.safetyToday,
      concernLevel: "problematic",
      concernBy: "person-adeyemi",
      communication: corridor.children?.[1]?.sendDetail,
    });
    expect(answers.development).toContain("this child 13, the other children 12 and 12");
    expect(answers.advice?.[0]?.adviceFrom).toBe(corridor.consultations?.[0]?.adviceFrom);
  });

  test("has each fact with what it rests on, who said so and when", () => {
    expect(answers.facts?.map(({ factBasis, factSource }) => [factBasis, factSource])).toEqual([
      ["told", "The school’s record, incident 7"],
      ["document", "Duty rota, autumn term 2026"],
      ["seen", "Tom Reyes"],
    ]);
    expect(answers.facts?.[0]?.factWhen).toEqual(corridor.whenHappened);
  });

  test("has what belongs to this child and leaves behind what belongs to another alone", () => {
    expect(answers.childStatements).toBeUndefined();
    expect(answers.tried?.map(({ triedWhat }) => triedWhat)).toEqual([corridor.support?.[1]?.supportOffered]);
    expect(answers.parents?.map(({ parentName }) => parentName)).toEqual(["Gethin Bevan, father"]);
    expect(begun(file, "child-zoe-8", "i").answers).toMatchObject({
      childStatements: [expect.objectContaining({ childStatement: corridor.statements?.[0]?.words })],
      parentsWords: corridor.contacts?.[0]?.contactResult,
      safetyNow: corridor.safety?.[0]?.safetyToday,
    });
  });

  test("speaks of each other child as a letter, and says whether they have a referral of their own", () => {
    expect(answers.otherChildren).toMatchObject([
      { otherChild: "child-zoe-8", otherPart: "affected", naming: "letter" },
      { otherChild: "child-amara", otherPart: "witness", naming: "letter" },
    ]);
    const own = (more: Entity) => begun(fileWith(incident, more), "child-tomos", "i").answers.otherChildren?.[0];
    const from = { links: [{ kind: "from", fileId: "i" }], number: 4 } as const;
    expect(own(draft("referral", "r", { child: "child-zoe-8" }, from))).toMatchObject({
      ownReferral: "planned",
      ownReferralNote: "referral 4",
    });
    expect(own(finished("referral", "r", { child: "child-zoe-8" }, from))).toMatchObject({ ownReferral: "made" });
  });

  test("takes the child’s details and the school’s, with their own source lines", () => {
    expect(answers).toMatchObject({
      dateOfBirth: "2013-09-21",
      address: "4 Meadow Row, Northvale",
      authority: "northvale",
      referrerPhone: school.telephone,
      whenClosed: school.outOfHours,
    });
    expect(answers.schoolDetails).toContain("Unique reference number 123456");
    expect(carried["address"]).toMatchObject({ fileId: "child-tomos", path: "address", label: "this child’s details" });
    expect(carried["schoolDetails"]).toMatchObject({ fileId: "school", path: "details" });
  });

  test("leaves open what nobody has said: whether the family knows of it, what is asked for, what the danger is", () => {
    for (const key of ["urgency", "basis", "asks", "headline", "worries", "childTold", "impactHere", "whereNow"])
      expect(answers).not.toHaveProperty(key);
    expect(answers.parents?.[0]).not.toHaveProperty("parentTold");
    expect(answers.tried?.[0]).not.toHaveProperty("triedAim");
  });

  test("every answer that was carried over stands where its source line says", () => {
    expect(Object.keys(carried).length).toBeGreaterThan(20);
    for (const [path, { fileId, path: from, value, was }] of Object.entries(carried)) {
      expect(answerAt(answers, path), path).toEqual(value);
      expect(sameAnswer(answerAt(sourceOf(file, fileId) ?? {}, from), was ?? value), path).toBe(true);
    }
  });

  test("a role that an addendum has changed is the role now, and is not shown as changed since", () => {
    const changed = fileWith(
      incident,
      entry("addendum", "a", "i", { addendumKind: "role", roleChild: "child-tomos", newRole: "both" }),
    );
    const { answers: now, carried: from } = begun(changed, "child-tomos", "i");
    expect(now.part).toBe("both");
    expect(answerAt(sourceOf(changed, "i") ?? {}, from["part"]?.path ?? "")).toBe("both");
  });
});

describe("who was told, and where agencies stand", () => {
  const contact = (fileId: string, answers: Readonly<Record<string, unknown>>, finishedAt = "2026-11-21T10:00") =>
    entry("contact", fileId, "i", answers, { finishedAt });
  const knownAfter = (...entities: readonly Entity[]) =>
    begun(fileWith(incident, ...entities), "child-tomos", "i").answers;

  test("police told is a fact of the referral; a call to the front door is a call", () => {
    const answers = knownAfter(
      contact("c1", { contactWho: "police", contactState: "told", contactName: "PC Owain Tate, NP/118/26" }),
      contact("c2", {
        contactWho: "socialCare",
        contactState: "told",
        contactMethod: "phone",
        contactAt: "2026-11-21T09:50",
        contactName: "Priya Nair",
        contactResult: "Send it in writing.",
      }),
    );
    expect(answers).toMatchObject({ policeTold: "told", policeReference: "PC Owain Tate, NP/118/26" });
    expect(answers.calls).toMatchObject([
      { callAt: "2026-11-21T09:50", callTo: "Priya Nair", callAdvice: "Send it in writing." },
    ]);
  });

  test("a decision not to tell a parent holds for the referral too; a contact about another child does not come along", () => {
    const answers = knownAfter(
      contact("c1", {
        contactWho: "parent",
        contactChild: "child-tomos",
        contactName: "Mari Bevan, mother",
        contactState: "withheld",
        contactWhyNot: "It could put him at more risk.",
      }),
      contact("c2", {
        contactWho: "parent",
        contactChild: "child-zoe-8",
        contactName: "Aoife Ó Briain",
        contactState: "told",
      }),
    );
    expect(answers.parents?.map(({ parentName, parentTold }) => [parentName, parentTold])).toEqual([
      ["Mari Bevan, mother", "notTold"],
      ["Gethin Bevan, father", undefined],
    ]);
    expect(answers.notToldDetail).toBe("It could put him at more risk.");
  });

  test("an agency’s work that goes on is a status; what has ended is not", () => {
    const status = (fileId: string, answers: object) =>
      entry("agency-status", fileId, "i", { agency: "socialCare", statusChild: "child-tomos", ...answers });
    expect(
      knownAfter(status("s", { socialCareStatus: "inNeed", statusFrom: "2026-10-01", statusContact: "Jo Field" })),
    ).toMatchObject({
      statuses: ["inNeed"],
      statusDetail: "Children’s social care: child in need plan, since 1 October 2026. Jo Field.",
    });
    expect(knownAfter(status("s", { socialCareStatus: "inNeed", statusTo: "2026-11-01" }))).not.toHaveProperty(
      "statuses",
    );
    expect(knownAfter(status("s", { socialCareStatus: "inNeed", statusChild: "child-zoe-8" }))).not.toHaveProperty(
      "statuses",
    );
  });

  test("the newest judgement is carried whole, whoever made it", () => {
    expect(
      knownAfter(
        entry("judgement", "j", "i", { level: "abusive", judgedOn: "2026-11-20", judgedBy: "me", levelReason: "New." }),
      ),
    ).toMatchObject({ concernLevel: "abusive", concernBy: "me", concernReason: "New.", concernOn: "2026-11-20" });
  });
});

describe("a referral begun from a child alone, or from a plan", () => {
  const plan = finished(
    "risk-assessment",
    "p",
    {
      ...reviewed,
      children: (reviewed.children ?? []).map((each) =>
        each.child === "child-4" ? { ...each, child: "child-tomos" } : each,
      ),
    },
    { number: 19, links: [{ kind: "from", fileId: "i" }] },
  );
  const earlier = finished(
    "incident",
    "i0",
    {
      ...corridor,
      whenHappened: { precision: "exact", date: "2026-09-03" },
      earlierDetail: undefined,
      summary: "Comments in the same corridor.",
    },
    { number: 3 },
  );

  test("counts what is on record, and puts a line of each into the chronology", () => {
    const { answers, links } = begun(fileWith(incident, earlier, plan), "child-tomos");
    expect(answers.pattern).toContain(
      "2 records of this child between 3 September 2026 and 17 November 2026; 1 in the last six weeks; the same place twice.",
    );
    expect(answers.account).toBe(corridor.summary);
    expect(answers.facts?.some(({ fact }) => fact === "Comments in the same corridor.")).toBe(false);
    expect(answers.chronology?.[0]?.chronoWhat).toBe("Comments in the same corridor.");
    expect(answers.annexes).toEqual(["chronology", "plan"]);
    expect(links.map(({ fileId }) => fileId)).toEqual(["i", "p"]);
  });

  test("cuts what is long in a line of the chronology to sixty words", () => {
    const said = `${"It was seen. ".repeat(40)}`.trim();
    const long = finished("incident", "i0", { ...corridor, ...earlier.answers, summary: said, response: said });
    const [line] = begun(fileWith(incident, long), "child-tomos").answers.chronology ?? [];
    const sixty = `${"It was seen. ".repeat(20)}…`;
    expect(line).toMatchObject({ chronoWhat: sixty, chronoAction: sixty });
  });

  test("takes facts from the newest incident and from those of the six weeks before it", () => {
    const on = (date: string) => ({
      ...earlier,
      answers: { ...earlier.answers, whenHappened: { precision: "exact", date } },
    });
    const facts = (date: string) => begun(fileWith(incident, on(date)), "child-tomos").answers.facts ?? [];
    const isTaken = (date: string) => facts(date).some(({ fact }) => fact === "Comments in the same corridor.");
    expect([isTaken("2026-10-06"), isTaken("2026-10-05")]).toEqual([true, false]);
  });

  test("one record alone shows no pattern, and a draft is not on record", () => {
    const { answers } = begun(fileWith(earlier, draft("incident", "d", corridor)), "child-tomos");
    expect(answers).not.toHaveProperty("pattern");
    expect(answers.account).toBe("Comments in the same corridor.");
  });

  test("from an incident, other records are counted and listed, and nothing else is taken from them", () => {
    const { answers } = begun(fileWith(incident, earlier), "child-tomos", "i0");
    expect(answers.account).toBe("Comments in the same corridor.");
    expect(answers.facts?.every(({ fact }) => fact !== corridor.summary)).toBe(true);
    expect(answers.chronology).toHaveLength(2);
    expect(answers.lastTime).toEqual(corridor.whenHappened);
  });

  test("what a plan did is what was tried: each place with its aim, and the plan as a whole as its review found it", () => {
    const { answers, links } = begun(fileWith(incident, plan), "child-tomos", "p");
    expect(links.map(({ fileId }) => fileId)).toEqual(["p", "i"]);
    expect(answers.tried?.find(({ triedAim }) => triedAim?.startsWith("To prevent: Brushing past"))).toBeDefined();
    const whole = answers.tried?.filter(({ triedEffect }) => triedEffect !== undefined);
    expect(whole).toMatchObject([{ triedWhat: "The safety plan as a whole (risk-assessment 19)" }]);
    expect(answers.needs).toBe("yes");
    expect(answers.ehcp).toBe("yes");
  });

  test("a plan about something else says what was tried and what the child needs, and nothing of this concern", () => {
    const { fileId, ...rest } = plan;
    const other = { ...rest, fileId: `${fileId}-other`, links: [] };
    const { answers, links } = begun(fileWith(incident, other), "child-tomos", "i");
    expect(answers.tried?.length).toBeGreaterThan(3);
    expect(answers.strengths).toBeDefined();
    expect(answers).not.toHaveProperty("online");
    expect(answers.otherChildren?.map(({ otherChild }) => otherChild)).toEqual(["child-zoe-8", "child-amara"]);
    expect(links.map((link) => link.fileId)).toEqual(["i", "p-other"]);
  });

  test("a record that the child has no part in gives nothing", () => {
    const { answers } = begun(fileWith(incident), "child-elsewhere", "i");
    expect(answers).not.toHaveProperty("account");
  });

  test("what a plan for several children says of nobody in particular stays there", () => {
    const { answers } = begun(fileWith(plan), "child-tomos", "p");
    expect(answers.professionals?.map(({ service }) => service)).toEqual(["socialWorker"]);
    expect(JSON.stringify(answers)).not.toContain("It’s quieter. I go up the stairs with my friends now.");
  });

  test("a child of whom nothing is known begins an empty referral without a word made up", () => {
    const { answers } = begun(withEntities(emptyCaseFile, [child("new", "Siôn", "Llŷr")]), "new");
    expect(Object.keys(answers).sort()).toEqual(["answerBy", "child"]);
  });
});

describe("a second referral", () => {
  const first = finished("referral", "r", {
    child: "child-tomos",
    referredBy: "me",
    referrerPhone: "01632 960 255, direct",
    sex: "boy",
    upn: "A123",
    headline: "We are referring because …",
    parents: [
      { itemId: "1", parentName: "Mari Bevan", parentRelation: "mother", parentTold: "told", parentAgrees: "agrees" },
    ],
    household: [{ itemId: "1", memberName: "Ifan Bevan", memberRelation: "brother" }],
  });

  test("of the same child knows the family and the identity, and asks again who was told", () => {
    const { answers } = begun(fileWith(incident, first), "child-tomos", "i");
    expect(answers).toMatchObject({ sex: "boy", upn: "A123", referrerPhone: "01632 960 255, direct" });
    expect(answers.parents).toEqual([
      { itemId: expect.any(String), parentName: "Mari Bevan", parentRelation: "mother" },
    ]);
    expect(answers.household).toMatchObject([{ memberName: "Ifan Bevan" }]);
    expect(answers).not.toHaveProperty("headline");
  });

  test("of another child knows how the same person can be reached, and nothing else of it", () => {
    const { answers } = begun(fileWith(incident, first), "child-zoe-8", "i");
    expect(answers.referrerPhone).toBe("01632 960 255, direct");
    expect(JSON.stringify(answers)).not.toMatch(/Mari Bevan|Ifan|A123/);
  });
});

import { describe, expect, test } from "vitest";
import { relevant } from "../../engine/relevant.ts";
import type { Finding } from "../../engine/template.ts";
import { namesIn } from "./examples/case.ts";
import { groupChatImage } from "./examples/group-chat-image.ts";
import { readingCorner } from "./examples/reading-corner.ts";
import { yearEightCorridor } from "./examples/year-eight-corridor.ts";
import { examples } from "./examples.ts";
import type { IncidentDraft } from "./questions.ts";
import { rules } from "./rules.ts";
import { incident } from "./template.ts";

const people = {
  children: [
    { id: "amal", name: "Amal Idris", born: "2014-05-01", year: "Year 8" },
    { id: "sion", name: "Siôn Llŷr", born: "2013-05-01", year: "Year 9" },
  ],
  people: [],
};
const amal = { itemId: "a", child: "amal", role: "affected" } as const;
const sion = { itemId: "s", child: "sion", role: "displayed" } as const;

/** What one rule finds in a draft, seen as the engine shows it: only answers that count. */
const find = (id: string, draft: IncidentDraft, today = "2026-11-22"): readonly Finding[] => {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`There is no rule "${id}"`);
  const answers: IncidentDraft = relevant(incident, draft).answers;
  return rule.find(answers, { today, names: namesIn(people) });
};
const keys = (id: string, draft: IncidentDraft) => find(id, draft).map(({ key }) => key);

describe("dates", () => {
  test.each<readonly [string, IncidentDraft]>([
    ["whenHappened", { whenHappened: { precision: "exact", date: "2026-11-23" } }],
    ["whenHappened", { whenHappened: { precision: "between", from: "2026-12-01", to: "2026-12-04" } }],
    ["whenHappened", { whenHappened: { precision: "term", term: "spring", year: 2027 } }],
    ["dslToldAt", { dslToldAt: "2027-11-12T10:00" }],
    ["toldAt", { tier: "concern", toldAt: "2026-11-23T08:00" }],
    ["writtenAt", { tier: "concern", writtenAt: "2026-11-23T08:00" }],
    ["judgedOn", { tier: "concern", judgements: [{ itemId: "j", judgedOn: "2026-11-23" }] }],
    ["decidedAt", { tier: "concern", decisions: [{ itemId: "d", decidedAt: "2026-11-23T08:00" }] }],
    ["adviceAt", { tier: "concern", consultations: [{ itemId: "c", adviceAt: "2026-11-23T08:00" }] }],
    [
      "contactAt",
      { tier: "concern", contacts: [{ itemId: "k", contactState: "told", contactAt: "2026-11-23T08:00" }] },
    ],
  ])("a day that is still to come cannot have happened: %s", (key, draft) => {
    expect(keys("date-still-to-come", draft)).toEqual([key]);
  });

  test("today, the past and this term are no problem", () => {
    expect(
      keys("date-still-to-come", {
        tier: "concern",
        whenHappened: { precision: "term", term: "autumn", year: 2026 },
        toldAt: "2026-11-22T23:00",
        writtenAt: "2026-11-22T23:00",
        dslToldAt: "2025-01-01T10:00",
      }),
    ).toEqual([]);
  });

  test("a half-typed date is left for its own question to say", () => {
    expect(keys("date-still-to-come", { dslToldAt: "9999-" })).toEqual([]);
  });

  const order = (draft: IncidentDraft) => keys("told-before-it-happened", { tier: "concern", ...draft });
  test("nobody learns of it before it happened", () => {
    const whenHappened = { precision: "exact", date: "2026-11-12" } as const;
    expect(order({ whenHappened, toldAt: "2026-11-11T10:00" })).toEqual(["toldAt"]);
    expect(order({ whenHappened, toldAt: "2026-11-12T10:00" })).toEqual([]);
    expect(order({ whenHappened: { precision: "about", date: "2026-11-12" }, toldAt: "2026-11-11T10:00" })).toEqual([]);
    expect(
      order({
        whenHappened: { precision: "between", from: "2026-11-12", to: "2026-11-13" },
        toldAt: "2026-11-11T10:00",
      }),
    ).toEqual(["toldAt"]);
  });

  test("it is not written down, nor the safeguarding lead told, before anyone had learned of it", () => {
    expect(order({ toldAt: "2026-11-12T10:00", writtenAt: "2026-11-11T10:00" })).toEqual(["writtenAt"]);
    expect(order({ toldAt: "2026-11-12T10:00", dslToldAt: "2026-11-11T10:00" })).toEqual(["dslToldAt"]);
    expect(order({ toldAt: "2026-11-12T10:00", writtenAt: "2026-11-12T09:00", dslToldAt: "2026-11-12T11:00" })).toEqual(
      [],
    );
  });

  test("in a note, the safeguarding lead is not told before it happened", () => {
    const whenHappened = { precision: "exact", date: "2026-11-12" } as const;
    const note = (dslToldAt: string) => keys("told-before-it-happened", { tier: "note", whenHappened, dslToldAt });
    expect(note("2026-11-11T10:00")).toEqual(["dslToldAt"]);
    expect(note("2026-11-12T10:00")).toEqual([]);
  });

  test("a day’s delay wants a reason, and a reason is enough", () => {
    const late: IncidentDraft = { tier: "concern", toldAt: "2026-11-12T10:00", dslToldAt: "2026-11-13T08:00" };
    expect(keys("late-without-reason", late)).toEqual(["lateReason"]);
    expect(keys("late-without-reason", { ...late, lateReason: "A supply teacher did not know whom to tell." })).toEqual(
      [],
    );
    expect(keys("late-without-reason", { ...late, dslToldAt: "2026-11-12T17:00" })).toEqual([]);
    expect(keys("late-without-reason", { ...late, tier: "note" })).toEqual([]);
    expect(
      keys("late-without-reason", { tier: "serious", toldAt: "2026-11-12T10:00", writtenAt: "2026-11-13T08:00" }),
    ).toEqual(["lateReason"]);
  });

  test("a date to look again lies ahead", () => {
    expect(keys("next-look-has-passed", { tier: "concern", nextLook: "2026-11-21" })).toEqual(["nextLook"]);
    expect(keys("next-look-has-passed", { tier: "concern", nextLook: "2026-11-22" })).toEqual([]);
  });
});

describe("every child in the record", () => {
  test("a main record without a child affected is asked about", () => {
    expect(keys("no-child-affected", { tier: "concern", children: [sion] })).toEqual(["children"]);
    for (const role of ["affected", "both", "unclear"] as const)
      expect(keys("no-child-affected", { tier: "concern", children: [sion, { ...amal, role }] })).toEqual([]);
    expect(keys("no-child-affected", { tier: "note", children: [sion] })).toEqual([]);
    expect(keys("no-child-affected", { tier: "concern" })).toEqual([]);
  });

  test("one child has one entry", () => {
    const [found] = find("same-child-twice", { children: [amal, { ...amal, itemId: "again", role: "displayed" }] });
    expect(found).toMatchObject({ key: "child", itemId: "again" });
    expect(found?.message).toContain("Amal Idris");
    expect(find("same-child-twice", { children: [amal, sion] })).toEqual([]);
  });

  test.each([
    ["child-without-safety", "safety", { safety: [{ itemId: "x", safetyChild: "a" }] }],
    ["child-without-support", "support", { support: [{ itemId: "x", supportChild: "a" }] }],
    ["parents-not-mentioned", "contacts", { contacts: [{ itemId: "x", contactWho: "parent", contactChild: "a" }] }],
  ] as const)("%s: the child who displayed the behaviour is not forgotten either", (id, key, given) => {
    const found = find(id, { tier: "serious", children: [amal, sion], ...given });
    expect(found.map((each) => each.key)).toEqual([key]);
    expect(found[0]?.message).toContain("Siôn Llŷr");
    expect(find(id, { tier: "serious", children: [amal], ...given })).toEqual([]);
    expect(find(id, { tier: "serious", children: [amal, { ...sion, role: "witness" }], ...given })).toEqual([]);
    expect(find(id, { tier: "note", children: [amal, sion] })).toEqual([]);
  });

  test("one entry about parents without a child stands for all of them", () => {
    const contacts = [{ itemId: "x", contactWho: "parent" as const }];
    expect(find("parents-not-mentioned", { tier: "concern", children: [amal, sion], contacts })).toEqual([]);
  });

  test("support is asked about in a serious record only", () => {
    expect(find("child-without-support", { tier: "concern", children: [amal] })).toEqual([]);
  });
});

type Case = readonly [id: string, key: string, broken: IncidentDraft, kept: IncidentDraft];
const cases: readonly Case[] = [
  [
    "violence-needs-plan",
    "category",
    { tier: "concern", category: "violence" },
    { tier: "concern", category: "harassment" },
  ],
  ["looks-serious", "tier", { tier: "concern", category: "violence" }, { tier: "serious", category: "violence" }],
  ["looks-serious", "tier", { tier: "concern", imageAlleged: "yes" }, { tier: "concern", imageAlleged: "no" }],
  ["looks-serious", "tier", { tier: "concern", power: ["threats"] }, { tier: "concern", power: ["ageGap"] }],
  ["looks-serious", "tier", { tier: "concern", possibleCrime: "yes" }, { tier: "concern", possibleCrime: "notKnown" }],
  [
    "looks-serious",
    "tier",
    { tier: "concern", children: [{ ...amal, ageThen: 12 }], types: ["touchUnderClothing"] },
    { tier: "concern", children: [{ ...amal, ageThen: 13 }], types: ["touchUnderClothing"] },
  ],
  [
    "looks-serious",
    "tier",
    { tier: "concern", judgements: [{ itemId: "j", level: "abusive" }] },
    { tier: "concern", judgements: [{ itemId: "j", level: "problematic" }] },
  ],
  [
    "police-starting-point",
    "routes",
    { tier: "concern", types: ["assault"], routes: ["socialCare"] },
    { tier: "concern", types: ["assault"], routes: ["socialCare", "police"] },
  ],
  [
    "police-starting-point",
    "routes",
    { tier: "serious", category: "violence", routes: ["socialCare"] },
    {
      tier: "serious",
      category: "violence",
      routes: ["socialCare"],
      noPoliceReason: "Police were asked on 12 November.",
    },
  ],
  [
    "image-not-referred",
    "routes",
    { tier: "serious", imageAlleged: "yes", imageConcerns: ["adult"], routes: ["internal"] },
    { tier: "serious", imageAlleged: "yes", imageConcerns: ["adult"], routes: ["police"] },
  ],
  [
    "image-not-referred",
    "routes",
    { tier: "serious", imageAlleged: "yes", imageConcerns: ["under13"] },
    { tier: "serious", imageAlleged: "yes", imageConcerns: ["none"] },
  ],
  [
    "under-13-not-referred",
    "routes",
    { tier: "serious", children: [{ ...amal, ageThen: 12 }], imageAlleged: "yes" },
    { tier: "serious", children: [{ ...amal, ageThen: 12 }], imageAlleged: "yes", routes: ["socialCare"] },
  ],
  [
    "under-13-not-referred",
    "routes",
    { tier: "concern", children: [{ ...amal, ageThen: 9 }], types: ["penetration"], routes: ["internal"] },
    { tier: "concern", children: [{ ...amal, ageThen: 9 }], types: ["languageInPerson"], routes: ["internal"] },
  ],
  [
    "possible-crime-without-police",
    "possibleCrime",
    { tier: "concern", possibleCrime: "yes", routes: ["internal"] },
    { tier: "concern", possibleCrime: "yes", routes: ["police"] },
  ],
  [
    "no-level-of-concern",
    "judgements",
    { tier: "serious" },
    { tier: "serious", judgements: [{ itemId: "j", level: "abusive" }] },
  ],
  [
    "told-without-words",
    "statements",
    { tier: "concern", howKnown: "childTold" },
    { tier: "concern", howKnown: "childTold", statements: [{ itemId: "w", words: { speaker: "Amal", words: "No." } }] },
  ],
  [
    "told-without-words",
    "statements",
    { tier: "concern", howKnown: "friendTold" },
    { tier: "concern", howKnown: "saw" },
  ],
  [
    "wishes-not-heard",
    "wishes",
    { tier: "serious", children: [amal], safety: [{ itemId: "x", safetyChild: "a" }] },
    { tier: "serious", children: [amal], safety: [{ itemId: "x", safetyChild: "a", wishes: "To stay in my form." }] },
  ],
  [
    "wishes-not-heard",
    "wishes",
    { tier: "serious", children: [{ ...sion, role: "both" }], safety: [{ itemId: "x", safetyChild: "s" }] },
    { tier: "serious", children: [sion], safety: [{ itemId: "x", safetyChild: "s" }] },
  ],
  ["learned-when-unsaid", "toldAt", { tier: "concern" }, { tier: "concern", toldAt: "2026-11-12T10:00" }],
  ["none-and-more", "power", { tier: "concern", power: ["none", "force"] }, { tier: "concern", power: ["none"] }],
  ["none-and-more", "online", { tier: "concern", online: ["none", "image"] }, { tier: "concern", online: ["image"] }],
  [
    "none-and-more",
    "immediateActions",
    { tier: "concern", immediateActions: ["medical", "none"] },
    { tier: "concern", immediateActions: ["medical", "supervised"] },
  ],
];

describe("what the response should not forget", () => {
  test.each(cases)("%s points at %s, and is quiet once it is answered", (id, key, broken, kept) => {
    expect(keys(id, broken)).toEqual([key]);
    expect(keys(id, kept)).toEqual([]);
  });

  test("the reasons for looking serious are said in words", () => {
    const [found] = find("looks-serious", {
      tier: "concern",
      category: "violence",
      power: ["force"],
      possibleCrime: "yes",
    });
    expect(found?.message).toContain("sexual violence, force or threats and a possible crime");
  });

  test("the child under 13 is named", () => {
    const [found] = find("under-13-not-referred", {
      tier: "concern",
      children: [{ ...amal, ageThen: 12 }],
      imageAlleged: "yes",
    });
    expect(found?.message).toContain("Amal Idris");
  });
});

describe("rules as a whole", () => {
  test("only an impossible date stops a record from being finished", () => {
    expect(rules.filter(({ level }) => level === "stop").map(({ id }) => id)).toEqual([
      "date-still-to-come",
      "told-before-it-happened",
    ]);
  });

  test("a short note that is complete is never argued with", () => {
    expect(rules.flatMap(({ id }) => find(id, readingCorner.answers))).toEqual([]);
  });

  test("the good examples leave little to say", () => {
    expect(rules.flatMap(({ id }) => keys(id, yearEightCorridor.answers))).toEqual([]);
    expect(rules.flatMap(({ id }) => keys(id, groupChatImage.answers))).toEqual([]);
  });

  test("an empty draft of any kind is read without a fault", () => {
    for (const tier of ["note", "concern", "serious"] as const)
      for (const { id } of rules) expect(() => find(id, { tier })).not.toThrow();
    expect(examples.length).toBe(3);
  });

  test("each says where it comes from, and is called by a name of its own", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ source }) => source === "")).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile/casefile.ts";
import type { Received } from "../casefile/entities.ts";
import { partsFor, waysOf } from "../casefile/leaving/readers.ts";
import { type Decisions, withheldIn } from "../casefile/leaving/review.ts";
import { child, finished, person, school } from "../casefile/records.fixture.ts";
import { paragraph, textsOf } from "../documents/blocks.ts";
import { riskAssessment } from "../pack/risk-assessment/template.ts";
import { amara, caseFileWith, story, templates, tomos, zoe } from "./childFile.fixture.ts";
import { type ChildFileWish, childFile, recordsIn, usualWish } from "./childFile.ts";
import { childFileSubject, outgoingChildFile } from "./childFileOut.ts";

const at = new Date(2026, 10, 28, 10, 0);
const handing = { recipient: "Southbank front door", purpose: "Enquiry about Zoë" };
const file = caseFileWith(...story);
const copyFor = (reader: ChildFileWish["reader"], change: Partial<ChildFileWish> = {}, of = file) => {
  const made = childFile(of, templates, { ...usualWish("child-tomos", reader), ...change }, at);
  if (made === undefined) throw new Error("the child has gone");
  return made;
};
const saysIn = (made: ReturnType<typeof copyFor>, decisions: Decisions = new Map(), of = file): string =>
  outgoingChildFile(of, made, decisions, handing, at).document.blocks.flatMap(textsOf).join("\n");

describe("a copy of a child’s file", () => {
  test("names the child and makes letters of the others, the same from the cover to the last page", () => {
    const made = copyFor("socialCare");
    const says = saysIn(made);
    expect(says).toContain("Tomos Bevan");
    expect(says).not.toMatch(/Zoë|Łukasiewicz|Amara|Okonkwo/);
    expect(says).toContain("Other children are letters: Child B, Child C.");
    // Zoë comes first in the only incident, so she is B in the chronology and in the record.
    expect(says.match(/Child B told Tom Reyes at lunch/g)).toHaveLength(2);
    expect(says).toContain("Enquiry about Child B");
  });

  test("says what is in it, what is not and why", () => {
    const says = saysIn(copyFor("socialCare"));
    expect(says).toContain("Incident records (1)");
    expect(says).toMatch(/Referrals; .*\. Left out of this copy by the school\./);
    expect(saysIn(copyFor("parent"))).toContain("How the family is reached.");
  });

  test("has no page for a part of which there is nothing: its cover says so", () => {
    const { document } = outgoingChildFile(file, copyFor("socialCare"), new Map(), handing, at);
    const headings = document.blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 1 ? [block.text] : [],
    );
    expect(headings).toContain("Incident records");
    expect(headings).not.toContain("Safety plans");
    expect(document.blocks.flatMap(textsOf)).toContain("Safety plans (none)");
  });

  test("has its chronology in as many columns as an upright page has room for", () => {
    const { document } = outgoingChildFile(file, copyFor("socialCare"), new Map(), handing, at);
    const chronology = document.blocks.find(
      (block) => block.kind === "table" && block.columns[0]?.title.startsWith("Date"),
    );
    expect(document.orientation).toBeUndefined();
    expect(chronology).toMatchObject({ columns: { length: 4 } });
  });

  test("ends with a receipt, but for those who have none to give back", () => {
    expect(saysIn(copyFor("police"))).toMatch(/Receipt\n.*\nReceived\nCopy of a child’s file/);
    for (const reader of ["inspector", "staff"] as const) expect(saysIn(copyFor(reader))).not.toContain("Receipt");
  });

  test("for an inspector says whom it is for and what for, and of no letters", () => {
    const says = saysIn(copyFor("inspector"));
    expect(says).toContain("For\nSouthbank front door\nWhat for\nEnquiry about");
    expect(says).toContain("Nobody is named in this copy, and no letter stands for a child.");
    expect(says).not.toContain("Other children are letters");
  });

  test("for staff has the plans that are in force, and nothing where there is none", () => {
    const plan = (id: string, more: object = {}) =>
      finished("risk-assessment", id, { children: [{ itemId: "c", child: tomos.id, role: "affected" }], ...more });
    const closed = plan("closed", { closers: [{ itemId: "1" }, { itemId: "2" }] });
    const of = caseFileWith(...story, plan("open"), closed);
    const ids = recordsIn(of, usualWish(tomos.id, "staff")).map(({ fileId }) => fileId);
    expect(ids).toEqual(["open"]);
    expect(recordsIn(of, usualWish(tomos.id, "parent")).map(({ fileId }) => fileId)).toEqual(["open", "closed"]);
    expect(copyFor("staff").sections).toEqual([]);
  });

  test("has once what a school before handed over twice, and both where it came in other words", () => {
    const pack = (id: string, day: string, words: string): Received => ({
      type: "received",
      v: 1,
      id,
      childId: tomos.id,
      from: "Ashdown Infants",
      contact: "",
      madeAt: `${day}T09:00`,
      receivedAt: `${day}T10:00`,
      receivedBy: "me",
      fingerprint: "",
      code: "",
      lines: [],
      documents: [
        { title: "Details", reference: "", blocks: [paragraph("Reads well.")] },
        { title: "At a glance", reference: "", blocks: [paragraph(words)] },
      ],
    });
    const of = caseFileWith(
      ...story,
      pack("b", "2026-09-15", "Sits in front."),
      pack("a", "2026-09-10", "Sits by the door."),
    );
    const made = copyFor("nextSchool", {}, of);
    expect(made.sections.filter(({ part }) => part === "received").map(({ title }) => title)).toEqual([
      "From Ashdown Infants: Details",
      "From Ashdown Infants: At a glance, received 10 September 2026",
      "From Ashdown Infants: At a glance, received 15 September 2026",
    ]);
  });

  test.each(["socialCare", "police", "parent", "nextSchool", "staff", "inspector", "subject"] as const)(
    "for %s leaks no name, with every part that this reader may get",
    (reader) => {
      const made = copyFor(reader, { parts: partsFor(reader) });
      const outgoing = outgoingChildFile(file, made, new Map(), handing, at);
      const says = saysIn(made);
      expect(outgoing.leaksIn(`${says}\n${outgoing.fileName("pdf")}`)).toEqual([]);
      expect(says).not.toMatch(/Zoë|Łukasiewicz|Amara|Okonkwo/);
      expect(says.includes("Tomos")).toBe(waysOf(reader).namesChild);
      expect(outgoing.leaksIn(`${says}\nAmara`)).toEqual(["Amara"]);
    },
  );

  test("names another child where this reader must know who it is", () => {
    const says = saysIn(copyFor("police", { named: [amara.id] }));
    expect(says).toContain("Amara Okonkwo-Díaz");
    expect(says).not.toContain("Zoë");
  });

  test("says of no child in particular what a kept copy says of one, where two of its children are read as one by now", () => {
    const parentCopy = riskAssessment.documents.find(({ audience }) => audience === "parent");
    const plan = (...ids: readonly string[]) => {
      const children = ids.map((id, i) => ({ itemId: `c${i}`, child: id, role: "affected" }));
      const blocks = [paragraph("Child B sits by the door. Child C stays outside.")];
      const documents = [{ documentId: parentCopy?.id ?? "", forChild: tomos.id, blocks }];
      return { ...finished("risk-assessment", "p", { children }), documents };
    };
    const saysOf = (...ids: readonly string[]) => {
      const of = withEntities(emptyCaseFile, [school, tomos, zoe, amara, plan(...ids)]);
      return saysIn(copyFor("parent", { parts: partsFor("parent") }, of), new Map(), of);
    };
    expect(saysOf(tomos.id, zoe.id, amara.id)).toContain("Child B sits by the door. Child C stays outside.");
    const merged = saysOf(tomos.id, zoe.id, zoe.id, amara.id);
    expect(merged).toContain("Another child sits by the door. Another child stays outside.");
  });

  test("writes staff by their role where that is chosen", () => {
    const says = saysIn(copyFor("parent", { staff: "byRole", parts: partsFor("parent") }));
    expect(says).not.toMatch(/Reyes|Adeyemi/);
    expect(says).toContain("Child B told the head of Year 8 at lunch");
  });

  test("leaves out records that were taken out of it, and says how many", () => {
    const says = saysIn(copyFor("socialCare", { without: ["c"] }));
    expect(says).toContain("Records left out of this copy by the school: 1.");
    expect(says).not.toContain("Contact 0001, about Incident 0007\nSomebody told");
  });

  test("with nobody left to hide says so and is made all the same", () => {
    const alone = caseFileWith(
      school,
      tomos,
      person("me", "Folake Adeyemi", "designated safeguarding lead"),
      finished("incident", "i", {
        tier: "note",
        children: [{ itemId: "1", child: tomos.id, role: "displayed" }],
        summary: "He showed a drawing.",
      }),
    );
    const made = copyFor("socialCare", {}, alone);
    expect(made.redactor.hidesNobody).toBe(true);
    expect(saysIn(made, new Map(), alone)).toContain("No other child is in the school’s records");
    expect(outgoingChildFile(alone, made, new Map(), handing, at).leaksIn("anything")).toEqual([]);
  });
});

describe("lines to look at", () => {
  const made = copyFor("socialCare");
  const line = (part: string) => {
    const found = made.lines.find(({ shown }) => shown.includes(part));
    if (found === undefined) throw new Error(`no line with ${part}`);
    return found;
  };

  test("are those that a name was taken out of, those with an unknown name, and those beside another child", () => {
    expect(line("Child B told Tom Reyes")).toMatchObject({ isChanged: true, places: 2, noticed: [] });
    expect(line("whether Priya was there").noticed).toContainEqual({ kind: "name", words: ["Priya"] });
    expect(line("He grabbed my bum").noticed).toContainEqual({ kind: "beside", words: ["Child B"] });
    expect(line("Collected by her mother").noticed).toContainEqual({ kind: "family", words: ["her mother"] });
  });

  test("are not what the pack wrote, nor what is only about this child and the school", () => {
    const shown = made.lines.map((each) => each.shown);
    expect(shown).not.toContain("What happened");
    expect(shown).not.toContain("Child B");
    expect(shown.some((each) => each.startsWith("There is no duty point"))).toBe(false);
  });

  test("can be withheld or put into other words, which are redacted too; the log says where and why", () => {
    const { original: quote } = line("He grabbed my bum");
    const { original: account } = line("Child B told Tom Reyes");
    const decisions: Decisions = new Map([
      [quote, { kind: "withheld", why: "It is about another child or family", printed: "about somebody else" }],
      [account, { kind: "reworded", text: "Zoë said what had happened." }],
    ]);
    const says = saysIn(made, decisions);
    expect(says).toContain("[Withheld: about somebody else]");
    expect(says).toContain("Child B said what had happened.");
    expect(says).not.toContain("grabbed my bum");
    expect(childFileSubject(made, decisions).withheld).toEqual([
      { where: "Chronology · What happened, and the child’s words, line 1, and 1 more", why: "Put into other words" },
      { where: "Incident 0007 · version 1 · What was said", why: "It is about another child or family" },
    ]);
    expect(JSON.stringify(withheldIn(made.lines, decisions))).not.toMatch(/Zoë|grabbed/);
  });

  test("are withheld wherever their words stand, in the chronology as in the record", () => {
    for (const { original, shown, noticed } of made.lines) {
      if (noticed.length === 0 || original.length < 20) continue;
      const says = saysIn(made, new Map([[original, { kind: "withheld", why: "About another", printed: "" }]]));
      expect(says).not.toContain(shown);
    }
  });

  test("are withheld in a line of the chronology too that was cut short within them", () => {
    const response = `Zoë asked not to be asked again. ${"They walked and talked. ".repeat(20)}`.trim();
    const of = caseFileWith(
      ...story,
      finished("incident", "long", { summary: "It was seen.", response, children: [{ itemId: "1", child: tomos.id }] }),
    );
    const long = copyFor("socialCare", {}, of);
    expect(saysIn(long, new Map(), of)).toContain("Child B asked not to be asked again.");
    for (const decision of [
      { kind: "withheld", why: "About another", printed: "" },
      { kind: "reworded", text: "They were asked." },
    ] as const) {
      const says = saysIn(long, new Map([[response, decision]]), of);
      expect(says).not.toContain("asked not to be asked again");
      expect(says).not.toContain("They walked and talked.");
    }
  });

  test("say where another child’s everyday name, number or address is left", () => {
    const will = child("child-will", "Will", "Rose", { upn: "A123456789012", address: "4 Mill Row\nNorthvale" });
    const told = caseFileWith(
      ...story,
      will,
      finished("incident", "w", {
        tier: "note",
        children: [
          { itemId: "1", child: tomos.id, role: "displayed" },
          { itemId: "2", child: will.id, role: "affected" },
        ],
        summary: "He says he will do it, and rose. He went to 4 Mill Row and rang 01632 960 777. A.B. saw @willrose.",
      }),
    );
    const [found] = copyFor("socialCare", {}, told).lines.filter(({ original }) => original.includes("Mill Row"));
    expect(found?.noticed.map(({ kind }) => kind).sort()).toEqual([
      "account",
      "initials",
      "known",
      "name",
      "number",
      "word",
    ]);
  });
});

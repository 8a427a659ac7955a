import { describe, expect, test } from "vitest";
import { check } from "../../engine/check.ts";
import { placeholderIn } from "../words/placeholders.ts";
import { clausesFor } from "./compose.ts";
import { exampleNames, secondaryAcademy } from "./examples/example.ts";
import { examples } from "./examples.ts";
import type { PolicyAnswers } from "./sections.ts";
import { policy } from "./template.ts";

const found = (answers: PolicyAnswers, level: "stop" | "warn", names = exampleNames) =>
  check(policy, answers, "final", { today: "2026-11-28", names }).filter((problem) => problem.level === level);
const stops = (change: PolicyAnswers) =>
  found({ ...secondaryAcademy, ...change }, "stop").map(({ key, message }) => [key, message]);
const warns = (change: PolicyAnswers) => found({ ...secondaryAcademy, ...change }, "warn").map(({ key }) => key);

describe("answers that cannot both be so", () => {
  test.each([
    [
      "infants who board",
      { phase: "infant", earlyYears: "yes", boarding: "weekly", boardingLead: "houses" },
      "boarding",
    ],
    [
      "a residential special school with mainstream classes",
      { boarding: "residentialSpecial", boardingLead: "houses" },
      "provision",
    ],
    ["a special school with mainstream classes", { phase: "special", earlyYears: "no" }, "provision"],
    ["a college for children", { kind: "college" }, "kind"],
    ["adults where nobody is over sixteen", { ages: ["secondary"], adults: "yes" }, "adults"],
    ["a lead who is also the deputy", { deputies: [{ itemId: "1", deputy: "lead" }] }, "deputy"],
    ["a head who chairs the board", { chair: "head" }, "chair"],
  ] as const)("stop the policy: %s", (_, change, key) => {
    expect(stops(change).map(([at]) => at)).toEqual([key]);
  });
  test("may be a slip, and are pointed out", () => {
    expect(warns({ adults: "no" })).toContain("adults");
    expect(warns({ kind: "referralUnit" })).toContain("kind");
    expect(found({ ...examples.communityPrimary.answers, earlyYears: "no" }, "warn").map(({ key }) => key)).toContain(
      "earlyYears",
    );
    expect(warns({})).toEqual([]);
  });
});

describe("a nation whose wording is a draft", () => {
  test.each(["wales", "scotland", "northernIreland"] as const)("is refused, with the reason: %s", (nation) => {
    const problems = stops({ nation });
    expect(problems.map(([key]) => key)).toEqual(["nation"]);
    expect(problems[0]?.[1]).toMatch(/has not been read at the source/);
  });
});

describe("people", () => {
  test("a school without a deputy is asked to look once more at who acts", () => {
    expect(warns({ deputies: [] })).toEqual(["deputies"]);
  });
  test("a missing name is asked for at its place", () => {
    const { head: _head, ...rest } = secondaryAcademy;
    expect(found(rest, "stop").map(({ key, message }) => [key, message])).toEqual([
      ["head", "Answer “Who is the head teacher or principal?”"],
    ]);
  });
  test("somebody who has left the list has to be chosen again", () => {
    const gone = {
      ...exampleNames,
      personName: (id: string) => (id === "senco" ? "a person no longer in the list" : exampleNames.personName(id)),
    };
    expect(found(secondaryAcademy, "stop", gone).map(({ key }) => key)).toEqual(["senco"]);
    const noDeputy = {
      ...exampleNames,
      personName: (id: string) => (id === "deputy" ? "a person no longer in the list" : exampleNames.personName(id)),
    };
    expect(found(secondaryAcademy, "stop", noDeputy).map(({ key, itemId }) => [key, itemId])).toEqual([
      ["deputy", "1"],
    ]);
  });
});

describe("ways to tell", () => {
  test("are two at least, and one of them without speaking", () => {
    expect(stops({ routes: ["trustedAdult"] }).map(([key]) => key)).toEqual(["routes", "routes"]);
    expect(stops({ routes: ["trustedAdult", "mentors"] })[0]?.[1]).toMatch(
      /needs no speaking: a box for notes; an online form/,
    );
    expect(stops({ routes: ["trustedAdult", "cards"] })).toEqual([]);
  });
});

describe("training for a tool", () => {
  test("that is old is pointed out", () => {
    expect(warns({ levelTools: ["aim"], toolTrained: "The lead", toolTrainedOn: "2021-05-01" })).toEqual([
      "toolTrainedOn",
    ]);
  });
});

describe("a place left to fill in", () => {
  test.each([
    "Ask [name of lead].",
    "Ask {lead}.",
    "The lead is TBC",
    "to be confirmed",
    "Ring ______",
    "Ring XXXX",
    "Insert school name here",
    "Ask <name>",
    "See the policy ....",
    "Ask <<DSL>>",
    "Ring NAME OF SCHOOL",
    "The DSL’S NAME",
    "INSERT DSL",
    "[insert]",
    "Deputy: to be completed",
    "The lead is to be confirmed.",
    "Add the date here",
    "Click or tap here to enter text",
    "On dd/mm/yyyy",
    "On XX/XX/20XX",
    "Ring ………",
    "Ring ???",
  ])("is found in: %s", (text) => {
    expect(placeholderIn(text)).toBeDefined();
  });
  test.each([
    "Ring 01632 960101.",
    "We ask (and write down) what was said.",
    "See Part five.",
    "Year 7 to Year 11",
    "1 < 2",
    "the xx",
    "“He had went [sic] home”",
    "“It was […] not so”",
    "As research says [2]",
    "Write to the lead <lead@larchwood.example>",
    "1 < 2 and 4 > 3",
    "Year 7/8",
    "Nobody may enter the school without a badge",
    "Add the date to each note",
    "We add the name of the adult",
    "A form is to be completed by the lead",
    "Nothing is to be added to the record later",
    "Times have to be confirmed.",
    "What next? And why??",
    "And so on…",
  ])("is not found in: %s", (text) => {
    expect(placeholderIn(text)).toBeUndefined();
  });
  test("stops the policy, in a paragraph and in an answer", () => {
    const id = clausesFor(secondaryAcademy, "policy").find((clause) => "text" in clause)?.id ?? "";
    expect(stops({ wording: [{ passage: id, text: "Ask [name].", basedOn: "" }] })).toEqual([
      ["wording", expect.stringContaining("“[name]”")],
    ]);
    expect(stops({ cover: "TBC" })).toEqual([["cover", expect.stringContaining("“TBC”")]]);
    expect(stops({ hotspots: [{ itemId: "1", hotspot: "Yard", hotspotWhat: "[who]" }] })).toEqual([
      ["hotspotWhat", expect.stringContaining("“[who]”")],
    ]);
  });
});

describe("a paragraph that says what law requires", () => {
  const statutory = clausesFor(secondaryAcademy, "policy").find(
    (clause) => "text" in clause && clause.standing === "statutory",
  );
  if (statutory === undefined || !("text" in statutory)) throw new Error("No statutory clause");
  test("may be put into other words, and is then marked", () => {
    const change = { wording: [{ passage: statutory.id, text: "We must do it.", basedOn: statutory.text }] };
    expect(stops(change)).toEqual([]);
    expect(warns(change)).toContain("wording");
    const board = policy.documents.find(({ id }) => id === "board");
    const said = JSON.stringify(
      board?.build({ ...secondaryAcademy, ...change }, { names: exampleNames, today: "2026-11-28", version: 1 }),
    );
    expect(said).toContain(`${statutory.title}`);
    expect(said).not.toContain("Nothing of this kind was changed");
  });
  test("cannot be left out", () => {
    expect(stops({ wording: [{ passage: statutory.id, text: " ", basedOn: statutory.text }] })).toEqual([
      ["wording", expect.stringContaining("cannot be left out")],
    ]);
  });
});

describe("a website with roles instead of names", () => {
  test("stops the policy where a name was written into a paragraph or an answer", () => {
    const id =
      clausesFor(secondaryAcademy, "policy").find((clause) => "text" in clause && clause.standing === "practice")?.id ??
      "";
    const wording = [{ passage: id, text: "Ask Maya Rahman.", basedOn: "" }];
    expect(stops({ published: "names", wording })).toEqual([]);
    expect(stops({ published: "roles", wording })).toEqual([["wording", expect.stringContaining("names Maya Rahman")]]);
    expect(stops({ published: "roles", routesDetail: "Tom Reyes opens the box." })).toEqual([
      ["routesDetail", expect.stringContaining("names Tom Reyes")],
    ]);
    for (const cover of ["Mrs Rahman, or Dr Reyes", "ask maya rahman", "Ask Maya\nRahman", "M. Rahman decides"])
      expect(stops({ published: "roles", cover })).toEqual([["cover", expect.stringContaining("names Maya Rahman")]]);
  });
  test("asks to look again where a part of a name stands, and not at the name of the school", () => {
    const change = { published: "roles", cover: "Ask Maya.", schoolName: "Marsh Academy" } as const;
    expect(stops(change)).toEqual([]);
    expect(warns(change)).toEqual(["cover"]);
    expect(warns({ ...change, published: "names" })).toEqual([]);
  });
});

describe("words of the school’s own", () => {
  test("for a paragraph that the answers no longer call for are not lost without a word", () => {
    const faith = { passage: "own.faith", text: "Our chaplain listens too.", basedOn: "" };
    const gone = { passage: "once.there", text: "Something else that we wrote.", basedOn: "It was." };
    const problems = found({ ...secondaryAcademy, wording: [faith, gone] }, "warn");
    expect(problems.map(({ key, message }) => [key, message])).toEqual([
      ["wording", expect.stringContaining("not printed, since your answers no longer call for it: “Our chaplain")],
      ["wording", expect.stringContaining("“Something else that we wrote.”")],
    ]);
  });
});

describe("a name in the list of people", () => {
  test("is no place to fill in", () => {
    const named = {
      ...exampleNames,
      personName: (id: string) => (id === "deputy" ? "TBC" : exampleNames.personName(id)),
    };
    expect(found(secondaryAcademy, "stop", named).map(({ key, itemId }) => [key, itemId])).toEqual([["deputy", "1"]]);
  });
});

describe("a name of 300 characters", () => {
  test("is kept, and said plainly to be too long", () => {
    expect(stops({ schoolName: "Academy ".repeat(38) })).toEqual([
      ["schoolName", expect.stringContaining("longer than 200 characters")],
    ]);
  });
});

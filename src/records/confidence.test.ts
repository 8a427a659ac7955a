import { readFileSync } from "node:fs";
import { array, assert, asyncProperty, boolean, constantFrom, dictionary, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { runsIn } from "../../tools/runs.mjs";
import { closedRounds, openRound } from "../casefile/confidence/rounds.ts";
import type { Confidence, Entity } from "../casefile/entities.ts";
import { child, person, school } from "../casefile/records.fixture.ts";
import { textsOfDocument } from "../documents/words.ts";
import { published, surveyLimits } from "../pack/confidence/published.ts";
import { itemsOf, parts } from "../pack/confidence/questions.ts";
import { languageIn } from "../pack/words/language.ts";
import { accessOf } from "./access.ts";
import { closeConfidenceRound, handed, handIn, openConfidenceRound } from "./confidence.ts";
import { answersFrom } from "./confidenceAnswers.ts";
import { confidenceReport, confidenceSheet } from "./confidencePapers.ts";
import { nextSteps, resultsOf } from "./confidenceResults.ts";
import { logExport } from "./exportLog.ts";
import { createWorkspace } from "./workspace.ts";

async function opened(...entities: readonly Entity[]) {
  const vault = memoryVault();
  let day = 22;
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, day, 10, 42));
  await workspace.commit([school, person("me", "Folake Adeyemi", "Lead"), ...entities].map((put) => ({ put })));
  return { vault, workspace, later: (days: number) => (day += days) };
}
type Opened = Awaited<ReturnType<typeof opened>>;

const answer = async ({ workspace }: Opened, people: number, said = true) => {
  for (let person = 0; person < people; person++) await handIn(workspace, { plan: said });
};
const stored = ({ vault }: Opened) =>
  vault.unlocked().records.flatMap(({ body }) => ((body as Entity).type === "confidence" ? [body as Confidence] : []));

describe("a round", () => {
  test("keeps sums and a day, and nothing else", async () => {
    const at = await opened();
    await openConfidenceRound(at.workspace);
    await answer(at, 6);
    expect(await closeConfidenceRound(at.workspace)).toEqual({ ok: true, value: "kept" });
    const [round] = stored(at);
    expect(round).toEqual({
      ...{ type: "confidence", v: 1, id: round?.id, openedOn: "2026-11-22", closedOn: "2026-11-22" },
      ...{ people: 6, counts: { plan: { answered: 6, said: 6 } } },
    });
  });

  test("that four have answered is not written down, whatever locks; a lock after five keeps them", async () => {
    const at = await opened();
    await openConfidenceRound(at.workspace);
    await answer(at, 4);
    await at.workspace.settle();
    expect(stored(at)[0]?.people).toBe(0);
    await answer(at, 1);
    await at.workspace.settle();
    expect(stored(at)[0]?.people).toBe(5);
  });

  test("with two answers is forgotten and said to be; another can be opened at once", async () => {
    const at = await opened();
    await openConfidenceRound(at.workspace);
    await answer(at, 2);
    expect(await closeConfidenceRound(at.workspace)).toEqual({ ok: true, value: "tooFew" });
    expect(stored(at)).toEqual([]);
    await openConfidenceRound(at.workspace);
    expect(openRound(at.workspace.caseFile.get())).toBeDefined();
    expect(handed(at.workspace).get().first.people).toBe(0);
  });

  test("is closed without a few who came too late to be kept unseen", async () => {
    const at = await opened();
    await openConfidenceRound(at.workspace);
    await answer(at, 5);
    await at.workspace.settle();
    await answer(at, 3, false);
    await closeConfidenceRound(at.workspace);
    expect(stored(at)[0]).toMatchObject({ people: 5, counts: { plan: { answered: 5, said: 5 } } });
  });

  test("is never written down so that two states of it differ by fewer than five people, whatever locks, kills or fails in between", async () => {
    const answers = dictionary(constantFrom("plan", "policy"), boolean());
    const step = constantFrom("answer", "answer", "answer", "answer", "answer", "lock", "kill", "fill", "free");
    await assert(
      asyncProperty(array(tuple(step, answers), { maxLength: 60 }), async (steps) => {
        const { vault } = await opened();
        const states: Confidence[] = [];
        const save: typeof vault.save = async (changes) => {
          const saved = await vault.save(changes);
          const put = changes.flatMap((change) => (change.op === "put" ? [change.body as Confidence] : []));
          if (saved.ok) states.push(...put.filter(({ type }) => type === "confidence"));
          return saved;
        };
        const open = () => createWorkspace({ ...vault, save }, vault.unlocked(), () => new Date(2026, 10, 22));
        let workspace = open();
        await openConfidenceRound(workspace);
        for (const [what, said] of steps) {
          if (what === "answer") await handIn(workspace, said);
          else if (what === "fill") vault.failWith({ reason: "full" });
          else if (what === "free") vault.failWith(undefined);
          else {
            if (what === "lock") await workspace.settle();
            workspace = open();
          }
        }
        vault.failWith(undefined);
        await closeConfidenceRound(workspace);
        for (const [at, { people }] of states.entries()) {
          const grown = people - (states[at - 1]?.people ?? 0);
          expect(grown === 0 || grown >= 5).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("loses nobody when the device is full for a while", async () => {
    const at = await opened();
    await openConfidenceRound(at.workspace);
    at.vault.failWith({ reason: "full" });
    await answer(at, 12);
    at.vault.failWith(undefined);
    await answer(at, 1);
    await closeConfidenceRound(at.workspace);
    expect(stored(at)[0]?.people).toBe(13);
  });

  test("is not opened beside another, nor within four weeks of the last: two close together could be subtracted", async () => {
    const at = await opened();
    await openConfidenceRound(at.workspace);
    await openConfidenceRound(at.workspace);
    expect(stored(at)).toHaveLength(1);
    await answer(at, 5);
    await closeConfidenceRound(at.workspace);
    at.later(27);
    await openConfidenceRound(at.workspace);
    expect(stored(at)).toHaveLength(1);
    at.later(1);
    await openConfidenceRound(at.workspace);
    expect(stored(at)).toHaveLength(2);
    expect(closedRounds(at.workspace.caseFile.get())).toHaveLength(1);
  });

  test("lies under a key that a head has and a recorder has not", async () => {
    const at = await opened();
    await openConfidenceRound(at.workspace);
    const type = at.vault.unlocked().records.find(({ id }) => id === stored(at)[0]?.id)?.type ?? 0;
    expect([accessOf.head.types.includes(type), accessOf.recorder.types.includes(type)]).toEqual([true, false]);
    // So does the note that a head has handed its results on.
    const leaving = { format: "pdf", handing: { recipient: "governors", purpose: "" }, fileName: "x.pdf" } as const;
    const subject = { fileId: stored(at)[0]?.id ?? "", version: 0, documentId: "confidence" };
    await logExport(at.workspace, subject, { ...leaving, fingerprint: "", contents: "" });
    expect(accessOf.head.types).toContain(at.vault.unlocked().records.at(-1)?.type);
  });
});

const round = (id: string, closedOn: string, counts: Confidence["counts"], people = 9): Confidence => ({
  ...{ type: "confidence", v: 1, id, openedOn: "2026-01-01", closedOn, people, counts },
});

describe("answers", () => {
  test("are counted as said or not, and left out where they were", () => {
    expect(
      answersFrom({ plan: "fairly", talk: "partly", carry: "cannot", know: "", policy: "yes", training: "unsure" }),
    ).toEqual({
      ...{ plan: true, talk: false, carry: false, policy: true, training: false },
    });
    expect(answersFrom({ feelings: ["none"] })).toEqual({
      ...{ upset: false, anxious: false, worried: false, alone: false, awkward: false },
    });
    expect(answersFrom({ feelings: [] })).toEqual({});
  });
});

describe("results", () => {
  const rounds = [
    round("b", "2026-10-01", {
      plan: { answered: 9, said: 2 },
      upset: { answered: 9, said: 5 },
      talk: { answered: 4, said: 0 },
    }),
    round("a", "2026-03-03", { plan: { answered: 9, said: 9 } }),
  ];
  test("stand side by side, beside what was published where that is near", () => {
    const row = resultsOf(rounds)
      .flatMap(({ rows }) => rows)
      .find(({ item }) => item.key === "plan");
    expect(row?.figures).toEqual([
      { kind: "exact", said: 2, answered: 9 },
      { kind: "atLeast", said: 8, answered: 9 },
    ]);
    expect(row?.published?.percent).toBe(28);
  });

  test("lead on from what is weak now, and from nothing that too few answered", () => {
    const steps = nextSteps(resultsOf(rounds));
    expect(steps.map(({ lead, because }) => [lead.href, because])).toEqual([
      ["/plans/start", ["Writing a plan: 2 of 9 (22%)"]],
      ["/team/supervision", ["Upset: 5 of 9 (56%)"]],
    ]);
  });

  test("on paper say sums, the source and its limits, and refuse a name", async () => {
    const { workspace } = await opened(child("c", "Amal", "Idris"));
    const { document, leaksIn, fileName } = confidenceReport(workspace, rounds, {
      recipient: "governors",
      purpose: "",
    });
    const says = textsOfDocument(document).join("\n");
    for (const words of [
      "2 of 9 (22%)",
      "at least 8 of 9",
      "fewer than 5 answered",
      "28% in all services",
      ...surveyLimits,
    ])
      expect(says).toContain(words);
    expect(says).not.toMatch(/Folake|Adeyemi|Amal/);
    expect(leaksIn("Ask Amal Idris and Folake Adeyemi").length).toBe(2);
    expect(fileName("pdf")).toBe("staff-confidence-2026-10-01.pdf");
  });
});

describe("the words of the check", () => {
  test("have a figure only for what is asked, and count each thing once", () => {
    const keys = parts.flatMap(itemsOf).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(Object.keys(published).filter((key) => !keys.includes(key))).toEqual([]);
  });

  test("repeat no more than eight words of any source, and label nobody", async () => {
    const { workspace } = await opened();
    const rounds = [round("a", "2026-03-03", {})];
    const texts = [
      confidenceSheet(workspace),
      confidenceReport(workspace, rounds, { recipient: "", purpose: "" }),
    ].flatMap(({ document }) => textsOfDocument(document));
    const bytes = readFileSync(new URL("../../tests/fixtures/source-runs.bin", import.meta.url));
    const known = new Set(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4));
    expect(texts.filter((text) => runsIn(text).some((run) => known.has(run)))).toEqual([]);
    expect(texts.flatMap((text) => languageIn(text).map(({ words }) => words))).toEqual([]);
  });
});

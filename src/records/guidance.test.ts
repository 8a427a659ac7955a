import { beforeEach, describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import * as story from "../../tests/fixtures/referral-story.ts";
import { carriedState, sourceOf } from "../casefile/carried.ts";
import { entriesAbout } from "../casefile/casefile.ts";
import { chronologyOf } from "../casefile/chronology/chronology.ts";
import { cardsUsedFor, tickOf } from "../casefile/guidance/ticks.ts";
import { openActions } from "../casefile/tasks/actions.ts";
import { textsOf } from "../documents/blocks.ts";
import { outgoingCard, startFromCard, startFromStep, tickStep } from "./cardVerbs.ts";
import { fileReference } from "./copies.ts";
import { type CardHere, guidanceOf, type StepHere } from "./guidance.ts";
import { guidanceAtHand, loadGuidance } from "./loadGuidance.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

let workspace: Workspace;
beforeEach(async () => {
  const vault = memoryVault();
  workspace = createWorkspace(vault, vault.unlocked(), () => story.now);
  await workspace.commit(story.setting.map((put) => ({ put })));
});
const file = () => workspace.caseFile.get();
const guidance = guidanceOf("england");
const cardOf = (id: string): CardHere => {
  const card = guidance.cardOf(id);
  if (card === undefined) throw new Error(id);
  return card;
};
const nude = cardOf("nude-shared");
function stepOf(card: CardHere, id: string): StepHere {
  const step = card.steps.flatMap(({ steps }) => steps).find((each) => each.id === id);
  if (step === undefined) throw new Error(id);
  return step;
}
const begun = (started: Awaited<ReturnType<typeof startFromCard>>) => {
  const draft = started.ok ? file().drafts.get(started.value) : undefined;
  if (draft === undefined) throw new Error("Nothing was started");
  return draft;
};

describe("a record that is started from a card", () => {
  test("begins with what the card says, and nothing else", async () => {
    const draft = begun(await startFromCard(workspace, nude));
    expect(draft.templateId).toBe("incident");
    expect(draft.answers).toEqual({
      reporter: story.priya.id,
      tier: "serious",
      types: ["nudeSharing"],
      imageAlleged: "yes",
    });
    expect(begun(await startFromCard(workspace, cardOf("touching"))).answers).toEqual({ reporter: story.priya.id });
  });

  test("says under each answer which card it is from, until it is changed", async () => {
    const { carried } = begun(await startFromCard(workspace, nude));
    const from = carried["imageAlleged"];
    const stateOf = (answer: unknown) => carriedState(from, answer, sourceOf(file(), from?.fileId ?? ""));
    expect(stateOf("yes")).toEqual({ state: "same", label: "the card “A nude image of a pupil is being shared”" });
    expect(stateOf("no")).toBeUndefined();
  });
});

describe("a tick", () => {
  const apart = stepOf(cardOf("touching"), "apart");
  const tick = (words = "") => tickStep(workspace, cardOf("touching"), apart, "incident", words);

  test("is an action and its end on the record, with day and writer, in one save", async () => {
    expect(await tick("Two rooms, each with an adult.")).toEqual({ ok: true, value: null });
    const entries = entriesAbout(file(), "incident");
    expect(entries.map(({ templateId }) => templateId)).toEqual(["action", "action-done"]);
    expect(entries[0]?.answers).toMatchObject({ actionWhat: apart.text, actionOwner: story.priya.id });
    expect(entries[1]?.answers).toMatchObject({ doneHow: "done", cameOf: "Two rooms, each with an adult." });
    expect(entries.every(({ finishedBy }) => finishedBy === story.priya.id)).toBe(true);
    expect(openActions(file())).toEqual([]);
  });

  test("without words says when and on which card", async () => {
    await tick();
    expect(entriesAbout(file(), "incident")[1]?.answers["cameOf"]).toBe(
      "Done at 10:42, ticked on the card “A pupil touched another without agreement”.",
    );
  });

  test("is found on its card again, and on no other", async () => {
    await tick();
    expect(tickOf(file(), "incident", "touching", "apart").entries).toHaveLength(1);
    expect(tickOf(file(), "incident", "exposing", "apart").entries).toEqual([]);
    expect(tickOf(file(), "incident", "touching", "hurt").entries).toEqual([]);
    expect([...cardsUsedFor(file(), "incident", undefined)]).toEqual(["touching"]);
  });

  test("is one line of the chronology", async () => {
    const [child] = file().children.keys();
    const before = chronologyOf(file(), child ?? "", fileReference).length;
    await tick("Two rooms.");
    const lines = chronologyOf(file(), child ?? "", fileReference);
    expect(lines.length).toBe(before + 1);
    expect(lines.find(({ kind }) => kind === "action")).toMatchObject({
      what: `Done: ${apart.text}`,
      outcome: "Two rooms.",
    });
  });

  test("of telling somebody begins the entry that says who and what came of it", async () => {
    const draft = begun(await startFromStep(workspace, nude, stepOf(nude, "parents"), "incident"));
    expect(draft.templateId).toBe("contact");
    expect(draft.answers).toMatchObject({ contactWho: "parent", contactState: "told", contactBy: story.priya.id });
    expect(draft.links).toEqual([{ kind: "about", fileId: "incident" }]);
    expect(tickOf(file(), "incident", "nude-shared", "parents").open?.id).toBe(draft.id);
  });

  test("of deciding begins a decision of which only day and person are known", async () => {
    const draft = begun(await startFromStep(workspace, nude, stepOf(nude, "route"), "incident"));
    expect(draft.templateId).toBe("decision");
    expect(draft.answers["decision"]).toBeUndefined();
    expect(tickOf(file(), "incident", "nude-shared", "route").open?.id).toBe(draft.id);
  });

  test("that is given to somebody begins an action with the step in it", async () => {
    const draft = begun(await startFromStep(workspace, nude, stepOf(nude, "remove"), "incident"));
    expect(draft.answers["actionWhat"]).toBe(stepOf(nude, "remove").text);
    expect(draft.answers["actionDue"]).toBeUndefined();
  });
});

describe("what the answers ask for", () => {
  test("stands beside the question, once its answer asks for it", () => {
    const beside = (answer: unknown) => guidance.beside("incident/imageAlleged", answer).map(({ id }) => id);
    expect([beside(undefined), beside("no"), beside("yes")]).toEqual([[], [], ["nude-shared"]]);
    expect(guidance.beside("incident/children/role", "both").map(({ id }) => id)).toContain("also-harmed");
    expect([guidance.isBeside("incident/power"), guidance.isBeside("incident/summary")]).toEqual([true, false]);
  });

  test("stands on the record, what is asked for most first", () => {
    const asked = guidance.offeredFor("incident", {
      types: ["nudeSharing"],
      imageAlleged: "yes",
      children: [{ itemId: "a", role: "both" }],
    });
    expect(asked[0]?.id).toBe("nude-shared");
    expect(asked.map(({ id }) => id)).toContain("also-harmed");
    expect(guidance.offeredFor("incident", {})).toEqual([]);
  });
});

test("the card on paper is for anybody at school, with no name and the ages that the school has", () => {
  const outgoing = outgoingCard(workspace, nude);
  const text = outgoing.document.blocks.flatMap(textsOf).join("\n");
  expect(outgoing.fileName("pdf")).toBe("what-to-do-nude-shared.pdf");
  expect(text).toContain("Primary: ");
  expect(text).not.toContain("Secondary: ");
  expect(text).toContain("First Response 0300 555 0101; out of hours 0300 555 0199; Report Remove childline.org.uk");
  expect(outgoing.document).toMatchObject({ isCard: true, marking: "", reference: "What to do" });
});

test("the cards of a nation are fetched once", async () => {
  expect(guidanceAtHand("wales")).toBeUndefined();
  const first = await loadGuidance("wales");
  expect(await loadGuidance("wales")).toBe(first);
  expect(guidanceAtHand("wales")).toBe(first);
});

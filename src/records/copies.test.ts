import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { newChild } from "../casefile/entities.ts";
import { school } from "../casefile/records.fixture.ts";
import { textsOf } from "../documents/blocks.ts";
import { examples } from "../pack/risk-assessment/examples.ts";
import { riskAssessment } from "../pack/risk-assessment/template.ts";
import { type Copy, copiesOf, documentFor, fileNameOf } from "./copies.ts";
import { finishDraft, startFile } from "./files.ts";
import { leaksFrom } from "./leaks.ts";
import { addChild } from "./people.ts";
import { createWorkspace } from "./workspace.ts";

const there = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error("Not there");
  return thing;
};
const example = there(examples.find(({ answers }) => answers.stage === "interim"));
const today = "2026-11-22";

/** The example's plan, finished, with a sentence added to what is done in its first place. */
async function finishedPlan(sentence: string) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  const children = Object.entries(example.children).map(([id, name]) => {
    const [givenNames = "", ...family] = name.split(" ");
    const unknown = { knownAs: "", dateOfBirth: "", yearGroup: "" };
    return newChild("2026-11-22T10:00", id, { givenNames, familyName: family.join(" "), ...unknown });
  });
  await workspace.commit([school, ...children].map((put) => ({ put })));
  const [first, ...others] = there(example.answers.settings);
  const settings = [{ ...there(first), whatWeDo: `${there(first).whatWeDo} ${sentence}` }, ...others];
  const started = await startFile(workspace, riskAssessment, { answers: { ...example.answers, settings } });
  if (!started.ok) throw new Error(started.error.reason);
  const finished = await finishDraft(
    workspace,
    riskAssessment,
    there(workspace.caseFile.get().drafts.get(started.value)),
  );
  if (!finished.ok) throw new Error(JSON.stringify(finished.error));
  const record = finished.value;
  const copies = copiesOf(riskAssessment, record);
  const text = (copy: Copy) =>
    documentFor(workspace.caseFile.get(), riskAssessment, record, copy, today).blocks.flatMap(textsOf).join("\n");
  const leaks = (copy: Copy) => leaksFrom(workspace.caseFile.get(), riskAssessment, record, copy, text(copy), today);
  return {
    workspace,
    record,
    copies,
    family: there(copies.find(({ document }) => document.id === "parentCopy")),
    text,
    leaks,
  };
}

describe("the copies of a finished plan", () => {
  test("hold no name of a child but the one they are for, whatever was typed", async () => {
    const other = there(Object.values(example.children)[1]);
    const { copies, leaks, text, family } = await finishedPlan(`${other} waits at the door.`);
    expect(text(family)).toContain("Child B waits at the door.");
    expect(text(family)).not.toContain(other);
    for (const copy of copies) expect(leaks(copy)).toEqual([]);
  });

  test("are refused when a child who has come into the case file since is named in them", async () => {
    const { workspace, leaks, family } = await finishedPlan("Oisín walks ahead.");
    expect(leaks(family)).toEqual([]);
    const details = { givenNames: "Oisín", familyName: "Farrell", knownAs: "", dateOfBirth: "", yearGroup: "" };
    await addChild(workspace, details);
    expect(leaks(family)).toEqual(["Oisín"]);
  });

  test("have file names that hold no name of a person", async () => {
    const { record, copies } = await finishedPlan("");
    const names = Object.values({ ...example.children, ...example.people })
      .join(" ")
      .toLowerCase();
    const words = new Set(names.split(/[^\p{L}]+/u).filter((word) => word.length > 3));
    for (const copy of copies) {
      const name = fileNameOf(riskAssessment, record, copy);
      expect(name).toMatch(/^plan-0001-v1-[a-z0-9-]+\.pdf$/);
      expect(name.split(/[-.]/).filter((part) => words.has(part))).toEqual([]);
    }
  });
});

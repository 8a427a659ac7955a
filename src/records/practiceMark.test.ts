import { expect, test } from "vitest";
import { newSchool } from "../casefile/entities.ts";
import { toText } from "../documents/text/toText.ts";
import { renderWeb } from "../documents/web/render.tsx";
import { finishedReferral } from "./copies.fixture.ts";
import { markedOutgoing, outgoingCopy, outgoingToPrint, sealed } from "./export.ts";
import { logExport } from "./exportLog.ts";
import { outgoingToPaste } from "./paste.ts";
import { fileNameIn } from "./practiceMark.ts";

const mark = "PRACTICE: INVENTED PEOPLE";

async function leaving(place: "real" | "practice") {
  const { workspace, wanted } = await finishedReferral();
  const there = { ...workspace, place };
  return { workspace: there, outgoing: await sealed(there, outgoingCopy(there, wanted)) };
}

test("whatever leaves the practice school says so at its head, in each piece that is pasted, in its rows and in its name", async () => {
  const { workspace, outgoing } = await leaving("practice");
  expect(outgoing.document.marking).toBe(mark);
  const { document } = await markedOutgoing(outgoing, workspace.now());
  expect(toText(document)).toMatch(/^PRACTICE: INVENTED PEOPLE/);
  expect(new TextDecoder().decode(renderWeb(document).bytes)).toContain(`<p class="marking">${mark}</p>`);
  const printed = await outgoingToPrint(outgoing, workspace.now());
  expect(printed.ok && printed.value.document.marking).toContain(mark);
  const pasted = await outgoingToPaste(outgoing, workspace.now());
  if (!pasted.ok) throw new Error("refused");
  for (const { text } of pasted.value.sections) expect(text).toMatch(/^Practice: invented people\n/);
  expect(outgoing.fileName("pdf")).toBe("practice-referral-0003-v1-referral.pdf");
  const [publicOne, table] = await Promise.all([
    sealed(workspace, { ...outgoing, document: { ...outgoing.document, marking: "" } }),
    sealed(workspace, { ...outgoing, rows: [["When"], ["Today"]] }),
  ]);
  expect(publicOne.document.marking).toBe(mark);
  expect(table.rows).toEqual([["When"], ["Today"], [], ["Practice: invented people"]]);
});

test("what leaves the school’s own records says nothing of it", async () => {
  const { workspace, outgoing } = await leaving("real");
  expect(outgoing.document.marking).toBe("CONFIDENTIAL · CHILD PROTECTION");
  const pasted = await outgoingToPaste(outgoing, workspace.now());
  expect(pasted.ok && pasted.value.all).not.toMatch(/practice/i);
  expect(outgoing.fileName("pdf")).toBe("referral-0003-v1-referral.pdf");
});

test("a copy has another fingerprint in the practice school, and is noted under the name it went by", async () => {
  const [real, practice] = await Promise.all([leaving("real"), leaving("practice")]);
  const contents = await Promise.all(
    [real, practice].map(async ({ outgoing, workspace }) => (await markedOutgoing(outgoing, workspace.now())).contents),
  );
  expect(contents[0]).not.toBe(contents[1]);
  const { workspace, outgoing } = practice;
  const subject = { fileId: "referral", version: 1, documentId: "referral" };
  const left = {
    format: "csv",
    handing: outgoing.handing,
    fileName: "table.csv",
    fingerprint: "",
    contents: "",
  } as const;
  await workspace.commit([{ put: newSchool("school", "reyes", { name: "Larkfield", phase: "primary" }) }]);
  await logExport(workspace, subject, left);
  expect([...workspace.caseFile.get().exported.values()].map(({ fileName }) => fileName)).toEqual([
    "practice-table.csv",
  ]);
});

test("a name is marked once", () => {
  expect(fileNameIn("practice", "vault-A.age")).toBe("practice-vault-A.age");
  expect(fileNameIn("practice", "practice-vault-A.age")).toBe("practice-vault-A.age");
  expect(fileNameIn("real", "vault-A.age")).toBe("vault-A.age");
});

import { beforeAll, describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { emptyCaseFile, withEntities } from "../casefile/casefile.ts";
import type { Entity } from "../casefile/entities.ts";
import { child, entry, finished, person, school } from "../casefile/records.fixture.ts";
import { wholeText } from "../documents/pdf/readBack.ts";
import { bundledFonts } from "../documents/pdf/reading.fixture.ts";
import { readPdf } from "../documents/pdf/reading.ts";
import { renderPdf } from "../documents/pdf/render.tsx";
import { textsOfDocument } from "../documents/words.ts";
import { check } from "../engine/check.ts";
import type { AnyTemplate } from "../engine/template.ts";
import { checkContext } from "./checking.ts";
import { documentFor } from "./copies.ts";
import { outgoingCopy } from "./export.ts";
import { finishDraft } from "./files.ts";
import { insightsCsv, inspectorOutgoing, startGovernorsReport } from "./insights.ts";
import { loadTemplate } from "./templates.ts";
import { createWorkspace } from "./workspace.ts";

const autumn = { year: 2026, term: "autumn" } as const;
const now = () => new Date(2026, 10, 28, 10, 0);

const known: readonly Entity[] = [
  school,
  person("me", "Folake Adeyemi", "Designated safeguarding lead"),
  person("ta", "Tom Reyes", "Teaching assistant"),
  child("a", "Sámuel", "O’Corrigan-Vance", { knownAs: "Sammo" }),
  // Names that are words of the report itself.
  child("b", "Autumn", "Field"),
];
const incidents = Array.from({ length: 9 }, (_, index) =>
  finished(
    "incident",
    `incident-${index}`,
    {
      tier: "concern",
      whenHappened: { precision: "exact", date: "2026-10-05" },
      reporter: "ta",
      types: index < 7 ? ["exposing"] : ["misogyny"],
      place: "field",
      summary: "Sammo pulled at Autumn’s skirt.",
      children: [{ itemId: "c", child: "a", role: "displayed" }],
      decisions: [{ itemId: "d", decision: "Keep watch", decisionReason: "Sammo said so" }],
      statements: [{ itemId: "s", words: { speaker: "Sammo", words: "It was a joke" } }],
    },
    { number: index + 1, finishedAt: "2026-10-05T16:00" },
  ),
);

async function opened(entities: readonly Entity[] = [...known, ...incidents]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), now);
  await workspace.commit(entities.map((put) => ({ put })));
  return workspace;
}

describe("a report to governors", () => {
  let template: AnyTemplate;
  beforeAll(async () => {
    template = await loadTemplate("governors-report");
  });
  const answers = {
    term: "autumn",
    yearBegins: 2026,
    writtenBy: "Designated safeguarding lead",
    whatFiguresMean: "More is told.",
    whatChanged: "The field is watched.",
    whatWasDone: "Lessons in each year.",
    whatNext: "A walk with pupils in January.",
  };
  const problemsWith = (file: ReturnType<typeof withEntities>, more: object) =>
    check(template, { ...answers, ...more }, "final", checkContext(file, "2026-11-28"));

  test("begins with its term and the role of whoever writes it", async () => {
    const workspace = await opened();
    const started = await startGovernorsReport(workspace, autumn);
    const draft = workspace.caseFile.get().drafts.get(started.ok ? started.value : "");
    expect(draft?.answers).toEqual({ term: "autumn", yearBegins: 2026, writtenBy: "Designated safeguarding lead" });
  });

  test("stops at a name of a child, of staff and of a gap, each at its question", () => {
    const file = withEntities(emptyCaseFile, [...known]);
    expect(problemsWith(file, {})).toEqual([]);
    expect(problemsWith(file, { whatChanged: "Sammo has settled." })).toMatchObject([
      { key: "whatChanged", level: "stop", message: expect.stringContaining("“Sammo”") },
    ]);
    expect(problemsWith(file, { whatWasDone: "Mr Reyes stands at the gate. [add date]" })).toMatchObject([
      { key: "whatWasDone", message: expect.stringContaining("“Reyes”") },
      { key: "whatWasDone", message: expect.stringContaining("[add date]") },
    ]);
  });

  test("keeps the figures that it was finished with", async () => {
    const workspace = await opened();
    const started = await startGovernorsReport(workspace, autumn);
    const draft = workspace.caseFile.get().drafts.get(started.ok ? started.value : "");
    if (draft === undefined) throw new Error("no draft");
    const done = await finishDraft(workspace, template, { ...draft, answers });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    await workspace.commit(
      incidents.map((each) => ({ put: { ...each, id: `${each.id}x`, fileId: `${each.fileId}x` } })),
    );
    const [document] = template.documents;
    const says = textsOfDocument(
      documentFor(workspace.caseFile.get(), template, done.value, { document }, "2026-11-28"),
    ).join("\n");
    expect(says).toContain("9 incidents were recorded");
    expect(says).not.toContain("18");
    // Another count of another day is no leak of a child whose name is a word of it.
    const outgoing = outgoingCopy(workspace, {
      template,
      record: done.value,
      copy: { document },
      handing: { recipient: "the governing body", purpose: "Report" },
    });
    expect(outgoing.leaksIn(says)).toEqual([]);
  });

  test("says which earlier report it can be subtracted from, once the figures of a time that both are about have moved", async () => {
    const workspace = await opened();
    const started = await startGovernorsReport(workspace, autumn);
    const draft = workspace.caseFile.get().drafts.get(started.ok ? started.value : "");
    if (draft === undefined) throw new Error("no draft");
    await finishDraft(workspace, template, { ...draft, answers });
    const warned = (more: object) =>
      problemsWith(workspace.caseFile.get(), more).map(({ key, level, message }) => [
        key,
        level,
        message.slice(0, message.indexOf(" gave")),
      ]);
    expect(warned({})).toEqual([]);
    const [one] = incidents;
    if (one === undefined) throw new Error("no incident");
    await workspace.commit([{ put: { ...one, id: "late", fileId: "late", number: 10 } }]);
    const warning = ["term", "warn", "Report 0001 · version 1 of 28 November 2026"];
    expect(warned({})).toEqual([warning]);
    expect(warned({ term: "year" })).toEqual([warning]);
    expect(warned({ term: "autumn", yearBegins: 2027 })).toEqual([warning]);
    expect(warned({ term: "summer", yearBegins: 2024 })).toEqual([]);
  });

  test("has no name in its PDF, and a PDF that has one would be refused", async () => {
    const workspace = await opened();
    const started = await startGovernorsReport(workspace, autumn);
    const draft = workspace.caseFile.get().drafts.get(started.ok ? started.value : "");
    if (draft === undefined) throw new Error("no draft");
    const [document] = template.documents;
    const handing = { recipient: "the governing body", purpose: "Report" };
    const outgoing = outgoingCopy(workspace, {
      template,
      record: { ...draft, answers: { ...answers, whatChanged: "Sammo has settled." } },
      copy: { document },
      handing,
    });
    const pdf = await renderPdf(outgoing.document, await bundledFonts(), now());
    const read = await readPdf(pdf.bytes);
    if (read === "locked") throw new Error("locked");
    const text = wholeText(read);
    expect(text).toContain("fewer than 5");
    expect(text).not.toMatch(/Samm?o|muel|Corrigan|Vance|Reyes|Tom\b|Adeyemi|Folake/i);
    expect(outgoing.leaksIn(text)).toEqual([]);
    expect(outgoing.leaksIn(`${text} Mr Reyes`)).toEqual(["Reyes"]);
    expect(outgoing.leaksIn(`${text} Sammo`)).toEqual(["Sammo"]);
  });
});

describe("what an inspector sees", () => {
  test("is whether, by number, and never what or who", async () => {
    const workspace = await opened([
      ...known,
      ...incidents,
      finished(
        "risk-assessment",
        "plan",
        { reviewOn: "2026-11-01" },
        { links: [{ kind: "from", fileId: "incident-0" }] },
      ),
      entry("closing", "end", "incident-1", { firstSignature: { name: "A" }, secondSignature: { name: "B" } }),
    ]);
    const { document, leaksIn } = inspectorOutgoing(workspace, autumn, { recipient: "the inspector", purpose: "" });
    const text = textsOfDocument(document).join("\n");
    expect(text).toContain("Incident 0001");
    expect(text).toContain("1 of 1");
    expect(text).toContain("Review overdue");
    expect(text).toContain("Yes, by two people");
    expect(text).not.toMatch(/Sammo|joke|skirt|Reyes|Keep watch/);
    expect(leaksIn(text)).toEqual([]);
    expect(leaksIn(`${text} Tom Reyes`)).toEqual(["Tom Reyes"]);
  });
});

test("the tables go into a spreadsheet as they are shown", async () => {
  const rows = insightsCsv(await opened(), autumn, "published").split("\r\n");
  expect(rows[0]).toBe("\uFEFFTable,Row,Autumn term 2026,Summer term 2026,Autumn term 2025");
  expect(rows).toContain("Incidents recorded,All,9,0,0");
  expect(rows).toContain("Kind of behaviour,Sexist or misogynistic abuse,fewer than 5,0,0");
});

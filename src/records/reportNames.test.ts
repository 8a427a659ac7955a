import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { hostileNames } from "../../tests/redaction/names.ts";
import type { Entity } from "../casefile/entities.ts";
import { child, draft, person, school } from "../casefile/records.fixture.ts";
import { check } from "../engine/check.ts";
import { checkContext } from "./checking.ts";
import { outgoingCopy } from "./export.ts";
import { loadTemplate } from "./templates.ts";
import { createWorkspace } from "./workspace.ts";

// A report to governors names nobody: neither what is written in it may, nor what is in the finished file. However it is spelt.

const template = await loadTemplate("governors-report");
const answers = {
  ...{ term: "autumn", yearBegins: 2026, writtenBy: "Designated safeguarding lead", whatFiguresMean: "More is told." },
  ...{ whatWasDone: "Lessons in each year.", whatNext: "A walk with pupils in January." },
};
const known: readonly Entity[] = [
  school,
  person("me", "Folake Adeyemi", "Designated safeguarding lead"),
  person("ta", "Tomás Reyes-Pérez", "Teaching assistant"),
  child("a", "Zoë", "Ó Briain-Łukasiewicz", {
    knownAs: "Zozo",
    family: [{ name: "Ms Nadia Rahman", relation: "Mother", responsibility: "yes", contact: "" }],
    familyFormerly: ["Olwen Pritchard"],
  }),
  child("b", "Amara", "Okonkwo", { formerly: [{ givenNames: "Amara", familyName: "Díaz", knownAs: "" }] }),
];

async function opened(...more: readonly Entity[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 28, 10, 0));
  await workspace.commit([...known, ...more].map((put) => ({ put })));
  return workspace;
}
type Opened = Awaited<ReturnType<typeof opened>>;

const stopsAt = (workspace: Opened, text: string): boolean =>
  check(
    template,
    { ...answers, whatChanged: text },
    "final",
    checkContext(workspace.caseFile.get(), "2026-11-28"),
  ).some(({ key, level, message }) => key === "whatChanged" && level === "stop" && message.startsWith("This names"));
const leaks = (workspace: Opened, text: string): boolean => {
  const [document] = template.documents;
  const record = draft("governors-report", "r", { ...answers, whatChanged: "The field is watched." });
  const handing = { recipient: "the governing body", purpose: "Report" };
  return outgoingCopy(workspace, { template, record, copy: { document }, handing }).leaksIn(text).length > 0;
};

describe("a report to governors stops at a name", () => {
  test.each([
    ["with its accents", "Zoë Ó Briain-Łukasiewicz has settled."],
    ["without them", "Zoe O Briain-Lukasiewicz has settled."],
    ["with accents put on afterwards", "Zoe\u0308 has settled."],
    ["in capitals", "ZOË Ó BRIAIN-ŁUKASIEWICZ has settled."],
    ["in capitals without accents", "LUKASIEWICZ has settled."],
    ["in small letters", "zoe lukasiewicz has settled."],
    ["joined", "ZoeLukasiewicz has settled."],
    ["joined, in small letters", "zoelukasiewicz has settled."],
    ["with a dot, as an account has it", "zoe.obriain has settled."],
    ["with a line under it", "amara_okonkwo2 has settled."],
    ["in an address", "Write to aokonkwo@school.example."],
    ["in a hashtag", "#AmaraOkonkwo was seen."],
    ["with another hyphen", "O\u2019Briain\u2011Lukasiewicz has settled."],
    ["with a dash", "Briain\u2013Lukasiewicz has settled."],
    ["with a minus", "Briain\u2212Lukasiewicz has settled."],
    ["without its hyphen", "Briain Lukasiewicz has settled."],
    ["half of it", "The Briain family has settled."],
    ["as what belongs to her", "Zoe’s group has settled."],
    ["as what belongs to her, typed plainly", "Amara's group has settled."],
    ["as what belongs to her, without a sign", "Amaras group has settled."],
    ["as what belongs to the family", "The Okonkwos’ complaint is closed."],
    ["as initial and family name", "A. Okonkwo has settled."],
    ["as initial and family name, close together", "A.Okonkwo has settled."],
    ["as initial and family name, without a dot", "A Okonkwo has settled."],
    ["as family name and initial", "Okonkwo A. has settled."],
    ["as name and the initial of the family", "Amara O. has settled."],
    ["the family name first", "Okonkwo, Amara has settled."],
    ["split by a line break", "Zoe Ó\nBriain-Łukasiewicz has settled."],
    ["split at its hyphen", "Briain-\nŁukasiewicz has settled."],
    ["split by hyphenation", "Okon-\nkwo has settled."],
    ["with a soft hyphen in it", "Okon\u00adkwo has settled."],
    ["with a space of no width in it", "Okon\u200bkwo has settled."],
    ["with a joiner in it", "Okon\u2060kwo has settled."],
    ["with spaces that do not break", "Amara\u00a0Okonkwo has settled."],
    ["in letters of full width", "Ｏｋｏｎｋｗｏ has settled."],
    ["in letters that look bold", "𝐎𝐤𝐨𝐧𝐤𝐰𝐨 has settled."],
    ["split by hyphenation, after a space", "Amara Okon- \n  kwo has settled."],
    ["in quotation marks", "“Amara” has settled."],
    ["in brackets", "(Okonkwo) has settled."],
    ["beside a slash", "Year 8/Okonkwo has settled."],
    ["as she is known", "ZOZO has settled."],
    ["that was hers before", "Amara Diaz has settled."],
    ["of a mother", "Nadia’s complaint is closed."],
    ["of a mother, with her title", "Ms. RAHMAN’s complaint is closed."],
    ["of an adult of the family as it was before", "Mrs Pritchard’s complaint is closed."],
    ["of staff, without accents", "Mr Reyes-Perez stands at the gate."],
    ["of staff, half of it", "Mr Pérez stands at the gate."],
    ["of staff, by initial", "T. Reyes stands at the gate."],
    ["of whoever writes it", "F. ADEYEMI"],
  ])("%s", async (_how, text) => {
    const workspace = await opened();
    expect([stopsAt(workspace, text), leaks(workspace, text)]).toEqual([true, true]);
  });

  test("that is a hard one, whole and as initial and family name", async () => {
    const missed: string[] = [];
    for (const { given, family } of hostileNames) {
      const workspace = await opened(child("hard", given, family));
      const texts = [
        `We heard from ${given} ${family} again.`,
        `We heard from ${given.charAt(0)}. ${family}’s family.`,
      ];
      for (const text of texts) if (!stopsAt(workspace, text) || !leaks(workspace, text)) missed.push(text);
    }
    expect(missed).toEqual([]);
  });
});

test("roles, groups and the school are no names", async () => {
  const workspace = await opened();
  for (const text of [
    "The safeguarding lead and two teaching assistants stand at the gate by May.",
    "Larchwood School has asked Year 8 and each family. A walk with pupils comes next.",
  ])
    expect([stopsAt(workspace, text), leaks(workspace, text)]).toEqual([false, false]);
});

import { describe, expect, test } from "vitest";
import { blockToText } from "../src/documents/text/toText.ts";
import { clausesFor } from "../src/pack/policy/compose.ts";
import { exampleNames } from "../src/pack/policy/examples/example.ts";
import { examples } from "../src/pack/policy/examples.ts";
import type { PolicyAnswers } from "../src/pack/policy/sections.ts";
import { answersSeen } from "../src/pack/policy/sections.ts";
import { policy } from "../src/pack/policy/template.ts";

/**
 * The wording as schools read it, kept to be reviewed: whoever changes a clause sees here which schools read something else, and
 * raises the edition of the wording. Update with `npx vitest run --project unit tests/policies.test.ts -u`.
 */
const textOf = (answers: PolicyAnswers): string =>
  policy.documents
    .filter(({ isFor }) => isFor?.(answersSeen(answers), 1) ?? true)
    .map(({ title, build }) =>
      [
        `= ${title}`,
        ...build(answers, { names: exampleNames, today: "2026-11-28", version: 1 }).map((block) =>
          block.kind === "heading" ? `${"#".repeat(block.level)} ${block.text}` : blockToText(block),
        ),
      ]
        .filter((text) => text !== "")
        .join("\n\n"),
    )
    .join("\n\n");

describe("the wording, whole, as it was last reviewed", () => {
  test.each(["secondaryAcademy", "communityPrimary", "residentialSpecial"] as const)("for %s", async (id) => {
    await expect(`${textOf(examples[id].answers)}\n`).toMatchFileSnapshot(`./policies/${id}.txt`);
  });
});

test("which paragraphs each kind of school has", async () => {
  const kinds = Object.values(examples).map(({ title, answers }) => {
    const ids = clausesFor(answersSeen(answers), "policy").map((clause) => clause.id);
    return `${title} (${ids.length})\n${ids.join("\n")}`;
  });
  await expect(`${kinds.join("\n\n")}\n`).toMatchFileSnapshot("./policies/paragraphs.txt");
});

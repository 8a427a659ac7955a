import { expect, test } from "vitest";
import { textsOf } from "../../documents/blocks.ts";
import { bundledFonts } from "../../documents/pdf/reading.fixture.ts";
import { renderPdf } from "../../documents/pdf/render.tsx";
import { handoutBlocks } from "./documents.ts";
import { sessionIn } from "./here.ts";
import { sessions } from "./sessions.ts";

// In the nation that adds most words. The longest says it for the others.
const [longest] = sessions
  .filter(({ minutes }) => minutes === 10)
  .map((session) => ({ ...session, blocks: handoutBlocks(sessionIn(session, "scotland")) }))
  .sort((a, b) => b.blocks.flatMap(textsOf).join("").length - a.blocks.flatMap(textsOf).join("").length);

test("the handout of a short session is one page, with every word of it", async () => {
  if (longest === undefined) throw new Error("There is no short session");
  const document = {
    title: longest.title,
    marking: "",
    school: "Alder Bank School",
    reference: "Team session · ten minutes · handout",
    isDraft: false,
    dated: "29 November 2026",
    isCard: true,
    copyLine: "For those who take part · Team session · made 29 November 2026 at 10:42 · 0123456789ab",
    blocks: longest.blocks,
  } as const;
  const { pages, words, marked } = await renderPdf(document, await bundledFonts(), new Date("2026-11-29T10:42:00Z"));
  expect({ id: longest.id, pages, lost: words.lost, marked }).toEqual({
    id: longest.id,
    pages: 1,
    lost: [],
    marked: [],
  });
});

import { expect, test } from "vitest";
import { bundledFonts } from "../../documents/pdf/reading.fixture.ts";
import { renderPdf } from "../../documents/pdf/render.tsx";
import { type CardPhase, phases } from "./card.ts";
import { cards } from "./cards.ts";
import { cardBlocks } from "./document.ts";
import { cardIn } from "./nation.ts";

// With every age, and in the nation that adds most words. All of them take a minute; the longest say it for the rest.
const ages = Object.keys(phases) as readonly CardPhase[];
const local = ["Multi-agency safeguarding hub 0300 555 0101", "out of hours 0300 555 0199"];
const printed = cards
  .map((card) => ({
    card,
    blocks: cardBlocks(cardIn(card, "scotland"), { ages, local }, "2026-11-29"),
  }))
  .sort((a, b) => JSON.stringify(b.blocks).length - JSON.stringify(a.blocks).length)
  .slice(0, 6);

test("each card is one page, with every word of it", async () => {
  const fonts = await bundledFonts();
  for (const { card, blocks } of printed) {
    const around = { title: card.title, marking: "", school: "Alder Bank School", reference: "What to do" } as const;
    const copyLine = "For the staff of the school · What to do · made 29 November 2026 at 10:42 · 0123456789ab";
    const document = { ...around, isDraft: false, dated: "29 November 2026", isCard: true, copyLine, blocks };
    const { pages, words, marked } = await renderPdf(document, fonts, new Date("2026-11-29T10:42:00Z"));
    expect({ id: card.id, pages, lost: words.lost, marked }).toEqual({ id: card.id, pages: 1, lost: [], marked: [] });
  }
});

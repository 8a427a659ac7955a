import { expect, test } from "vitest";
import { textsOf } from "../../documents/blocks.ts";
import { cards } from "./cards.ts";
import { cardBlocks, draftIn, oldInWords } from "./document.ts";
import { cardIn, inNation, isOld } from "./nation.ts";

const cardOf = (id: string) => {
  const card = cards.find((each) => each.id === id);
  if (card === undefined) throw new Error(id);
  return card;
};

test("who leads and who is told are called as the nation calls them", () => {
  expect(inNation("Tell the {lead}; ring {socialCare}. Under {age}.", "scotland")).toBe(
    "Tell the child protection coordinator; ring social work. Under 12.",
  );
  expect(inNation("Tell the {lead}.", "northernIreland")).toBe("Tell the designated teacher.");
});

test("a word in braces that is no fill is refused", () => {
  expect(() => inNation("Ring {anybody}.", "england")).toThrow("{anybody} is nothing that a nation says");
});

test("law of England and Wales is said there and nowhere else", () => {
  const said = (nation: "wales" | "scotland") =>
    cardIn(cardOf("under-thirteen"), nation).steps.flatMap(({ steps }) => steps.map(({ id }) => id));
  expect([said("wales").includes("law"), said("wales").includes("lawHere")]).toEqual([true, false]);
  expect([said("scotland").includes("law"), said("scotland").includes("lawHere")]).toEqual([false, true]);
});

test("each nation rests on its own guidance, and sees its own services", () => {
  const inWales = cardIn(cardOf("nude-shared"), "wales");
  expect(inWales.sources.map(({ id }) => id)).toEqual(["hwbNudes", "keepingLearnersSafe", "imagesLaw", "reportRemove"]);
  expect(cardIn(cardOf("nude-shared"), "scotland").sources.map(({ id }) => id)).toEqual([
    "nationalGuidanceScotland",
    "reportRemove",
  ]);
  expect(cardIn(cardOf("no-action-wanted"), "scotland").ask.map(({ id }) => id)).toEqual(["childline", "nspcc"]);
});

test("a nation that has not been read at the source is told so, on paper too", () => {
  expect(draftIn({ nation: "england" })).toBeUndefined();
  const card = cardIn(cardOf("touching"), "scotland");
  expect(draftIn(card)).toMatch(/^For Scotland this is a draft/);
  expect(
    cardBlocks(card, { ages: ["primary"], local: [] }, "2026-11-29")
      .flatMap(textsOf)
      .join("\n"),
  ).toContain("For Scotland this is a draft");
});

test("what was checked a year ago is fresh, a day longer is not", () => {
  expect(isOld({ lastChecked: "2026-11-22" }, "2027-11-23")).toBe(false);
  expect(isOld({ lastChecked: "2026-11-22" }, "2027-11-24")).toBe(true);
});

test("a card whose source is older than a year says which, and the fresh ones say nothing", () => {
  const card = cardIn(cardOf("touching"), "england");
  expect(oldInWords(card, "2026-11-29")).toBeUndefined();
  const [source] = card.sources;
  if (source === undefined) throw new Error("There is no source");
  const aged = { ...card, sources: [{ ...source, lastChecked: "2025-06-01" }] };
  expect(oldInWords(aged, "2026-11-29")).toBe(
    `Last checked more than a year ago: ${source.title} (1 June 2025). Look at the source before you rely on it.`,
  );
  expect(oldInWords(card, "2028-01-01")).toContain("This card (22 November 2026)");
});

test("on paper stand the ages that the school has, and additional needs always", () => {
  const text = cardBlocks(cardIn(cardOf("touching"), "england"), { ages: ["primary"], local: [] }, "2026-11-29")
    .flatMap(textsOf)
    .join("\n");
  expect(text).toContain("Primary: ");
  expect(text).toContain("Additional needs: ");
  expect(text).not.toContain("Secondary: ");
});

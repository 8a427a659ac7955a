import { choice, longText } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";
import { type AreaId, areas, type StatementKey, standings, statementsOf } from "../areas.ts";

// A question for each statement of `areas.ts`, and a note for each area.

const statement = (key: StatementKey, text: string) => choice(key, standings, { label: text, layout: "pills" });

export const noteKey = <const A extends AreaId>(id: A) => `${id}_note` as const;

const areaSection = <const A extends AreaId>(id: A) => {
  const { title, lead } = areas[id];
  const note = longText(noteKey(id), {
    label: "What should somebody know who reads this?",
    hint: "How you know, or what is under way.",
    optional: true,
  });
  return section(id, title, [...statementsOf(id).map(({ key, text }) => statement(key, text)), note], { lead });
};

export const areaSections = [
  areaSection("structures"),
  areaSection("prevention"),
  areaSection("identification"),
  areaSection("response"),
] as const;

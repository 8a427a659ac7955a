import { type Block, facts, heading, notAnswered, notice, numbered, paragraph, table } from "../../documents/blocks.ts";
import { type Layout, presented } from "../../engine/present.ts";
import { relevant } from "../../engine/relevant.ts";
import { labelOf } from "../../engine/summary.ts";
import type { DocumentDefinition } from "../../engine/template.ts";
import { type AreaId, areas, attribution, standings, statementsOf } from "./areas.ts";
import { about } from "./questions/about.ts";
import { actionsSection } from "./questions/actions.ts";
import { noteKey } from "./questions/areas.ts";
import { placesSection } from "./questions/places.ts";
import { type CheckAnswers, sections } from "./sections.ts";

/** Widths are for upright A4. */
const layouts: Readonly<Record<string, Layout>> = {
  places: {
    as: "table",
    columns: [
      { title: "Place, time or group", width: 3, of: { area: "" } },
      { title: "In the record, last 12 months", width: 2, of: { reports: "" } },
      { title: "What pupils say", width: 3, of: { pupilVoice: "" } },
      { title: "What is missing", width: 3, of: { gaps: "", gapsDetail: "" } },
      { title: "What is done now", width: 3, of: { doing: "" } },
    ],
  },
  actions: {
    as: "table",
    columns: [
      { title: "What will be done", width: 4, of: { what: "", actionPlace: "For" } },
      { title: "Who makes sure", width: 2, of: { owner: "" } },
      { title: "By", width: 2, of: { due: "", doneOn: "Done" } },
      { title: "How we will know", width: 3, of: { howKnow: "" } },
    ],
  },
};

const firstThings = ({ priorities = [] }: CheckAnswers): readonly Block[] =>
  priorities.length === 0
    ? []
    : [
        heading(2, "What comes first", { sectionId: "priorities", key: "priorities" }),
        numbered(
          priorities.map(({ itemId, priority }) => ({
            text: priority ?? notAnswered,
            from: { sectionId: "priorities", key: "priority", itemId },
          })),
        ),
      ];

const areaBlocks = (id: AreaId, answers: CheckAnswers): readonly Block[] => {
  const from = (key: string) => ({ sectionId: id, key });
  const rows = statementsOf(id).map(({ key, text }) => {
    const answer = answers[key];
    return { from: from(key), cells: [text, answer === undefined ? notAnswered : labelOf(standings, answer)] };
  });
  const note = answers[noteKey(id)];
  return [
    heading(2, areas[id].title, rows[0]?.from),
    table(
      "",
      [
        { title: "What we looked at", width: 5 },
        { title: "Here, now", width: 1 },
      ],
      rows,
    ),
    ...(note === undefined ? [] : [facts([{ label: "Note", value: note, from: from(noteKey(id)) }])]),
  ];
};

export const checkDocument: DocumentDefinition<CheckAnswers> = {
  id: "check",
  title: "Whole-school check",
  purpose:
    "For leaders and governors: where the school stands in four areas, the places that need attention, and who does what by when. It names no child and prints no number of incidents.",
  audience: "public",
  marking: "FOR THE SCHOOL’S OWN USE",
  recipient: "leaders and governors",
  build: (draft, { names }): readonly Block[] => {
    const answers: CheckAnswers = relevant({ sections }, draft).answers;
    return [
      ...presented({ sections: [about] }, draft, names),
      ...firstThings(answers),
      notice("note", attribution),
      ...(Object.keys(areas) as readonly AreaId[]).flatMap((id) => areaBlocks(id, answers)),
      ...presented({ sections: [placesSection, actionsSection] }, draft, names, layouts),
      paragraph("Numbers are given as bands, so that no child can be recognised by them."),
    ];
  },
};

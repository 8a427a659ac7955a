import { type Block, table } from "../../documents/blocks.ts";
import { capitalised } from "../../lib/words.ts";
import { fills } from "./fills.ts";
import type { Making } from "./made.ts";

/** Who answers for what, in one table: the only place in the policy where names of staff stand. */
export function peopleTable({ answers, names, rolesOnly, from }: Making): readonly Block[] {
  const { lead, deputies = [], head, chair, safeguardingGovernor, senco, onlineLead, boardingLead } = answers;
  const named = (role: string, id: string | undefined, isNeeded: boolean): readonly (readonly [string, string])[] =>
    id === undefined ? (isNeeded ? [[role, `[name of the ${role}]`]] : []) : [[role, names.personName(id)]];
  const rows = [
    ...named(fills.leadTitle.of(answers), lead, true),
    ...deputies.flatMap(({ deputy }) => named(fills.deputyTitle.of(answers), deputy, true)),
    ...named(fills.head.of(answers), head, true),
    ...named(fills.chair.of(answers) ?? fills.chair.gap, chair, true),
    ...named(
      `member of the ${fills.board.of(answers) ?? "board"} who leads on safeguarding`,
      safeguardingGovernor,
      false,
    ),
    ...named("special educational needs coordinator", senco, false),
    ...named("lead for online safety", onlineLead, false),
    ...named("head of boarding", boardingLead, false),
  ];
  if (rolesOnly) {
    // Two deputies are one role.
    const roles = [...new Set(rows.map(([each]) => each))];
    return [
      table(
        "Who answers for what",
        [{ title: "Role", width: 1 }],
        roles.map((each) => ({ cells: [capitalised(each)], from })),
      ),
    ];
  }
  return [
    table(
      "Who answers for what",
      [
        { title: "Role", width: 3 },
        { title: "Name", width: 2 },
      ],
      rows.map(([each, name]) => ({ cells: [capitalised(each), name], from })),
    ),
  ];
}

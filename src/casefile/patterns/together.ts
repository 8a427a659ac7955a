import type { Id } from "../../lib/ids.ts";
import { grouped } from "../casefile.ts";
import type { Fact } from "./facts.ts";

/** Who was in which incident with whom, around one child: a row a child, a column an incident. */
export interface Together {
  /** The child first, then those who were in an incident with them, then those who were in one with these. */
  readonly children: readonly Id[];
  /** Incidents in which the child or somebody next to them had a part, oldest first. */
  readonly incidents: readonly Fact[];
  readonly leftOut: { readonly children: number; readonly incidents: number };
}
const most = { children: 30, incidents: 40 };

/** Two steps out from a child, the same for the same facts in whatever order of children. */
export function togetherWith(facts: readonly Fact[], childId: Id): Together {
  const byChild = grouped(facts, ({ children }) => children.map(({ id }) => id));
  const next = (ids: readonly Id[]): readonly Fact[] => {
    const wanted = new Set(ids.flatMap((id) => byChild.get(id) ?? []));
    return facts.filter((fact) => wanted.has(fact));
  };
  const own = next([childId]);
  const near = childrenIn(own).filter((id) => id !== childId);
  const around = next([childId, ...near]);
  const far = childrenIn(around).filter((id) => id !== childId && !near.includes(id));
  const children = [childId, ...near, ...far];
  const shown = children.slice(0, most.children);
  // The child’s own come first where there is not room for all.
  const kept = new Set(
    [...own.toReversed(), ...around.toReversed().filter((fact) => !own.includes(fact))].slice(0, most.incidents),
  );
  return {
    children: shown,
    incidents: around.filter((fact) => kept.has(fact)),
    leftOut: { children: children.length - shown.length, incidents: around.length - kept.size },
  };
}

const childrenIn = (facts: readonly Fact[]): readonly Id[] => [
  ...new Set(facts.flatMap(({ children }) => children.map(({ id }) => id).sort())),
];

/** Where each thing stands in the picture, in units of its own. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly { readonly id: Id; readonly y: number }[];
  readonly columns: readonly {
    readonly fact: Fact;
    readonly x: number;
    readonly marks: readonly { readonly id: Id; readonly role: string | undefined; readonly y: number }[];
  }[];
}
const measures = { names: 220, head: 56, row: 44, column: 64 };

export function drawingOf({ children, incidents }: Together): Drawing {
  const rows = children.map((id, index) => ({ id, y: measures.head + measures.row * (index + 0.5) }));
  const yOf = new Map(rows.map(({ id, y }) => [id, y]));
  return {
    width: measures.names + measures.column * incidents.length,
    height: measures.head + measures.row * children.length,
    rows,
    columns: incidents.map((fact, index) => ({
      fact,
      x: measures.names + measures.column * (index + 0.5),
      marks: fact.children
        .flatMap(({ id, role }) => {
          const y = yOf.get(id);
          return y === undefined ? [] : [{ id, role, y }];
        })
        .sort((a, b) => a.y - b.y),
    })),
  };
}

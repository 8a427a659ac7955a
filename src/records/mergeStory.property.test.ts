import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import type { CaseFile } from "../casefile/casefile.ts";
import { type Child, childName } from "../casefile/entities.ts";
import { guessColumns } from "../casefile/pupils/columns.ts";
import { differencesTo } from "../casefile/pupils/differences.ts";
import { openList, understand } from "../casefile/pupils/list.ts";
import { child, entry, finished, person, school } from "../casefile/records.fixture.ts";
import { toCsv } from "../lib/csv.ts";
import { newId } from "../lib/ids.ts";
import { importPupils } from "./importing.ts";
import { mergeChildren, unmergeChild } from "./merging.ts";
import { changeChild } from "./people.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

// Records of one child are made one, changed, overwritten from a pupil list, written about and taken apart again, in whatever order.
// Beside it stands what it must come to: each record of a child with what was written into it, and every finished record untouched.

const ids = ["sam", "samuel", "kit"] as const;
type ChildId = (typeof ids)[number];
const anId = fc.constantFrom(...ids);
const aName = fc.constantFrom("Sam", "Samuel", "Kit");
const details = fc.record(
  { address: fc.constantFrom("", "1 Mill Lane", "3 Elm Row"), yearGroup: fc.constantFrom("", "5", "6") },
  { requiredKeys: [] },
);

const aRole = fc.constantFrom("affected", "displayed");
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant("merge"), from: anId, into: anId }),
    fc.record({ do: fc.constant("unmerge"), id: anId }),
    fc.record({ do: fc.constant("edit"), id: anId, details }),
    fc.record({ do: fc.constant("rename"), id: anId, name: aName }),
    fc.record({ do: fc.constant("import"), id: anId, name: aName, year: fc.constantFrom("", "5", "7") }),
    fc.record({
      do: fc.constant("incident"),
      of: fc.uniqueArray(fc.record({ id: anId, role: aRole }), {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: 2,
      }),
    }),
    fc.record({ do: fc.constant("role"), incident: fc.nat(2), id: anId, role: aRole }),
  ),
  { minLength: 1, maxLength: 12 },
);
type Step = typeof steps extends fc.Arbitrary<readonly (infer S)[]> ? S : never;

const upnOf = (id: ChildId): string => `A12345678901${ids.indexOf(id)}`;
const first: Readonly<Record<ChildId, Child>> = {
  sam: child("sam", "Sam", "Okafor", { upn: upnOf("sam") }),
  samuel: child("samuel", "Samuel", "Okafor", {
    ...{ upn: upnOf("samuel"), dateOfBirth: "2015-03-09", address: "2 Elm Row" },
  }),
  kit: child("kit", "Kit", "Okafor", { upn: upnOf("kit"), siblings: ["sam"] }),
};

/** One child of a pupil list, found by their number, with all that the list says otherwise. */
async function importRow(workspace: Workspace, { upn }: Child, name: string, year: string): Promise<void> {
  const text = toCsv([
    ["Forename", "Surname", "UPN", "Year group"],
    [name, "Okafor", upn, year],
  ]);
  const list = openList(text);
  if (!list.ok) throw new Error(list.error);
  const how = { columns: guessColumns(list.value.layout.header), order: undefined };
  const { findings } = understand(text, how, workspace.caseFile.get().children.values(), "2026-11-22");
  const change = findings.flatMap((each) =>
    each.kind === "same"
      ? [{ ...each, details: differencesTo(each.child, each.pupil).map(({ detail }) => detail) }]
      : [],
  );
  expect(change).toHaveLength(1);
  expect(await importPupils(workspace, { add: [], change }, () => undefined)).toMatchObject({ changed: 1 });
}

const rolesIn = (file: CaseFile, incident: string) => {
  const record = file.finished.get(`${incident}-1`);
  const parts = (record?.answers["children"] ?? []) as readonly { readonly child: string; readonly role: string }[];
  const since = [...file.finished.values()].filter(({ links }) => links.some(({ fileId }) => fileId === incident));
  return new Map(
    [...parts, ...since.map(({ answers }) => ({ child: answers["roleChild"], role: answers["newRole"] }))].map(
      ({ child: id, role }) => [id, role] as const,
    ),
  );
};

async function begin() {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  await workspace.commit([school, person("me", "Priya Nair", "DSL"), ...Object.values(first)].map((put) => ({ put })));

  const mergedInto = new Map<ChildId, ChildId>();
  const own = { ...first };
  const names = { sam: new Set(["Sam Okafor"]), samuel: new Set(["Samuel Okafor"]), kit: new Set(["Kit Okafor"]) };
  let incidents = 0;

  const shownAs = (id: ChildId): ChildId => {
    const into = mergedInto.get(id);
    return into === undefined ? id : shownAs(into);
  };
  const shown = (id: ChildId): Child => {
    const found = workspace.caseFile.get().children.get(shownAs(id));
    if (found === undefined) throw new Error("A child is lost");
    return found;
  };
  /** What is written down of a child goes into the record that is shown, and nothing with it that another one lent. */
  const written = (id: ChildId, was: Child, now: Partial<Child>) => {
    const to = shownAs(id);
    const said = Object.entries(now).filter(([key, value]) => value !== was[key as keyof Child]);
    own[to] = { ...own[to], ...Object.fromEntries(said) };
    names[to].add(childName(own[to]));
  };
  const edit = async (id: ChildId, said: Partial<Child>) => {
    const was = shown(id);
    expect((await changeChild(workspace, was, { ...was, ...said })).ok).toBe(true);
    written(id, was, said);
  };

  const take = async (step: Step): Promise<void> => {
    switch (step.do) {
      case "merge": {
        const { from, into } = step;
        const isOne = shownAs(from) === shownAs(into) || shownAs(from) !== from || shownAs(into) !== into;
        const file = workspace.caseFile.get();
        const isClash = Array.from({ length: incidents }, (_, index) => rolesIn(file, `i${index}`)).some(
          (roles) => roles.has(from) && roles.has(into) && roles.get(from) !== roles.get(into),
        );
        const done = await mergeChildren(workspace, from, into, "The same child");
        expect(done.ok ? undefined : done.error.reason).toBe(isOne ? "noSuchChild" : isClash ? "clash" : undefined);
        if (done.ok) mergedInto.set(from, into);
        return;
      }
      case "unmerge":
        expect((await unmergeChild(workspace, step.id)).ok).toBe(true);
        mergedInto.delete(step.id);
        return;
      case "edit":
        return edit(step.id, step.details);
      case "rename":
        return edit(step.id, { givenNames: step.name });
      case "import": {
        const was = shown(step.id);
        await importRow(workspace, was, step.name, step.year);
        return written(step.id, was, { givenNames: step.name, ...(step.year !== "" && { yearGroup: step.year }) });
      }
      case "incident": {
        const roles = new Map(step.of.map(({ id, role }) => [shownAs(id), role] as const));
        const children = [...roles].map(([id, role]) => ({ itemId: id, child: id, role }));
        await workspace.commit([{ put: finished("incident", `i${incidents}`, { children }) }]);
        incidents += 1;
        return;
      }
      case "role": {
        const [about, id] = [`i${step.incident}`, shownAs(step.id)];
        if (!rolesIn(workspace.caseFile.get(), about).has(id)) return;
        const said = { addendumKind: "role", roleChild: id, newRole: step.role };
        await workspace.commit([{ put: entry("addendum", newId(), about, said) }]);
      }
    }
  };
  return { vault, workspace, own, names, shownAs, take };
}

interface Stored {
  readonly id: string;
  readonly type: string;
}

test("whatever the order, each child has their own again, every record stays as it was, and nobody has two parts", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (story) => {
      const { vault, workspace, own, names, shownAs, take } = await begin();
      const kept = new Map<string, string>();
      for (const step of story) {
        await take(step);
        // What the vault holds was checked as an entity when it was put there.
        const records = vault.unlocked().records.map(({ body }) => body as Stored);
        const written = records.filter(({ type }) => type === "finished");
        for (const record of written) {
          const bytes = JSON.stringify(record);
          expect(kept.get(record.id) ?? bytes).toBe(bytes);
          kept.set(record.id, bytes);
        }
        expect([written.length, records.filter(({ type }) => type === "child").length]).toEqual([
          kept.size,
          ids.length,
        ]);
        // The same after the next unlock, and nobody is shown twice or not at all.
        expect(createWorkspace(vault, vault.unlocked(), () => new Date()).caseFile.get()).toEqual(
          workspace.caseFile.get(),
        );
        expect([...workspace.caseFile.get().children.keys()].sort()).toEqual([...new Set(ids.map(shownAs))].sort());
      }

      for (const id of ids) await unmergeChild(workspace, id);
      const file = workspace.caseFile.get();
      expect(file).toBe(workspace.stored.get());
      for (const id of ids) {
        const stands = file.children.get(id);
        if (stands === undefined) throw new Error("A child is lost");
        const { formerly = [], ...now } = stands;
        expect(now).toEqual(own[id]);
        // Every name that was ever this child’s is known, to be hidden where it was written, and none of another’s.
        expect(new Set([now, ...formerly].map(childName))).toEqual(names[id]);
      }
    }),
    { numRuns: 150 },
  );
});

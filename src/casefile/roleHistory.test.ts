import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "./casefile.ts";
import type { FinishedRecord } from "./entities.ts";
import { child, draft, entry, finished } from "./records.fixture.ts";
import { roleHistory, rolesInWords } from "./roleHistory.ts";

const amal = child("amal", "Amal Noor", "Idris");
const incident = (id: string, number: number, date: string, role: string, told = {}) =>
  finished(
    "incident",
    id,
    {
      whenHappened: { precision: "exact", date },
      children: [
        { itemId: "1", child: "zoe", role: "displayed" },
        { itemId: "2", child: "amal", role },
      ],
    },
    { number, finishedAt: `${date}T16:00`, ...told },
  );
const roleAddendum = (id: string, about: string, newRole: string, finishedAt: string, roleChild = "amal") =>
  entry(
    "addendum",
    id,
    about,
    {
      addendumKind: "role",
      roleChild,
      newRole,
      added: "Amal was asked to.",
      whyNow: "The class teacher said so today.",
    },
    { finishedAt },
  );
const historyOf = (...records: readonly FinishedRecord[]) =>
  roleHistory(withEntities(emptyCaseFile, [amal, ...records]), "amal");

describe("a child’s part in each incident", () => {
  test("is listed in the order in which they happened, without drafts and without incidents of others", () => {
    const other = finished("incident", "x", { children: [{ itemId: "1", child: "zoe", role: "affected" }] });
    expect(
      historyOf(incident("b", 2, "2026-11-04", "displayed"), incident("a", 3, "2026-10-09", "affected"), other).map(
        ({ number, role }) => [number, role],
      ),
    ).toEqual([
      [3, "affected"],
      [2, "displayed"],
    ]);
    const half = draft("incident", "d", { children: [{ itemId: "1", child: "amal", role: "affected" }] });
    expect(roleHistory(withEntities(emptyCaseFile, [amal, half]), "amal")).toEqual([]);
  });

  test("says when and why it was seen otherwise", () => {
    expect(
      historyOf(
        incident("a", 1, "2026-11-04", "displayed"),
        roleAddendum("r", "a", "both", "2026-11-06T09:30"),
        roleAddendum("z", "a", "affected", "2026-11-07T09:30", "zoe"),
        // Written again with the part that the record had from the first: the addition still counts.
        incident("a", 1, "2026-11-04", "displayed", { version: 2, finishedAt: "2026-11-08T10:00" }),
      )[0],
    ).toMatchObject({
      role: "both",
      changes: [
        {
          at: "2026-11-06T09:30",
          from: "displayed",
          to: "both",
          why: "Amal was asked to. The class teacher said so today.",
        },
      ],
    });
  });

  test("changed in a later version of the record has that version’s reason", () => {
    const second = {
      ...incident("a", 1, "2026-11-04", "affected", { version: 2, finishedAt: "2026-11-05T10:00" }),
      reason: "Grown into a full record.",
    };
    expect(historyOf(incident("a", 1, "2026-11-04", "unclear"), second)[0]?.changes).toEqual([
      { at: "2026-11-05T10:00", from: "unclear", to: "affected", why: "Grown into a full record." },
    ]);
  });
});

describe("the sentence about the parts", () => {
  const said = (...roles: readonly string[]) =>
    rolesInWords(amal, historyOf(...roles.map((role, index) => incident(`i${index}`, index, "2026-11-04", role))));

  test("counts them where a child had more than one", () => {
    expect(said("affected", "displayed", "displayed", "affected")).toBe(
      "In 2 of 4 incidents Amal was the child affected and in 2 the child who displayed the behaviour.",
    );
    expect(said("affected", "displayed", "witness", "unclear")).toBe(
      "In 1 of 4 incidents Amal was the child affected, in 1 the child who displayed the behaviour, in 1 a witness and in 1 the part is not yet clear.",
    );
  });

  test("is left out where there is one and the same part, or nothing is clear", () => {
    expect(said("affected", "affected", "unclear")).toBe("");
    expect(said("unclear")).toBe("");
    expect(said()).toBe("");
  });
});

import { describe, expect, test } from "vitest";
import type { Change } from "./api.ts";
import { type Known, plan } from "./records.ts";

const device = "this tablet";
const known = new Map<string, Known>([
  [
    "there",
    { type: 2, newest: { device: "another", revision: 3, parents: [{ device, revision: 2 }] }, state: "present" },
  ],
  ["gone", { type: 2, newest: { device, revision: 5, parents: [] }, state: "removed" }],
  ["damaged", { type: 2, newest: { device, revision: 1, parents: [] }, state: "damaged" }],
]);
const put = (id: string, basedOn: number): Change => ({ op: "put", id, type: 2, body: "text", basedOn });
const remove = (id: string, basedOn: number): Change => ({ op: "remove", id, basedOn });

describe("planning a save", () => {
  test("counts revisions on, and names what each was made from", () => {
    const planned = plan([put("new", 0), put("there", 3), put("gone", 0)], known, device);
    expect(planned.ok && planned.value.map(({ id, revision, parents }) => ({ id, revision, parents }))).toEqual([
      { id: "new", revision: 1, parents: [] },
      {
        id: "there",
        revision: 4,
        parents: [
          { device: "another", revision: 3 },
          { device, revision: 2 },
        ],
      },
      { id: "gone", revision: 6, parents: [{ device, revision: 5 }] },
    ]);
  });

  test("makes a removal a revision like any other, without the body", () => {
    const planned = plan([remove("there", 3)], known, device);
    expect(planned.ok && planned.value).toMatchObject([
      { id: "there", type: 2, revision: 4, removed: true, body: null },
    ]);
  });

  test.each<[string, readonly Change[], string]>([
    ["a change based on an older revision", [put("there", 2)], "there"],
    ["a new record where there is one", [put("there", 0)], "there"],
    ["a change of a record that is not there", [put("nowhere", 1)], "nowhere"],
    ["a change of a removed record", [put("gone", 5)], "gone"],
    ["a removal of a removed record", [remove("gone", 0)], "gone"],
    ["a removal of nothing", [remove("nowhere", 0)], "nowhere"],
    ["any change of a damaged record", [put("damaged", 1)], "damaged"],
    ["the same record twice in one save", [put("there", 3), put("there", 4)], "there"],
    ["one stale change among good ones", [put("new", 0), put("there", 2)], "there"],
  ])("refuses %s", (_, changes, id) => {
    expect(plan(changes, known, device)).toEqual({ ok: false, error: { reason: "conflict", id } });
  });
});

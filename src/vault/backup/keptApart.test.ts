import { describe, expect, test } from "vitest";
import { logType, ownType } from "../compartments.ts";
import type { Content } from "../envelope.ts";
import type { Members } from "../header.ts";
import { keptApart } from "./keptApart.ts";

const members = (...all: readonly (readonly [string, number])[]): Members => ({
  all: all.map(([memberId, compartment]) => ({
    memberId,
    compartment,
    access: compartment === 0 ? "whole" : "part",
    recipient: "",
    verifier: "",
    grants: [],
  })),
  former: [],
  past: [],
  proof: "",
});
const content = (id: string, type: number): Content => ({
  schema: 1,
  id,
  type,
  revision: 1,
  device: "laptop",
  parents: [],
  removed: false,
  body: id,
});
const typesOf = (contents: readonly Content[]) => contents.map(({ type }) => type);
const usual = [content("record", 5), content("own", ownType(1)), content("page", logType(1))];

describe("what comes from another device", () => {
  test("stays of its kind where the number is of the same person, or of nobody here", () => {
    const lead = members(["lead", 0], ["recorder", 1]);
    for (const here of [lead, members(["lead", 0]), undefined])
      expect(keptApart(usual, lead, here, new Map())).toEqual(usual);
  });

  test.each([
    ["is another’s there", members(["there", 1])],
    ["was of somebody who has left there", members()],
  ])("never comes under the number of a person here, where it %s", (_, there) => {
    const here = members(["lead", 0], ["here", 1], ["another", 2]);
    const kept = keptApart(usual, there, here, new Map([["other", ownType(3)]]));
    expect(typesOf(kept)).toEqual([5, ownType(4), logType(4)]);
    expect(kept.map(({ id, body }) => [id, body])).toEqual(usual.map(({ id, body }) => [id, body]));
  });

  test("stays of the kind that it was given here before, whenever it comes again", () => {
    const here = members(["here", 1]);
    const before = new Map([["own", ownType(2)]]);
    expect(typesOf(keptApart(usual, members(["there", 1]), here, before))).toEqual([5, ownType(2), logType(3)]);
  });
});

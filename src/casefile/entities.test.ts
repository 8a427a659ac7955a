import { describe, expect, test } from "vitest";
import { type Entity, newChild, newSchool, readEntity } from "./entities.ts";

const stored = (body: object): Entity | undefined => {
  const read = readEntity(body);
  return read.ok ? read.entity : undefined;
};

describe("reading what an earlier Waymark kept", () => {
  test("a school of the first shape keeps what it says and has the rest still to be learned", () => {
    const first = { type: "school", v: 1, id: "s", name: "Larchwood Primary School", phase: "primary", me: "p" };
    expect(stored(first)).toEqual(newSchool("s", "p", { name: "Larchwood Primary School", phase: "primary" }));
  });

  test("a child of the first shape has no address yet", () => {
    const details = { givenNames: "Amal", familyName: "Idris", knownAs: "", dateOfBirth: "2016-02-01", yearGroup: "5" };
    const first = { type: "child", v: 1, id: "c", addedAt: "2026-11-18T09:00", ...details };
    expect(stored(first)).toEqual(newChild("2026-11-18T09:00", "c", details));
  });

  test("a child of the second shape keeps where they live, and has their family still to be learned", () => {
    const {
      v: _v,
      upn: _upn,
      family: _family,
      siblings: _siblings,
      otherSiblings: _others,
      sen: _sen,
      ...rest
    } = newChild("2026-11-18T09:00", "c", {
      givenNames: "Amal",
      familyName: "Idris",
      knownAs: "",
      dateOfBirth: "",
      yearGroup: "5",
      address: "4 Lime Walk",
    });
    const { communication: _communication, trustedAdult: _trusted, ...second } = rest;
    expect(stored({ ...second, v: 2 })).toMatchObject({ v: 3, address: "4 Lime Walk", family: [], sen: "notKnown" });
  });

  test("an export of the first shape was a PDF, and nobody was asked whom it was for", () => {
    const first = {
      type: "exported",
      v: 1,
      id: "e",
      fileId: "f",
      version: 1,
      documentId: "record",
      at: "2026-11-18T09:00",
      by: "p",
      fileName: "incident-0001-v1-incident-record.pdf",
      fingerprint: "00ff",
    };
    expect(stored(first)).toMatchObject({
      v: 5,
      format: "pdf",
      recipient: "",
      purpose: "",
      contents: "",
      withheld: [],
    });
    const second = { ...first, v: 2, format: "word", recipient: "the authority", purpose: "Referral", contents: "0f" };
    expect(stored(second)).toEqual({ ...second, v: 5, withheld: [] });
    expect(stored({ ...second, v: 3, format: "html" })).toMatchObject({ format: "html" });
  });

  test("what is of today's shape is read as it is", () => {
    const school = newSchool("s", "p", { name: "Larchwood Primary School", phase: "primary" });
    const scottish = { ...school, nation: "scotland", closures: [{ on: "2026-11-30", label: "Training day" }] };
    expect(stored(scottish)).toEqual(scottish);
  });

  test("a newer shape is left for a newer Waymark, and what lacks a part is damaged, whatever its shape", () => {
    expect(readEntity({ type: "school", v: 4, id: "s" })).toEqual({ ok: false, reason: "newer" });
    expect(readEntity({ type: "something", v: 1, id: "s" })).toEqual({ ok: false, reason: "newer" });
    expect(readEntity({ type: "child", v: 1, id: "c" })).toEqual({ ok: false, reason: "damaged" });
    expect(readEntity({ type: "person", v: 0, id: "c" })).toEqual({ ok: false, reason: "damaged" });
    expect(readEntity(null)).toEqual({ ok: false, reason: "damaged" });
  });
});

import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import type { Transfer } from "../entities.ts";
import { child, closed } from "../records.fixture.ts";
import { leaverTasks, sendBy, sendingNow, transfersOf } from "./leavers.ts";

const leaving = { on: "2026-11-27", to: "Northvale Juniors", contact: "", newTerm: "", notedAt: "2026-11-20T09:00" };
const amal = { ...child("amal", "Amal", "Idris"), leaving };
const sent: Transfer = {
  type: "transfer",
  v: 1,
  id: "t1",
  childId: "amal",
  to: "Northvale Juniors",
  madeAt: "2026-11-27T15:00",
  madeBy: "me",
  fingerprint: "ab",
  code: "7K4M-92QF",
};
const receipt = {
  receivedOn: "2026-11-30",
  by: "Jo Field",
  school: "Northvale Juniors",
  how: "code",
  notedAt: "2026-11-30T10:00",
  notedBy: "me",
} as const;
const tasks = (today: string, ...entities: Parameters<typeof withEntities>[1][]) =>
  leaverTasks(withEntities(emptyCaseFile, [amal, ...entities.flatMap((each) => [...each])]), { today, closed });

describe("by when the file goes", () => {
  test.each([
    ["a Friday: the Friday after", { on: "2026-11-27", newTerm: "" }, "2026-12-04"],
    ["over a weekend", { on: "2026-11-25", newTerm: "" }, "2026-12-02"],
    ["over a bank holiday", { on: "2026-08-28", newTerm: "" }, "2026-09-07"],
    ["a new term: its fifth day, the first one counted", { on: "2026-07-22", newTerm: "2026-09-02" }, "2026-09-08"],
    ["a new term that begins on a Monday", { on: "2026-12-18", newTerm: "2027-01-04" }, "2027-01-08"],
    ["no real day", { on: "--", newTerm: "" }, undefined],
  ])("%s", (_what, when, due) => {
    expect(sendBy(when, closed)).toBe(due);
  });
});

describe("a child who is leaving, on Today", () => {
  test("waits to be sent, says why, and names nobody", () => {
    const [task, ...others] = tasks("2026-11-28");
    expect(others).toEqual([]);
    expect(task).toMatchObject({ kind: "leaverSend", due: "2026-12-04", goesTo: { leaverId: "amal" } });
    expect(JSON.stringify(task)).not.toMatch(/Amal|Idris|Northvale/);
  });

  test("asks for the next school while nobody knows it", () => {
    const lost = { ...amal, leaving: { ...leaving, to: "" } };
    expect(tasks("2026-11-28", [lost])[0]?.why).toContain("not known yet");
  });

  test("waits for the receipt once it was sent; when none comes, somebody rings the school", () => {
    expect(tasks("2026-11-28", [sent])).toMatchObject([{ kind: "leaverReceipt", due: "2026-12-04" }]);
    expect(tasks("2026-12-04", [sent])[0]?.why).not.toContain("Ring");
    expect(tasks("2026-12-05", [sent])[0]?.why).toContain("Ring the school");
    expect(JSON.stringify(tasks("2026-12-05", [sent]))).not.toMatch(/Amal|Idris|Northvale/);
  });

  test("waits for nothing when a receipt is there, for whichever of what went until then", () => {
    const again = { ...sent, id: "t2", madeAt: "2026-11-28T09:00" };
    expect(tasks("2026-12-10", [{ ...sent, receipt }, again])).toEqual([]);
    expect(tasks("2026-12-10", [sent, { ...again, receipt }])).toEqual([]);
  });

  test("waits for a receipt of its own where it was sent again after one, and for nothing once that is here", () => {
    const again = { ...sent, id: "t2", madeAt: "2026-12-01T09:00" };
    expect(tasks("2026-12-02", [{ ...sent, receipt }, again])).toMatchObject([
      { kind: "leaverReceipt", due: "2026-12-08", why: expect.stringContaining("sent again on 1 December 2026") },
    ]);
    expect(tasks("2026-12-09", [{ ...sent, receipt }, again])[0]?.why).toContain("Ring the school");
    const file = withEntities(emptyCaseFile, [amal, { ...sent, receipt }, again]);
    expect(sendingNow(file, amal, closed)).toMatchObject({ at: "waiting", sent: { id: "t2" }, before: { receipt } });
    const later = { ...receipt, notedAt: "2026-12-02T09:00" };
    expect(
      tasks("2026-12-10", [
        { ...sent, receipt },
        { ...again, receipt: later },
      ]),
    ).toEqual([]);
    const both = withEntities(emptyCaseFile, [amal, { ...sent, receipt }, { ...again, receipt: later }]);
    expect(sendingNow(both, amal, closed)).toMatchObject({ at: "received", sent: { id: "t2" } });
  });

  test("who stays, or whose record was merged into another, is no leaver", () => {
    const { leaving: _over, ...stays } = amal;
    expect(tasks("2026-11-28", [stays])).toEqual([]);
    expect(
      tasks("2026-11-28", [{ ...amal, merged: { into: "b", at: "2026-11-21T09:00", by: "me", reason: "Twice" } }]),
    ).toEqual([]);
  });

  test("who came back and leaves again is sent again", () => {
    const again = { ...leaving, on: "2027-03-01", notedAt: "2027-02-22T09:00" };
    const file = withEntities(emptyCaseFile, [
      { ...amal, leaving: again },
      { ...sent, receipt },
    ]);
    expect(sendingNow(file, { id: "amal", leaving: again }, closed)).toEqual({ at: "toSend", due: "2027-03-08" });
    expect(transfersOf(file, "amal")).toHaveLength(1);
  });
});

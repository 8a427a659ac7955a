import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { child, entry, finished, school } from "../records.fixture.ts";
import { recordsAbout } from "./aboutChild.ts";

const referral = finished("referral", "r", {
  child: "amal",
  childAddress: "4 Mill Row",
  siblings: [{ itemId: "1", siblingChild: "zoe" }],
});
const file = withEntities(emptyCaseFile, [
  school,
  child("amal", "Amal", "Idris"),
  child("zoe", "Zoë", "Bevan"),
  finished("incident", "i", { children: ["amal", "zoe"].map((id) => ({ itemId: id, child: id })) }),
  referral,
  entry("reply", "answer", "r", { reply: "No further action" }),
  entry("contact", "c", "i", { contactChild: "amal" }),
]);
const ids = (childId: string) => recordsAbout(file, childId).map(({ fileId }) => fileId);

test("a referral is about the child it is for: where that child lives is not in the file of another whom it names", () => {
  expect(ids("amal").sort()).toEqual(["answer", "c", "i", "r"]);
  expect(ids("zoe")).toEqual(["i"]);
});

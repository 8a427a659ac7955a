import { describe, expect, test } from "vitest";
import { templateOf } from "../../tests/fixtures/small-template.ts";
import { text } from "./ask.ts";
import { openDraft, renamed } from "./migrate.ts";
import { section } from "./template.ts";

const template = templateOf([section("s", "S", [text("title", { label: "Title" })])], {
  version: 3,
  migrations: [
    { to: 2, why: "“Name” became “Heading”.", up: renamed("name", "heading") },
    { to: 3, why: "“Heading” became “Title”.", up: renamed("heading", "title") },
  ],
});

describe("openDraft", () => {
  test("takes an old draft through every step, and says why", () => {
    expect(openDraft(template, { version: 1, answers: { name: "Lunch", other: 1 } })).toEqual({
      ok: true,
      answers: { title: "Lunch", other: 1 },
      changes: ["“Name” became “Heading”.", "“Heading” became “Title”."],
    });
  });

  test("takes only the steps that are left", () => {
    expect(openDraft(template, { version: 2, answers: { name: "kept", heading: "Lunch" } })).toEqual({
      ok: true,
      answers: { name: "kept", title: "Lunch" },
      changes: ["“Heading” became “Title”."],
    });
  });

  test("leaves a draft of today as it is", () => {
    const answers = { title: "Lunch" };
    expect(openDraft(template, { version: 3, answers })).toEqual({ ok: true, answers, changes: [] });
  });

  test("refuses a draft of a newer app", () => {
    expect(openDraft(template, { version: 4, answers: {} })).toEqual({ ok: false, reason: "newer" });
  });

  test("does not change what it was given", () => {
    const answers = Object.freeze({ name: "Lunch" });
    openDraft(template, { version: 1, answers });
    expect(answers).toEqual({ name: "Lunch" });
  });
});

test("renaming a question that was never answered adds nothing", () => {
  expect(renamed("name", "title")({ other: 1 })).toEqual({ other: 1 });
});

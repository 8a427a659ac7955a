import { describe, expect, test } from "vitest";
import { text } from "../../engine/ask.ts";
import type { Problem } from "../../engine/check.ts";
import { section } from "../../engine/template.ts";
import { whatIsNeeded } from "./needed.ts";

const form = {
  sections: [
    section("child", "The child", [text("name", { label: "Name" }), text("home", { label: "Home" })]),
    section("worry", "The worry", [text("what", { label: "What happened?" })]),
  ],
};
const open = (sectionId: string, key: string): Problem => ({
  sectionId,
  key,
  message: "Write something here",
  level: "stop",
});
const inWords = (stops: readonly Problem[]) => whatIsNeeded(form, [], stops).map(({ message }) => message);

describe("what is still needed before a record can be finished", () => {
  test("is said one thing at a time while there is little", () => {
    expect(inWords([open("child", "name"), open("worry", "what")])).toEqual([
      "Name: Write something here",
      "What happened? Write something here",
    ]);
  });

  test("is counted by section when there is much, and each line leads to the first of them", () => {
    const many = [...Array.from({ length: 14 }, () => open("child", "home")), open("worry", "what")];
    const [child, worry] = whatIsNeeded(form, [], [open("child", "name"), ...many]);
    expect(child).toEqual({ message: "The child: 15 things are needed", at: open("child", "name") });
    expect(worry?.message).toBe("What happened? Write something here");
  });

  test("leaves nothing out of the count", () => {
    const counts = inWords(Array.from({ length: 40 }, (_, i) => open(i % 2 === 0 ? "child" : "worry", "name")));
    expect(counts).toEqual(["The child: 20 things are needed", "The worry: 20 things are needed"]);
  });
});

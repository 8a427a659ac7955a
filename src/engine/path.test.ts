import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kitchenSink } from "../../tests/fixtures/kitchen-sink.ts";
import { answerAt, partsOfPath, pathIn, pathOf, withAnswer } from "./path.ts";

const inItem = pathOf("childId", { groupKey: "children", itemId: "b" });
const answers = {
  title: "A note",
  children: [
    { itemId: "a", childId: "one" },
    { itemId: "b", childId: "two" },
  ],
};

describe("the path of an answer", () => {
  test("names its group and item where it stands in one", () => {
    expect(inItem).toBe("children/b/childId");
    expect(partsOfPath(inItem)).toEqual({ key: "childId", item: { groupKey: "children", itemId: "b" } });
    expect(partsOfPath("title")).toEqual({ key: "title" });
  });
  test("finds the answer, and nothing where the item is gone", () => {
    expect(answerAt(answers, "title")).toBe("A note");
    expect(answerAt(answers, inItem)).toBe("two");
    expect(answerAt({ children: [] }, inItem)).toBeUndefined();
    expect(answerAt({ children: "damaged" }, inItem)).toBeUndefined();
  });
  test("puts an answer there and leaves every other as it is", () => {
    const next = withAnswer(answers, inItem, "three");
    expect(next).toEqual({
      title: "A note",
      children: [
        { itemId: "a", childId: "one" },
        { itemId: "b", childId: "three" },
      ],
    });
    expect(next["children"]).not.toBe(answers.children);
    expect((next["children"] as readonly unknown[])[0]).toBe(answers.children[0]);
  });
  test("does not bring an item back that is gone", () => {
    expect(withAnswer({ children: [] }, inItem, "three")).toEqual({ children: [] });
  });
  test("is found for a question named by its key alone", () => {
    expect(pathIn(kitchenSink, { key: "title" })).toBe("title");
    expect(pathIn(kitchenSink, { key: "childId", itemId: "b" })).toBe(inItem);
    expect(pathIn(kitchenSink, { key: "children", itemId: "b" })).toBe("children");
  });
  test("whatever is put at a path is found there", () => {
    fc.assert(
      fc.property(fc.constantFrom("title", inItem, "children/a/wasTold"), fc.jsonValue(), (path, answer) => {
        expect(answerAt(withAnswer(answers, path, answer), path)).toEqual(answer);
      }),
    );
  });
});

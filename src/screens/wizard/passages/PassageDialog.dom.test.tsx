import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { kitchenSink, kitchenSinkExample } from "../../../../tests/fixtures/kitchen-sink.ts";
import { aDraft, openDraftOnScreen } from "../../../../tests/fixtures/open-draft.tsx";
import type { Reworded } from "../../../engine/answer.ts";

afterEach(cleanup);

const original = "We look at it again in a week.";

async function openParagraph(title: string, ownWords: readonly Reworded[] = []) {
  const place = { sectionId: "safety", key: "ownWords" };
  const opened = await openDraftOnScreen(
    kitchenSink,
    aDraft(kitchenSink, { ...kitchenSinkExample, ownWords }, { place }),
  );
  const list = await screen.findByRole("list", { name: "Opening", hidden: true });
  fireEvent.click(within(list).getByRole("button", { name: new RegExp(title), hidden: true }));
  const dialog = screen.getByRole("dialog", { name: "Why is this paragraph here?" });
  return {
    press: (name: string) => fireEvent.click(within(dialog).getByRole("button", { name })),
    button: (name: string) => within(dialog).queryByRole("button", { name }),
    area: () => within(dialog).queryByRole<HTMLTextAreaElement>("textbox"),
    write: (text: string) => fireEvent.change(within(dialog).getByRole("textbox"), { target: { value: text } }),
    saved: () => opened.draft().answers["ownWords"],
    said: () => dialog.textContent,
    answer: async () => {
      await opened.kept();
      return opened.draft().answers["ownWords"];
    },
  };
}

test("a text that is cleared to be written anew stays where it can be written", async () => {
  const { press, write, area, answer } = await openParagraph("What may be said");
  press("Put it into our own words");
  expect(document.activeElement).toBe(area());
  write("");
  expect(area()?.value).toBe("");
  write("On Monday.");
  expect(await answer()).toEqual([{ passage: "may", text: "On Monday.", basedOn: original }]);
});

test("what was written is saved at once when the paragraph is closed", async () => {
  const { press, write, saved } = await openParagraph("What may be said");
  press("Put it into our own words");
  write("On Monday.");
  press("Close");
  const own = [{ passage: "may", text: "On Monday.", basedOn: original }];
  await waitFor(() => expect(saved()).toEqual(own), { timeout: 300 });
});

test("a paragraph is left out and brought back, and the focus goes to what stands there then", async () => {
  const { press, button, answer } = await openParagraph("What may be said");
  press("Leave this paragraph out");
  expect(document.activeElement?.textContent).toBe("This paragraph is left out.");
  expect(button("Leave this paragraph out")).toBeNull();
  expect(await answer()).toEqual([{ passage: "may", text: "", basedOn: original }]);
  press("Bring Waymark’s wording back");
  expect(document.activeElement?.textContent).toBe(original);
  expect(await answer()).toEqual([]);
});

test("a paragraph that was left out says so when it is opened again", async () => {
  const { said, area } = await openParagraph("What may be said", [{ passage: "may", text: "", basedOn: original }]);
  expect(said()).toContain("This paragraph is left out.");
  expect(area()).toBeNull();
});

test("one that law requires cannot be left out", async () => {
  const { button } = await openParagraph("What must be said");
  expect(button("Leave this paragraph out")).toBeNull();
});

test("words that still hold beside a newer wording are kept, and nobody is asked again", async () => {
  const own = { passage: "may", text: "On Monday.", basedOn: "We look at it again." };
  const { press, said, area, answer } = await openParagraph("What may be said", [own]);
  expect(said()).toContain("Waymark’s wording has changed since you wrote yours");
  press("Ours still holds");
  expect(said()).not.toContain("has changed since");
  expect(document.activeElement).toBe(area());
  expect(await answer()).toEqual([{ ...own, basedOn: original }]);
});

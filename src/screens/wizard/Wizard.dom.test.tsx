import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { kitchenSink, kitchenSinkExample } from "../../../tests/fixtures/kitchen-sink.ts";
import { aDraft, openDraftOnScreen } from "../../../tests/fixtures/open-draft.tsx";
import type { DraftRecord } from "../../casefile/entities.ts";
import type { RawAnswers } from "../../engine/template.ts";

afterEach(cleanup);

const open = (answers: RawAnswers, more: Partial<DraftRecord> = {}) =>
  openDraftOnScreen(kitchenSink, aDraft(kitchenSink, answers, more));
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const write = (control: HTMLElement, value: string) => fireEvent.change(control, { target: { value } });
const rows = {
  children: [
    { itemId: "a", childId: "child-1" },
    { itemId: "b", childId: "child-2" },
  ],
};

describe("going through a form", () => {
  test("a new draft begins at its first page, with the focus on the heading", async () => {
    await open({});
    await waitFor(async () => expect(document.activeElement).toBe(await heading("About it")));
  });

  test("Continue goes on although questions are open, and says that they may be", async () => {
    await open({});
    await heading("About it");
    expect(screen.getByText(/questions are open on this page. You can go on and come back/)).toBeTruthy();
    press("Continue");
    await waitFor(async () => expect(document.activeElement).toBe(await heading("What kind")));
  });

  test("what is open on a page is led to, one after the other", async () => {
    await open({}, { place: { sectionId: "kind" } });
    await heading("What kind");
    const focused = () => document.activeElement?.closest("[data-path]")?.getAttribute("data-path");
    press("Next open answer");
    expect(focused()).toBe("place");
    press("Next open answer");
    expect(focused()).toBe("kinds");
  });

  test("Continue stops at an answer that cannot be right, with a link to its field, until it is mended", async () => {
    await open({ happenedOn: "2026--3", title: "A note" });
    await heading("About it");
    press("Continue");
    const summary = await screen.findByRole("region", { name: "There is a problem" });
    expect(document.activeElement).toBe(summary);
    const link = within(summary).getByRole("link", {
      name: "On which day was it written down? Enter a real date, with a day, a month and a year",
    });
    fireEvent.click(link);
    const date = screen.getByRole("group", { name: "On which day was it written down?" });
    expect(document.activeElement).toBe(within(date).getByLabelText("Day"));
    write(within(date).getByLabelText("Month"), "11");
    await waitFor(() => expect(screen.queryByRole("region", { name: "There is a problem" })).toBeNull());
    press("Continue");
    await heading("What kind");
  });

  test("in small steps, each question is a page and its label the heading", async () => {
    await open({}, { density: "guided" });
    const first = await heading("What is this about?");
    await waitFor(() => expect(document.activeElement).toBe(first));
    press("Continue");
    await heading("What happened?");
    press("Back");
    await heading("What is this about?");
  });

  test("the person may change between one question and one section a page, and is found there again", async () => {
    const { draft, kept } = await open({});
    await heading("About it");
    press("Options");
    fireEvent.click(screen.getByLabelText("One question at a time"));
    press("Done");
    await heading("What is this about?");
    await kept();
    expect(draft().density).toBe("guided");
  });

  test("a draft opens in the field where it was left", async () => {
    const { container } = await open(rows, { place: { sectionId: "people", key: "wasTold", itemId: "b" } });
    await heading("People");
    await waitFor(() =>
      expect(container.querySelector('[data-path="children/b/wasTold"]')?.contains(document.activeElement)).toBe(true),
    );
  });

  test("the field in hand is kept with the draft", async () => {
    const { draft, kept } = await open({});
    fireEvent.focus(await screen.findByLabelText("What happened?"));
    await kept();
    expect(draft().place).toEqual({ sectionId: "about", key: "account" });
  });

  test("sections show how far they are, and why one cannot start", async () => {
    await open({ title: "A note" });
    await heading("About it");
    press("Sections");
    expect(await screen.findByRole("button", { name: /In progress\s*About it/ })).toBeTruthy();
    expect(screen.getByText("Say first that everything above is right.").closest("button")).toBeNull();
  });

  test("the last page leads to checking the answers", async () => {
    const { path } = await open(kitchenSinkExample, { place: { sectionId: "sign" } });
    await heading("Sign");
    press("Check your answers");
    await heading("Check your answers");
    expect(path()).toBe("/write/d/review");
  });

  test("when the device is full, nothing is left behind by going to the review", async () => {
    const { vault, path } = await open(kitchenSinkExample, { place: { sectionId: "sign" } });
    vault.failWith({ reason: "full" });
    write(await screen.findByLabelText("Anything to add? (optional)"), "One more thing");
    press("Check your answers");
    expect(await screen.findByText("Not saved: this device is full")).toBeTruthy();
    expect(path()).toBe("/write/d");
    vault.failWith(undefined);
    press("Try again");
    await waitFor(() => expect(screen.queryByText("Not saved: this device is full")).toBeNull());
  });
});

describe("the items of a group", () => {
  test("one is added, and its first question takes the focus", async () => {
    const { kept, container } = await open({}, { place: { sectionId: "people" } });
    fireEvent.click(await screen.findByRole("button", { name: "Add a child" }));
    await waitFor(() => expect(container.querySelectorAll(".item-row").length).toBe(1));
    expect(container.querySelector(".item-row")?.contains(document.activeElement)).toBe(true);
    expect((await kept())["children"]).toHaveLength(1);
  });

  test("one is removed, and comes back where it was", async () => {
    const { kept } = await open(rows, { place: { sectionId: "people" } });
    fireEvent.click(await screen.findByRole("button", { name: "Remove: Child 1: Amal Idris" }));
    expect(await kept()).toMatchObject({ children: [{ itemId: "b" }] });
    press("Undo");
    expect(await kept()).toMatchObject({ children: [{ itemId: "a" }, { itemId: "b" }] });
  });

  test("one is moved, and where it now stands is announced", async () => {
    const { kept } = await open(rows, { place: { sectionId: "people" } });
    fireEvent.click(await screen.findByRole("button", { name: "Move down: Child 1: Amal Idris" }));
    expect(await kept()).toMatchObject({ children: [{ itemId: "b" }, { itemId: "a" }] });
    expect(screen.getByText("Amal Idris is now 2 of 2")).toBeTruthy();
  });

  test("the child that one is about is its name, and is folded away once the page is opened again", async () => {
    const { container } = await open(rows, { place: { sectionId: "people" } });
    await heading("People");
    const folded = [...container.querySelectorAll("details")].filter((each) => each.querySelector('[type="radio"]'));
    expect(
      folded.map(({ open, textContent }) => [open, textContent?.startsWith("Change which child this is")]),
    ).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  test("several are picked at once, each with an id of its own, and each gets a page", async () => {
    const { kept } = await open({}, { place: { sectionId: "safety" } });
    fireEvent.click(await screen.findByRole("button", { name: "Add a setting" }));
    fireEvent.click(screen.getByLabelText("Break"));
    fireEvent.click(screen.getByLabelText("Bus"));
    press("Add 2");
    const items = (await kept())["controls"] as readonly { readonly itemId: string }[];
    expect(items).toMatchObject([{ setting: "break" }, { setting: "bus" }]);
    expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(2);
    press("Bus");
    await heading("Bus");
    expect(screen.getByText("Settings · 2 of 2")).toBeTruthy();
    press("Remove this setting");
    await heading("Keeping safe");
    expect((await kept())["controls"]).toHaveLength(1);
  });
});

describe("a draft from another version of the app", () => {
  test("that is older is brought forward once, and says so", async () => {
    const { draft, kept } = await open({ heading: "A note" }, { templateVersion: 1 });
    expect(await screen.findByText("This form changed since you started")).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("What is this about?").value).toBe("A note");
    expect(await kept()).toEqual({ title: "A note" });
    expect(draft().templateVersion).toBe(2);
  });

  test("that is newer is left as it is", async () => {
    const { kept } = await open({ title: "A note" }, { templateVersion: 9 });
    await heading("This draft needs a newer Waymark");
    expect(await kept()).toEqual({ title: "A note" });
  });
});

describe("how people are spoken of", () => {
  const account = "Mrs Hale took the victim to the office. The victim was calm.";

  test("is suggested quietly under a long answer, can be shown in it, and is left as it is for good", async () => {
    await open({ account });
    await heading("About it");
    fireEvent.click(await screen.findByText(/1 suggestion on wording/));
    expect(screen.getByText(/could be: the child affected/)).toBeTruthy();
    press("Show “victim”");
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /What happened/ });
    expect(document.activeElement).toBe(field);
    expect(account.slice(field.selectionStart, field.selectionEnd)).toBe("victim");
    press("Leave “victim” as it is");
    await waitFor(() => expect(screen.queryByText(/suggestion on wording/)).toBeNull());
    expect(document.activeElement).toBe(field);
  });

  test("follows what is written, and stops nobody", async () => {
    await open({});
    await heading("About it");
    write(screen.getByRole("textbox", { name: /What happened/ }), "The DSL saw the victim.");
    await screen.findByText(/2 suggestions on wording/);
    press("Continue");
    await heading("What kind");
  });
});

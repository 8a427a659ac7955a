import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { kitchenSink } from "../../../../tests/fixtures/kitchen-sink.ts";
import { aDraft, openDraftOnScreen } from "../../../../tests/fixtures/open-draft.tsx";
import type { RawAnswers } from "../../../engine/template.ts";

afterEach(cleanup);

const open = (sectionId: string, answers: RawAnswers = {}) =>
  openDraftOnScreen(kitchenSink, aDraft(kitchenSink, answers, { place: { sectionId } }));
const write = (control: HTMLElement, value: string) => fireEvent.change(control, { target: { value } });
const question = (name: string | RegExp) => screen.getByRole("group", { name });

describe("every kind of question", () => {
  test("text is kept as it is written", async () => {
    const { kept } = await open("about");
    write(await screen.findByLabelText("What is this about?"), "A note ");
    write(screen.getByLabelText("What happened?"), "First line\nSecond line");
    expect(await kept()).toMatchObject({ title: "A note ", account: "First line\nSecond line" });
  });

  test("an open text can be closed with “Not known”", async () => {
    const { kept } = await open("about");
    fireEvent.click(await screen.findByRole("button", { name: /^Not known.*What happened/ }));
    expect(await kept()).toMatchObject({ account: "Not known at the time of writing." });
    expect(screen.getByLabelText<HTMLTextAreaElement>("What happened?").value).toBe(
      "Not known at the time of writing.",
    );
    expect(screen.queryByRole("button", { name: /^Not known.*What happened/ })).toBeNull();
  });

  test("a yes, a number and a choice", async () => {
    const { kept } = await open("about");
    fireEvent.click(
      within(await screen.findByRole("group", { name: "Did anybody hear it?" })).getByLabelText("Not known"),
    );
    write(screen.getByLabelText("How long did it last?"), "15");
    expect(await kept()).toMatchObject({ heard: "notKnown", minutes: 15 });
  });

  test("choices keep the order in which they are offered", async () => {
    const { kept } = await open("kind");
    fireEvent.click(await screen.findByLabelText("Online"));
    fireEvent.click(screen.getByLabelText("Touch"));
    fireEvent.click(screen.getByLabelText("Words"));
    expect(await kept()).toMatchObject({ place: "online", kinds: ["words", "touch"] });
  });

  test("half a date is kept as it was typed", async () => {
    const { kept } = await open("about");
    const date = await screen.findByRole("group", { name: "On which day was it written down?" });
    write(within(date).getByLabelText("Day"), "3");
    write(within(date).getByLabelText("Year"), "2026");
    expect(await kept()).toMatchObject({ happenedOn: "2026--3" });
  });

  test("a date and a time make one answer, and half of one is kept", async () => {
    const { kept } = await open("about");
    const when = await screen.findByRole("group", { name: "When was it reported?" });
    write(within(when).getByLabelText("Time"), "13:05");
    expect(await kept()).toMatchObject({ reportedAt: "T13:05" });
    for (const [part, value] of [
      ["Day", "18"],
      ["Month", "11"],
      ["Year", "2026"],
    ] as const)
      write(within(when).getByLabelText(part), value);
    expect(await kept()).toMatchObject({ reportedAt: "2026-11-18T13:05" });
  });

  test("a date is asked as well as it is known, and what was typed for another precision is kept", async () => {
    const { kept } = await open("about");
    const when = await screen.findByRole("group", { name: "When did it happen?" });
    write(within(when).getByLabelText("Day"), "18");
    fireEvent.click(within(when).getByLabelText("Only the term"));
    fireEvent.click(within(when).getByLabelText("Autumn term"));
    write(within(when).getByLabelText("Year"), "2026");
    expect(await kept()).toMatchObject({ happened: { precision: "term", term: "autumn", year: 2026, date: "--18" } });
  });

  test("a person is picked, or added to the list on the spot", async () => {
    const { kept, workspace } = await open("kind");
    fireEvent.click(await screen.findByLabelText("Mrs R. Hale"));
    expect(await kept()).toMatchObject({ teller: "person-1" });
    fireEvent.click(screen.getByRole("button", { name: "Add a person" }));
    write(screen.getByLabelText("Full name"), "Tom Reyes");
    fireEvent.click(screen.getByRole("button", { name: "Add this person" }));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("Tom Reyes").checked).toBe(true));
    const added = [...workspace.caseFile.get().people.values()].find(({ name }) => name === "Tom Reyes");
    expect(await kept()).toMatchObject({ teller: added?.id });
  });

  test("a child of the same name is offered before a second record of one child is made", async () => {
    const { kept, workspace } = await open("people", { children: [{ itemId: "one" }] });
    fireEvent.click(await screen.findByRole("button", { name: "Add a child who is not listed" }));
    write(screen.getByLabelText("Given names"), "amal");
    write(screen.getByLabelText("Family name (optional)"), "IDRIS");
    expect(screen.getByText("A child of this name is already in the file")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "This is the child" }));
    expect(await kept()).toMatchObject({ children: [{ itemId: "one", childId: "child-1" }] });
    expect(workspace.caseFile.get().children.size).toBe(2);
  });

  test("a name half typed in the dialog is kept with the draft, and forgotten once the dialog is closed", async () => {
    const { kept, draft } = await open("people", { children: [{ itemId: "one" }] });
    fireEvent.click(await screen.findByRole("button", { name: "Add a child who is not listed" }));
    write(screen.getByLabelText("Given names"), "Nguyễn T");
    await kept();
    expect(draft().begun).toMatchObject({ path: "children/one/childId", details: { givenNames: "Nguyễn T" } });
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await kept();
    expect(draft().begun).toBeUndefined();
  });

  test("a dialog that a lock closed is open again with what was typed in it", async () => {
    await openDraftOnScreen(
      kitchenSink,
      aDraft(
        kitchenSink,
        { heard: "yes", children: [{ itemId: "one" }] },
        {
          place: { sectionId: "people", key: "childId", itemId: "one" },
          begun: { path: "children/one/childId", details: { givenNames: "Nguyễn T" } },
        },
      ),
    );
    expect((await screen.findByLabelText<HTMLInputElement>("Given names")).value).toBe("Nguyễn T");
  });

  test("a statement keeps words, speaker and how it was heard apart", async () => {
    const { kept } = await openDraftOnScreen(
      kitchenSink,
      aDraft(
        kitchenSink,
        { heard: "yes", children: [{ itemId: "a", childId: "child-1" }], statements: [{ itemId: "s" }] },
        { place: { sectionId: "words", key: "said", itemId: "s" } },
      ),
    );
    write(await screen.findByLabelText("Whose words are they?"), "Amal");
    write(screen.getByLabelText("The exact words"), "She said stop.");
    fireEvent.click(screen.getByLabelText("Spoken"));
    fireEvent.click(within(question("Which of the children said it? (optional)")).getByLabelText("Amal Idris"));
    expect(await kept()).toMatchObject({
      statements: [{ itemId: "s", said: { speaker: "Amal", words: "She said stop.", how: "spoken" }, saidBy: "a" }],
    });
  });

  test("a statement that was written before is shown in all its parts", async () => {
    const said = { speaker: "Amal", words: "Stop.", heardBy: "Mrs R. Hale", asked: "What happened?", how: "signed" };
    await openDraftOnScreen(
      kitchenSink,
      aDraft(
        kitchenSink,
        { heard: "yes", statements: [{ itemId: "s", said }] },
        { place: { sectionId: "words", key: "said", itemId: "s" } },
      ),
    );
    expect((await screen.findByLabelText<HTMLTextAreaElement>("The exact words")).value).toBe("Stop.");
    expect(screen.getByLabelText<HTMLInputElement>("Signed").checked).toBe(true);
  });

  test("a typed name signs, with the time it was typed", async () => {
    const { kept } = await open("sign", { agreed: "yes" });
    write(await screen.findByLabelText("Name"), "R. Hale");
    expect(await kept()).toMatchObject({ signed: { name: "R. Hale", strokes: [], signedAt: "2026-11-22T10:42" } });
  });

  test("a notice is said and asks nothing", async () => {
    await open("kind", { kinds: ["images"] });
    expect(await screen.findByText("Do not look at the images")).toBeTruthy();
  });

  test("examples follow the choice made before, and a tap adds one on a line of its own", async () => {
    const { kept } = await openDraftOnScreen(
      kitchenSink,
      aDraft(
        kitchenSink,
        { controls: [{ itemId: "c", setting: "break", control: "Our own words." }] },
        { place: { sectionId: "safety", key: "control", itemId: "c" } },
      ),
    );
    fireEvent.click(await screen.findByText("Examples you can use"));
    fireEvent.click(screen.getByRole("button", { name: "Add: An adult stands where both benches are in sight." }));
    expect(await kept()).toMatchObject({
      controls: [{ control: "Our own words.\nAn adult stands where both benches are in sight." }],
    });
    const added = await screen.findByRole("button", { name: /^Added: An adult stands/ });
    fireEvent.click(added);
    expect(await kept()).toMatchObject({
      controls: [{ control: "Our own words.\nAn adult stands where both benches are in sight." }],
    });
    fireEvent.click(screen.getByLabelText("SEND"));
    expect(screen.getByText("A familiar adult plays alongside, within arm’s reach.")).toBeTruthy();
  });
});

describe("a question", () => {
  test("that another answer makes necessary appears, and its answer survives being hidden", async () => {
    const { kept } = await open("people", { children: [{ itemId: "one", wasTold: "no" }] });
    write(await screen.findByLabelText("Why have they not been told?"), "We were asked to wait.");
    const told = question("Have the parents been told?");
    fireEvent.click(within(told).getByLabelText("Yes"));
    expect(screen.queryByLabelText("Why have they not been told?")).toBeNull();
    fireEvent.click(within(told).getByLabelText("No"));
    expect(screen.getByLabelText<HTMLTextAreaElement>("Why have they not been told?").value).toBe(
      "We were asked to wait.",
    );
    expect(await kept()).toMatchObject({ children: [{ wasTold: "no", whyNot: "We were asked to wait." }] });
  });

  test("says where its answer was carried over from, until it is rewritten", async () => {
    const carried = {
      title: { fileId: "f2", label: "Incident 0007, 19 November 2026", path: "title", value: "A note" },
    };
    const source = aDraft(kitchenSink, { title: "A note" }, { id: "d2", fileId: "f2", number: 7 });
    await openDraftOnScreen(kitchenSink, aDraft(kitchenSink, { title: "A note" }, { carried }), { also: [source] });
    expect(await screen.findByText("From Incident 0007, 19 November 2026")).toBeTruthy();
    write(screen.getByLabelText("What is this about?"), "Another note");
    expect(screen.queryByText("From Incident 0007, 19 November 2026")).toBeNull();
  });

  test("offers the new answer when its source has been given another", async () => {
    const carried = { title: { fileId: "f2", label: "Incident 0007", path: "title", value: "A note" } };
    const source = aDraft(kitchenSink, { title: "A letter" }, { id: "d2", fileId: "f2", number: 7 });
    const { kept } = await openDraftOnScreen(kitchenSink, aDraft(kitchenSink, { title: "A note" }, { carried }), {
      also: [source],
    });
    expect(await screen.findByText(/Changed since in Incident 0007: now “A letter”/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Use the new answer" }));
    expect(await kept()).toMatchObject({ title: "A letter" });
    expect(screen.getByLabelText<HTMLInputElement>("What is this about?").value).toBe("A letter");
  });
});

import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { aDraft, openDraftOnScreen } from "../../../../tests/fixtures/open-draft.tsx";
import { templateOf } from "../../../../tests/fixtures/small-template.ts";
import { newAuthority } from "../../../casefile/directory/directory.ts";
import type { Authority } from "../../../casefile/entities.ts";
import { authority, longText, text } from "../../../engine/ask.ts";
import { type RawAnswers, section } from "../../../engine/template.ts";

afterEach(cleanup);

const template = templateOf([
  section("to", "Where it goes", [
    authority("authority", { label: "Whose child is this?" }),
    text("team", { label: "Which team?", suggest: { list: "teams", by: "authority" } }),
    longText("level", { label: "Which level, and why?", suggest: { list: "thresholds", by: "authority" } }),
  ]),
]);
const southbank: Authority = {
  ...newAuthority("a", "Southbank"),
  frontDoor: { team: "Single Point of Advice", phone: "0300 555 0101", email: "", hours: "9 to 5" },
  portal: "https://portal.southbank.example/",
  thresholds: [{ label: "Level 4", meaning: "A child who needs protection" }],
};

async function open(answers: RawAnswers = {}) {
  const opened = await openDraftOnScreen(template, aDraft(template, answers));
  await act(() => opened.workspace.commit([{ put: southbank }]));
  return opened;
}

test("an authority is picked from the directory, with how to reach it and whether that was checked", async () => {
  const { kept, container } = await open();
  expect(screen.queryByText("0300 555 0101")).toBeNull();
  fireEvent.click(await screen.findByLabelText("Southbank"));
  expect(await kept()).toEqual({ authority: "a" });
  expect(screen.getByRole("link", { name: "0300 555 0101" }).getAttribute("href")).toBe("tel:03005550101");
  expect(screen.getByText("Never checked")).toBeTruthy();
  expect(screen.getByText(/portal\.southbank\.example/)).toBeTruthy();
  expect(container.querySelector('a[href^="http"]')).toBeNull();
});

test("an authority is added with its name and front door, and answers the question", async () => {
  const { kept, workspace } = await open();
  fireEvent.click(await screen.findByRole("button", { name: "Add an authority" }));
  fireEvent.click(screen.getByRole("button", { name: "Add this authority" }));
  expect(screen.getByText("Write the name of the authority")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Name of the authority"), { target: { value: "Northwick " } });
  fireEvent.change(screen.getByLabelText(/^Telephone of its front door/), { target: { value: "0300 555 0202" } });
  fireEvent.click(screen.getByRole("button", { name: "Add this authority" }));
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("Northwick").checked).toBe(true));
  const added = [...workspace.caseFile.get().authorities.values()].find(({ name }) => name === "Northwick");
  expect(added?.frontDoor.phone).toBe("0300 555 0202");
  expect(await kept()).toEqual({ authority: added?.id });
});

test("an authority that is there already is used instead of being added twice", async () => {
  const { kept, workspace } = await open();
  fireEvent.click(await screen.findByRole("button", { name: "Add an authority" }));
  fireEvent.change(screen.getByLabelText("Name of the authority"), { target: { value: "southbank" } });
  fireEvent.click(screen.getByRole("button", { name: "Use Southbank" }));
  expect(await kept()).toEqual({ authority: "a" });
  expect(workspace.caseFile.get().authorities.size).toBe(1);
});

test("words of the directory fill a line, or are added to a longer text, and say that they are there", async () => {
  const { kept } = await open({ authority: "a", team: "Somebody", level: "He is frightened." });
  fireEvent.click(await screen.findByRole("button", { name: "Use: Single Point of Advice, 0300 555 0101" }));
  expect(screen.getByText(/A child who needs protection/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Add: Level 4" }));
  expect(await kept()).toEqual({
    authority: "a",
    team: "Single Point of Advice, 0300 555 0101",
    level: "He is frightened.\nLevel 4",
  });
  const taken = await screen.findByRole("button", { name: "Added: Level 4" });
  expect(taken.getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(taken);
  expect(await kept()).toMatchObject({ level: "He is frightened.\nLevel 4" });
  expect(screen.getByRole("button", { name: "Used: Single Point of Advice, 0300 555 0101" })).toBeTruthy();
});

test("nothing is offered while no authority is chosen", async () => {
  await open();
  await screen.findByLabelText("Which team?");
  expect(screen.queryByRole("button", { name: /^(Use|Add):/ })).toBeNull();
});

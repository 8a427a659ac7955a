import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, expect, test } from "vitest";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import * as story from "../../../tests/fixtures/referral-story.ts";
import type { School } from "../../casefile/entities.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { TeamPlaces } from "./TeamPlaces.tsx";

configure({ asyncUtilTimeout: 8_000 });
afterEach(cleanup);

async function open(path: string, school: Partial<School> = {}, now = story.now) {
  const vault = memoryVault();
  const me = { memberId: "in", access: "whole", compartment: 0 } as const;
  const workspace = createWorkspace(vault, { ...vault.unlocked(), me }, () => now);
  const setting = story.setting.map((each) => (each.type === "school" ? { ...each, ...school } : each));
  await workspace.commit(setting.map((put) => ({ put })));
  const location = memoryLocation({ path, record: true });
  await act(async () => {
    render(
      <Router hook={location.hook}>
        <WorkspaceProvider workspace={workspace}>
          <Suspense>
            <Route path="/team/*?">
              <TeamPlaces />
            </Route>
          </Suspense>
        </WorkspaceProvider>
      </Router>,
    );
  });
  await screen.findByRole("heading", { level: 1 });
  return () => location.history?.at(-1);
}
const title = () => screen.getByRole("heading", { level: 1 }).textContent;

test("a session is chosen by how long there is, and leads to a card", async () => {
  const path = await open("/team/sessions");
  const short = within(screen.getByRole("list", { name: "Ten minutes" }));
  fireEvent.click(short.getByRole("link", { name: "An image on a phone" }));
  expect(title()).toBe("An image on a phone");
  expect(screen.getByText("5 to 8 minutes")).toBeTruthy();
  expect(screen.getAllByText("Good answers hold").length).toBeGreaterThan(3);
  expect(screen.getByRole("button", { name: "Make PDF: An image on a phone, handout" })).toBeTruthy();
  fireEvent.click(screen.getByRole("link", { name: "A nude image of a pupil is being shared" }));
  expect(path()).toBe("/guidance/nude-shared");
});

test("a session that was held begins an entry of the training log, which lacks only who was there", async () => {
  const path = await open("/team/sessions/after-a-hard-day");
  await act(async () => void fireEvent.click(screen.getByRole("link", { name: "Write down who took part" })));
  expect(await screen.findByDisplayValue("Team session: After a hard day")).toBeTruthy();
  fireEvent.click(screen.getByRole("checkbox", { name: /^Priya Nair/ }));
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(path()).toBe("/team/training"));
  expect(screen.getByText(/Team session: After a hard day/)).toBeTruthy();
});

test("a session says in Scotland that it is a draft there, and after a year that it is old", async () => {
  await open("/team/sessions/first-words", { nation: "scotland" }, new Date(2028, 0, 10, 9, 0));
  expect(screen.getByText(/^For Scotland this is a draft/)).toBeTruthy();
  expect(screen.getByText(/^Last checked more than a year ago: This session/)).toBeTruthy();
  expect(screen.getByText(/Go to the child protection coordinator in person/)).toBeTruthy();
});

test("a session that there is not is said, with the way to the others", async () => {
  await open("/team/sessions/nothing");
  expect(title()).toBe("There is no such session");
  expect(screen.getByRole("link", { name: "All sessions" })).toBeTruthy();
});

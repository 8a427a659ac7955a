import { cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { startPlanFromIncident } from "../../records/plans.ts";
import { fillPractice } from "../../records/practice.ts";
import { showGuide } from "../../records/practiceGuide.ts";
import type { VaultPlace } from "../../records/session.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { SchoolsContext } from "../schools.tsx";
import { WorkspaceProvider } from "../workspace.tsx";
import { PracticeGuide } from "./PracticeGuide.tsx";
import { PracticePage } from "./PracticePage.tsx";
import { PracticeStrip } from "./PracticeStrip.tsx";

configure({ asyncUtilTimeout: 8_000 });
beforeEach(() => showGuide(true));
afterEach(cleanup);

const first = "practice-first-case";
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const guide = () => screen.findByRole("complementary", { name: "Guided first case" });

async function at(path: string) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 29, 10, 0), {
    place: "practice",
  });
  await fillPractice(workspace);
  const { hook, navigate } = memoryLocation({ path });
  const show = () =>
    render(
      <WorkspaceProvider workspace={workspace}>
        <Router hook={hook}>
          <PracticeGuide />
        </Router>
        <LiveRegion />
      </WorkspaceProvider>,
    );
  return { workspace, navigate, show };
}

test("whoever comes in is told once that everybody is invented, without their focus being taken", async () => {
  const { show } = await at("/");
  show();
  await screen.findByText(/Never type a real child’s name/);
  expect(document.activeElement).toBe(document.body);
  press("I will not use real names");
  expect(screen.queryByText(/Never type a real child’s name/)).toBeNull();
});

test("the guide says what to press next, by where somebody is and what there is", async () => {
  const { workspace, navigate, show } = await at("/");
  show();
  expect((await guide()).textContent).toContain("step 1 of 5");
  const link = within(await guide()).getByRole("link", { name: "Open the record" });
  expect(link.getAttribute("href")).toBe(`/file/${first}`);
  navigate(`/file/${first}`);
  expect(await screen.findByText("Start the plan from the record")).toBeTruthy();
  expect(document.querySelector("[aria-live]")?.textContent).toContain("step 2 of 5");
  const started = await startPlanFromIncident(workspace, first, { planFor: "linked" });
  const draftId = started.ok ? started.value : "";
  expect(await screen.findByText("Go on where you were")).toBeTruthy();
  navigate(`/write/${draftId}`);
  expect(await screen.findByText(/13 answers are still needed/)).toBeTruthy();
  const draft = workspace.caseFile.get().drafts.get(draftId);
  if (draft === undefined) throw new Error("no draft");
  await workspace.commit([{ put: { ...draft, place: { sectionId: "children" } } }]);
  expect(await screen.findByText(/Try: Tom Reyes for Kofi/)).toBeTruthy();
  navigate(`/write/${draftId}/review`);
  expect(await screen.findByText("Read it once more, then finish")).toBeTruthy();
});

test("the guide is put away and called back, and stays so after the page is loaded again", async () => {
  const { show } = await at("/");
  show();
  await guide();
  press("Skip the guide");
  expect(screen.queryByRole("complementary", { name: "Guided first case" })).toBeNull();
  expect(localStorage.getItem("waymark-practice-guide")).toBe("off");
  showGuide(true);
  await guide();
  expect(localStorage.getItem("waymark-practice-guide")).toBeNull();
});

test("the strip says where one is in words, and leaves at one tap; a reason not to leave is said", async () => {
  const went: VaultPlace[] = [];
  const goTo = async (place: VaultPlace) => {
    went.push(place);
    return "Not left yet.";
  };
  const nothing = async () => undefined;
  render(
    <SchoolsContext value={{ place: "practice", goTo, beginAgain: nothing, lose: nothing, remove: nothing }}>
      <PracticeStrip />
    </SchoolsContext>,
  );
  expect(screen.getByRole("complementary", { name: "Practice school" }).textContent).toContain("Invented people");
  press("Leave");
  expect((await screen.findByRole("alert")).textContent).toBe("Not left yet.");
  expect(went).toEqual(["real"]);
});

test("the practice school goes back to its beginning, or off the device, only after a question", async () => {
  const did: string[] = [];
  const doing = (what: string) => async () => {
    did.push(what);
    return undefined;
  };
  render(
    <SchoolsContext
      value={{
        place: "practice",
        goTo: doing("left"),
        beginAgain: doing("began again"),
        lose: doing("lost"),
        remove: doing("removed"),
      }}
    >
      <PracticePage />
    </SchoolsContext>,
  );
  press("Put it back to the beginning");
  press("Keep it as it is");
  expect(did).toEqual([]);
  press("Put it back to the beginning");
  press("Put it back");
  press("Lose this device, for practice");
  press("Lose it");
  press("Take it off this device");
  press("Take it off");
  expect(did).toEqual(["began again", "lost", "removed"]);
});

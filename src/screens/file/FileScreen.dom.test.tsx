import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { Route, Router, Switch } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import * as story from "../../../tests/fixtures/referral-story.ts";
import type { Entity } from "../../casefile/entities.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { FileScreen } from "./FileScreen.tsx";

// Templates are loaded when they are first needed, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 8_000 });
afterEach(cleanup);

async function open(fileId: string, entities: readonly Entity[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => story.now);
  await workspace.commit([...story.setting, ...entities].map((put) => ({ put })));
  const location = memoryLocation({ path: `/file/${fileId}`, record: true });
  // The template is fetched while the page waits for it.
  await act(async () => {
    render(
      <Router hook={location.hook}>
        <WorkspaceProvider workspace={workspace}>
          <Suspense>
            <Switch>
              <Route path="/file/:fileId">{({ fileId: id }) => <FileScreen fileId={id} />}</Route>
              <Route>elsewhere</Route>
            </Switch>
          </Suspense>
        </WorkspaceProvider>
      </Router>,
    );
  });
  await screen.findByRole("heading", { name: "Save or print" });
  return { workspace, path: () => location.history?.at(-1) };
}
const cards = () =>
  screen
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent)
    .filter((title) => ["Where it stands", "Save or print", "What comes next"].includes(title ?? ""));
const card = (name: string) => within(screen.getByRole("region", { name }));

describe("a finished referral", () => {
  test("that has not gone yet leads with the copies to send, then how it went", async () => {
    await open("referral", [story.referral]);
    expect(cards()).toEqual(["Where it stands", "Save or print", "What comes next"]);
    expect(card("What comes next").getAllByRole("listitem")[0]?.textContent).toContain("Record how it was sent");
  });

  test("that has gone leads with what comes next, and says in words what is late", async () => {
    const { path, workspace } = await open("referral", [story.referral, story.sending]);
    expect(cards()).toEqual(["Where it stands", "What comes next", "Save or print"]);
    const current = card("Where it stands")
      .getAllByRole("listitem")
      .find((item) => item.getAttribute("aria-current") === "step");
    expect(current?.textContent).toContain("Their answer1 day late");
    fireEvent.click(card("What comes next").getByRole("button", { name: "Record their answer" }));
    await waitFor(() => expect(path()).toMatch(/^\/write\//));
    const [draft] = workspace.caseFile.get().drafts.values();
    expect(draft).toMatchObject({ templateId: "reply", answers: { askedAt: "2026-11-20T15:10" } });
  });

  test("takes the entries that make sense for it, and steps are no entries to add", async () => {
    await open("referral", [story.referral]);
    const labels = card("Added since")
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
    expect(labels).toEqual([
      "A decision",
      "Somebody told, or not told",
      "An action for somebody",
      "Where an agency stands",
      "An addition or correction",
      "Close the record",
    ]);
  });

  test("names a letter by its stage and its reader", async () => {
    await open("referral", [story.referral, story.sending, story.letter("Manager to manager")]);
    expect(card("Added since").getByText("Manager to manager · The worker who made the decision")).toBeTruthy();
  });
});

test("an incident leads to the referral of its children, and to the decision against it", async () => {
  const { path, workspace } = await open("incident", []);
  const row = card("What comes next").getByRole("link", { name: "Refer a child to children’s social care" });
  expect(row.getAttribute("href")).toBe("/referrals/start/incident");
  fireEvent.click(card("Added since").getByRole("button", { name: "A decision not to refer" }));
  await waitFor(() => expect(path()).toMatch(/^\/write\//));
  const [draft] = workspace.caseFile.get().drafts.values();
  expect(draft?.answers["aboutChildren"]).toMatchObject([{ aboutChild: "amal" }, { aboutChild: "zoe" }]);
});

import { act, cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Route, Router, Switch } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import * as story from "../../../tests/fixtures/referral-story.ts";
import { allNews } from "../../records/news.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { afterPaint } from "../../ui/afterPaint.ts";
import { WhatIsNew } from "../WhatIsNew.tsx";
import { WorkspaceProvider } from "../workspace.tsx";
import { HelpPlaces } from "./HelpPlaces.tsx";

configure({ asyncUtilTimeout: 8_000 });
beforeEach(() => localStorage.clear());
// At hand, so that a test that finds no news has waited long enough for it.
beforeAll(() => import("../NewsCard.tsx"));
afterEach(cleanup);

interface Opened {
  readonly as?: "dsl" | "recorder" | "head";
  /** Whether anything was written here before. */
  readonly isUsed?: boolean;
  /** When whoever is in was let in. */
  readonly addedAt?: string;
  readonly now?: Date;
}
const updated = new Date(2026, 10, 30, 9, 0);

async function open(path: string, { as, isUsed = true, addedAt = "2026-11-01T09:00", now = updated }: Opened = {}) {
  const vault = memoryVault();
  const me = { memberId: "in", access: as === undefined || as === "dsl" ? "whole" : "part", compartment: 0 } as const;
  const workspace = createWorkspace(vault, { ...vault.unlocked(), me }, () => now);
  const member = {
    type: "member",
    v: 1,
    id: "in",
    person: story.priya.id,
    compartment: 0,
    addedAt,
    addedBy: story.priya.id,
  } as const;
  const members = as === undefined ? [] : [{ ...member, role: as }];
  await workspace.commit(
    [...story.setting.filter((each) => isUsed || each !== story.incident), ...members].map((put) => ({ put })),
  );
  const location = memoryLocation({ path, record: true });
  await act(async () => {
    render(
      <Router hook={location.hook}>
        <WorkspaceProvider workspace={workspace}>
          <Suspense>
            <Switch>
              <Route path="/guidance/help/*?">
                <HelpPlaces />
              </Route>
              <Route path="/">
                <h1>Home</h1>
                <WhatIsNew />
              </Route>
              <Route>
                <h1>Elsewhere</h1>
              </Route>
            </Switch>
          </Suspense>
        </WorkspaceProvider>
      </Router>,
    );
  });
  await screen.findByRole("heading", { level: 1 });
  await act(() => new Promise<void>((painted) => void afterPaint(painted)));
  return { workspace, path: () => location.history?.at(-1) };
}
const title = () => screen.getByRole("heading", { level: 1 }).textContent;
const links = () => screen.getAllByRole("link").map(({ textContent }) => textContent);

describe("the help", () => {
  test("is found by somebody’s own words, and leads to where it is done", async () => {
    const { path } = await open("/guidance/help");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "i forgot my pasword" } });
    fireEvent.click(within(screen.getByRole("list", { name: "Found" })).getAllByRole("link")[0] as HTMLElement);
    expect(title()).toBe("What if I forget my passphrase");
    fireEvent.click(screen.getByRole("link", { name: "All of the help" }));
    fireEvent.click(screen.getByRole("link", { name: "Make a backup and check it" }));
    fireEvent.click(screen.getByRole("link", { name: "Open: Backup" }));
    expect(path()).toBe("/settings/backup");
  });

  test("says when it knows nothing for these words", async () => {
    await open("/guidance/help");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "xylophone" } });
    expect(screen.getByText("Nothing for these words")).toBeTruthy();
  });

  test("shows a recorder and a head what they can do, and nothing else", async () => {
    await open("/guidance/help", { as: "recorder" });
    expect(links()).toContain("Write down a concern");
    expect(links()).not.toContain("Make a backup and check it");
    cleanup();
    await open("/guidance/help", { as: "head" });
    expect(links()).toContain("Write the policy");
    expect(links()).not.toContain("Write the first record");
    cleanup();
    await open("/guidance/help/backup", { as: "head" });
    expect(title()).toBe("There is no such help");
  });
});

describe("the keys", () => {
  test("can be switched off where they get in the way, and this device remembers", async () => {
    await open("/guidance/help/keys");
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /^The \? key/ });
    expect(box.checked).toBe(true);
    fireEvent.click(box);
    cleanup();
    await open("/guidance/help/keys");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /^The \? key/ }).checked).toBe(false);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /^The \/ key/ }).checked).toBe(true);
  });

  test("of a recorder leave out the search, which they do not have", async () => {
    await open("/guidance/help/keys", { as: "recorder" });
    expect(screen.queryByRole("checkbox", { name: /^The \/ key/ })).toBeNull();
    expect(screen.queryByText("/")).toBeNull();
  });
});

describe("what is new", () => {
  test("is shown to whoever was here before it, until they put it aside", async () => {
    await open("/", { as: "dsl" });
    expect(await screen.findByRole("list", { name: "What’s new" })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Put aside" }));
    expect(screen.queryByText("What’s new")).toBeNull();
    cleanup();
    await open("/", { as: "dsl" });
    expect(screen.queryByText("What’s new")).toBeNull();
  });

  test("is not new any more once it was opened, and the others still are", async () => {
    const { path } = await open("/", { as: "dsl" });
    fireEvent.click(await screen.findByRole("button", { name: "Team sessions" }));
    expect(path()).toBe("/team/sessions");
    cleanup();
    await open("/", { as: "dsl" });
    expect(screen.queryByText("Team sessions")).toBeNull();
    expect(screen.getByText("Help, step by step")).toBeTruthy();
  });

  test("is never shown to somebody for whom all of it is new, nor before its day", async () => {
    for (const opened of [
      { isUsed: false },
      { as: "recorder", addedAt: "2026-11-30T08:00" },
      { as: "dsl", now: story.now },
    ] as const) {
      await open("/", opened);
      expect(screen.queryByText("What’s new")).toBeNull();
      cleanup();
    }
  });

  test("of a vault with one person counts from the first thing that was written", async () => {
    await open("/");
    expect(await screen.findByText("What’s new")).toBeTruthy();
  });

  test("is kept beside the vault without a name, and whatever stands there does no harm", async () => {
    localStorage.setItem("waymark-news", '{"in":"x');
    const { workspace } = await open("/guidance/help/new", { as: "dsl" });
    for (const { title: each } of allNews(workspace)) expect(screen.getByText(each)).toBeTruthy();
    expect(Object.keys(JSON.parse(localStorage.getItem("waymark-news") ?? ""))).toEqual(["in"]);
    expect(localStorage.getItem("waymark-news")).not.toContain("Priya");
  });
});

import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { Route, Router, Switch } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import * as story from "../../../tests/fixtures/referral-story.ts";
import { entriesAbout } from "../../casefile/casefile.ts";
import type { Entity, School } from "../../casefile/entities.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { GuidancePlaces } from "./GuidancePlaces.tsx";

// The cards are fetched when they are first wanted, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 8_000 });
afterEach(cleanup);

interface Opened {
  readonly entities?: readonly Entity[];
  readonly school?: Partial<School>;
  readonly now?: Date;
  /** Who is in: whoever leads, unless told otherwise. */
  readonly as?: "recorder" | "head";
}

async function open(path: string, { entities = [], school = {}, now = story.now, as }: Opened = {}) {
  const vault = memoryVault();
  const me = { memberId: "in", access: as === undefined ? "whole" : "part", compartment: 0 } as const;
  const workspace = createWorkspace(vault, { ...vault.unlocked(), me }, () => now);
  const setting = story.setting.map((each) => (each.type === "school" ? { ...each, ...school } : each));
  const added = { addedAt: "2026-11-01T09:00", addedBy: story.priya.id };
  const member = { type: "member", v: 1, id: "in", person: story.priya.id, compartment: 0, ...added } as const;
  const members = as === undefined ? [] : [{ ...member, role: as }];
  await workspace.commit([...setting, ...members, ...entities].map((put) => ({ put })));
  const location = memoryLocation({ path, record: true });
  await act(async () => {
    render(
      <Router hook={location.hook}>
        <WorkspaceProvider workspace={workspace}>
          <Suspense>
            <Switch>
              <Route path="/guidance/*?">
                <GuidancePlaces />
              </Route>
              <Route>elsewhere</Route>
            </Switch>
          </Suspense>
        </WorkspaceProvider>
      </Router>,
    );
  });
  await screen.findByRole("heading", { level: 1 });
  return { workspace, path: () => location.history?.at(-1) };
}
const title = () => screen.getByRole("heading", { level: 1 }).textContent;
const type = (words: string) => fireEvent.change(screen.getByRole("searchbox"), { target: { value: words } });

describe("the list", () => {
  test("stands by subject, and answers while somebody types", async () => {
    await open("/guidance");
    expect(within(screen.getByRole("list", { name: "Images and online" })).getAllByRole("listitem").length).toBe(5);
    type("gropped");
    expect(within(screen.getByRole("list", { name: "Found" })).getAllByRole("link")[0]?.textContent).toBe(
      "A pupil touched another without agreement",
    );
    type("xylophone");
    expect(screen.getByText("No card for these words")).toBeTruthy();
    type("");
    expect(screen.getByRole("list", { name: "Families" })).toBeTruthy();
  });

  test("keeps what was typed on the way back from a card", async () => {
    await open("/guidance");
    type("deepfake");
    fireEvent.click(screen.getByRole("link", { name: "A fake nude of a pupil was made with AI" }));
    expect(title()).toBe("A fake nude of a pupil was made with AI");
    fireEvent.click(screen.getByRole("link", { name: "All cards" }));
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("deepfake");
  });
});

describe("a card", () => {
  test("is read in the order of the day, with the school’s own ages first", async () => {
    await open("/guidance/touching");
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 9)).toEqual([
      "Now, in the first minutes",
      "Within the hour",
      "Today",
      "The next working day",
      "This week",
      "When you look again",
      "Write down",
      "Take care",
      "By age and need",
    ]);
    const ages = screen.getAllByRole("term").map(({ textContent }) => textContent);
    expect(ages).toEqual(["Early years", "Primary", "Secondary", "Sixth form and college", "Additional needs"]);
    // The authority’s own numbers, from the local directory.
    expect(screen.getByText("Southmere Council")).toBeTruthy();
    expect(screen.getByRole("link", { name: "0300 555 0101" })).toBeTruthy();
  });

  test("begins a record", async () => {
    const { workspace, path } = await open("/guidance/nude-shared");
    fireEvent.click(screen.getByRole("button", { name: "Start the record from this card" }));
    await waitFor(() => expect(path()).toMatch(/^\/write\//));
    expect([...workspace.caseFile.get().drafts.values()][0]?.answers).toMatchObject({ imageAlleged: "yes" });
  });

  test("leads somebody who writes concerns to one, and a head who leads on nothing to none", async () => {
    const { path } = await open("/guidance/nude-shared", { as: "recorder" });
    expect(screen.queryByRole("button", { name: "Start the record from this card" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Write down a concern" }));
    expect(path()).toBe("/concerns/write");
    cleanup();
    await open("/guidance/nude-shared", { as: "head" });
    expect(screen.queryByRole("button", { name: /^(Start the record|Write down a concern)/ })).toBeNull();
    expect(screen.getByRole("button", { name: /^Make PDF/ })).toBeTruthy();
  });

  test("of which no record begins offers none", async () => {
    await open("/guidance/threshold-refused");
    expect(screen.queryByRole("button", { name: "Start the record from this card" })).toBeNull();
  });

  test("in Scotland says that it is a draft there, and calls everybody as Scotland does", async () => {
    await open("/guidance/touching", { school: { nation: "scotland" } });
    expect(screen.getByText(/^For Scotland this is a draft/)).toBeTruthy();
    expect(screen.getByText("Tell the child protection coordinator or a deputy, in person.")).toBeTruthy();
  });

  test("says when what it rests on has not been checked for a year", async () => {
    await open("/guidance/touching", { now: new Date(2028, 0, 10, 9, 0) });
    expect(screen.getByText(/^Last checked more than a year ago: This card \(22 November 2026\)/)).toBeTruthy();
    expect(screen.getAllByText("Checked over a year ago").length).toBeGreaterThan(1);
  });

  test("that there is not is said, with the way to the others", async () => {
    await open("/guidance/nothing-of-the-kind");
    expect(title()).toBe("There is no such card");
    expect(screen.getByRole("link", { name: "All cards" })).toBeTruthy();
  });
});

describe("a card beside a record", () => {
  const apart = "Keep the children apart, calmly, each with an adult they know.";

  test("writes a tick down on the record, once", async () => {
    const { workspace } = await open("/guidance/touching/for/incident");
    fireEvent.click(screen.getByRole("button", { name: `Done: ${apart}` }));
    fireEvent.change(screen.getByLabelText(/^What came of it\?/), { target: { value: "Two rooms." } });
    fireEvent.click(screen.getByRole("button", { name: "Write it down as done" }));
    await screen.findByText(/^Written down 24 November 2026 at 10:42, by Priya Nair/);
    expect(screen.queryByRole("button", { name: `Done: ${apart}` })).toBeNull();
    expect(entriesAbout(workspace.caseFile.get(), "incident").map(({ templateId }) => templateId)).toEqual([
      "action",
      "action-done",
    ]);
  });

  test("begins the entry that a step asks for, and leads back to it while it is being written", async () => {
    const { path } = await open("/guidance/touching/for/incident");
    fireEvent.click(screen.getByRole("button", { name: /^Write down who was told: Tell the parents/ }));
    await waitFor(() => expect(path()).toMatch(/^\/write\//));
  });

  test("that is still being written cannot be ticked off, and says why", async () => {
    const draft = [...story.setting].find((each) => each.type === "finished" && each.templateId === "incident");
    if (draft?.type !== "finished") throw new Error("There is no incident");
    const { finishedAt: _at, finishedBy: _by, edition: _edition, documents: _documents, ...written } = draft;
    await open("/guidance/touching/for/being-written", {
      entities: [
        {
          ...written,
          type: "draft",
          id: "d",
          fileId: "being-written",
          number: 9,
          updatedAt: "2026-11-24T10:00",
          density: "compact",
        },
      ],
    });
    expect(screen.getByText(/is still being written$/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: `Done: ${apart}` })).toBeNull();
  });

  test("that is not here leaves the card to be read, and another to be chosen", async () => {
    const { path } = await open("/guidance/touching/for/gone");
    expect(screen.getByText("That record is not on this device")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Which incident?"), { target: { value: "incident" } });
    expect(path()).toBe("/guidance/touching/for/incident");
  });
});

test("who can help says for whom, when it was checked and what to check, and the closed service is not there", async () => {
  await open("/guidance/contacts");
  expect(screen.getByText("Childline")).toBeTruthy();
  expect(screen.getAllByText("To be checked").length).toBeGreaterThan(3);
  expect(document.body.textContent).not.toMatch(/HSB|0344 225/);
  expect(screen.queryByText("Live Fear Free")).toBeNull();
});

test("a service that nobody has looked up for a year says so, and what to do", async () => {
  await open("/guidance/contacts", { now: new Date(2028, 0, 10, 9, 0) });
  expect(screen.getAllByText("Checked over a year ago").length).toBeGreaterThan(3);
  expect(screen.getAllByText(/It may have changed or closed: look it up before you rely on it/).length).toBeGreaterThan(
    3,
  );
});

describe("law and guidance", () => {
  test("are those of the nation that the settings say, and a draft says so", async () => {
    await open("/guidance/law", { school: { nation: "scotland" } });
    expect(screen.getByRole("heading", { level: 1, name: "Law and guidance: Scotland" })).toBeTruthy();
    expect(screen.getByText("A draft for this nation")).toBeTruthy();
    expect(screen.getByText("When a child can be charged: from 12")).toBeTruthy();
    expect(screen.getByText("Child protection coordinator")).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Keeping children safe in education/);
  });

  test("a recorder is not sent to settings that are not theirs", async () => {
    await open("/guidance/law", { as: "recorder" });
    expect(screen.getByText("Designated safeguarding lead")).toBeTruthy();
    expect(screen.queryByRole("link", { name: "Settings" })).toBeNull();
  });
});

import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, expect, test } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { newAuthority } from "../../casefile/directory/directory.ts";
import type { Entity } from "../../casefile/entities.ts";
import { child, entry, finished, person, school } from "../../casefile/records.fixture.ts";
import { examples } from "../../pack/note/examples.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { ChildScreen } from "./ChildScreen.tsx";

afterEach(cleanup);

const ellis = child("child-ellis", "Ellis", "Varga-Thorne", {
  dateOfBirth: "2018-03-09",
  yearGroup: "3",
  sen: "support",
  trustedAdult: "lena",
  family: [{ name: "Ilona Varga", relation: "Mother", responsibility: "yes", contact: "01632 960 111" }],
  otherSiblings: "Mika, at nursery",
  address: "4 Alder Row\nSouthbank",
  authority: "b",
});
const incident = (id: string, number: number, date: string, role: string) =>
  finished(
    "incident",
    id,
    {
      summary: "At the gate.",
      whenHappened: { precision: "exact", date },
      children: [{ itemId: "1", child: "child-ellis", role }],
    },
    { number, finishedAt: `${date}T16:00` },
  );

async function open(...more: readonly Entity[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  await workspace.commit(
    [
      school,
      person("me", "Folake Adeyemi", "designated safeguarding lead"),
      person("lena", "Lena Adeyemi", "teaching assistant"),
      newAuthority("b", "Northwick"),
      ellis,
      child("child-lili", "Lili", "Varga-Thorne", { siblings: ["child-ellis"] }),
      ...more,
    ].map((put) => ({ put })),
  );
  const location = memoryLocation({ path: "/children/child-ellis", record: true });
  render(
    <Router hook={location.hook}>
      <WorkspaceProvider workspace={workspace}>
        <Suspense>
          <ChildScreen childId="child-ellis" />
        </Suspense>
      </WorkspaceProvider>
    </Router>,
  );
  return { workspace, path: () => location.history.at(-1) ?? "" };
}
const card = (name: string) => within(screen.getByRole("region", { name }));

test("the head says who the child is and whom they trust, and the cards what is known around them", async () => {
  await open();
  expect(
    screen.getByText("Year 3 · 8 years 8 months · born 9 March 2018 · SEN support · adult to trust: Lena Adeyemi"),
  ).toBeTruthy();
  expect(card("Home").getByText(/4 Alder Row/).textContent).toBe("4 Alder Row\nSouthbank");
  expect(card("Home").getByRole("link", { name: "Northwick" }).getAttribute("href")).toBe("/directory/b");
  const family = card("Family");
  expect(family.getByText("Ilona Varga").parentElement?.textContent).toContain("Mother");
  expect(family.getByText("Has parental responsibility")).toBeTruthy();
  // Lili’s record names Ellis, and his does not name her.
  expect(family.getByRole("link", { name: "Lili Varga-Thorne" }).getAttribute("href")).toBe("/children/child-lili");
  expect(family.getByText("Mika, at nursery")).toBeTruthy();
  expect(card("Agencies").getByText(/None written down yet/)).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Parts in incidents" })).toBeNull();
});

test("agencies are shown with where they stand now, and with what was before", async () => {
  const social = (id: string, socialCareStatus: string, statusFrom: string) =>
    finished("agency-status", id, { agency: "socialCare", statusChild: "child-ellis", socialCareStatus, statusFrom });
  await open(
    incident("i", 1, "2026-11-04", "affected"),
    social("a", "inNeed", "2026-03-01"),
    entry("agency-status", "b", "i", {
      agency: "socialCare",
      statusChild: "child-ellis",
      socialCareStatus: "protectionPlan",
      statusFrom: "2026-09-10",
      statusSource: "Jo Field, by phone",
    }),
  );
  const agencies = card("Agencies");
  expect(agencies.getByText("Child protection plan").parentElement?.textContent).toBe(
    "Now Child protection plan, from 10 September 2026",
  );
  expect(agencies.getByText("One status before")).toBeTruthy();
  expect(agencies.getByText("Child in need plan").parentElement?.textContent).toBe(
    "Ended Child in need plan, from 1 March 2026 to 9 September 2026",
  );
  expect(agencies.getByRole("link", { name: "Agency 0001, on Incident 0001" })).toBeTruthy();
});

test("parts in incidents are listed with how they were seen before, and summed up where there are several", async () => {
  await open(
    incident("i", 1, "2026-10-09", "displayed"),
    incident("j", 2, "2026-11-04", "displayed"),
    entry(
      "addendum",
      "r",
      "j",
      { addendumKind: "role", roleChild: "child-ellis", newRole: "affected", added: "He was told to." },
      { finishedAt: "2026-11-06T09:30" },
    ),
  );
  const parts = card("Parts in incidents");
  expect(
    parts.getByText("In 1 of 2 incidents Ellis was the child affected and in 1 the child who displayed the behaviour."),
  ).toBeTruthy();
  const [, newest, oldest] = parts.getAllByRole("row").map((row) => row.textContent);
  expect(newest).toMatch(/^Incident 00024 November 2026Child affectedDisplayed the behaviour, until 6 November 2026/);
  expect(newest).toContain("He was told to.");
  expect(oldest).toBe("Incident 00019 October 2026Displayed the behaviourThe same");
});

test("notes are listed with their day, and a new one begins with the child and the day", async () => {
  const [away] = examples;
  const { workspace, path } = await open(finished("note", "n", away?.answers ?? {}));
  expect(card("Notes").getByRole("link", { name: "Attendance" }).getAttribute("href")).toBe("/file/n");
  fireEvent.click(screen.getByRole("button", { name: "Add a note" }));
  await waitFor(() => expect(path()).toMatch(/^\/write\//));
  const [draft] = workspace.caseFile.get().drafts.values();
  expect(draft).toMatchObject({
    templateId: "note",
    links: [],
    answers: {
      children: [{ child: "child-ellis" }],
      whenHappened: { precision: "exact", date: "2026-11-22" },
      writtenBy: "me",
    },
  });
});

test("where an agency stands can be written down before anything has happened", async () => {
  const { workspace, path } = await open();
  fireEvent.click(screen.getByRole("button", { name: "Add where one stands" }));
  await waitFor(() => expect(path()).toMatch(/^\/write\//));
  const [draft] = workspace.caseFile.get().drafts.values();
  expect(draft).toMatchObject({ templateId: "agency-status", links: [], answers: { statusChild: "child-ellis" } });
});

test("who asks for what is held stands here with the day of the answer, and can be closed without making a copy", async () => {
  const { workspace } = await open({
    ...{ type: "dataRequest", v: 1, id: "q", childId: "child-ellis", who: "parent", checked: "Known" },
    ...{ receivedOn: "2026-11-01", isComplex: false, notedAt: "2026-11-01T09:00", notedBy: "me" },
  });
  const requests = card("Requests for personal data");
  expect(requests.getByText(/An answer is due by 1 December 2026/)).toBeTruthy();
  expect(requests.getByRole("link", { name: "Answer it" }).getAttribute("href")).toBe(
    "/children/child-ellis/copy/request",
  );
  fireEvent.click(requests.getByText(/^Close it/));
  fireEvent.click(requests.getByRole("radio", { name: "Taken back by whoever asked" }));
  fireEvent.click(requests.getByRole("button", { name: "Close the request" }));
  expect(await requests.findByText(/Taken back by whoever asked on 22 November 2026/)).toBeTruthy();
  expect(requests.queryByRole("link", { name: "Answer it" })).toBeNull();
  expect(workspace.caseFile.get().dataRequests.get("q")?.ended?.how).toBe("takenBack");
});

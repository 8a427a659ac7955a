import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import type { Entity } from "../../casefile/entities.ts";
import { caseFileWith, story, tomos } from "../../records/childFile.fixture.ts";
import { noteRequest } from "../../records/requests.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { CopyOfChild } from "./CopyOfChild.tsx";

afterEach(cleanup);

async function open(entities: readonly Entity[] = story) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 28, 10, 0));
  const { school, children, people, finished } = caseFileWith(...entities);
  const all = [school, ...children.values(), ...people.values(), ...finished.values()];
  await workspace.commit(all.flatMap((put) => (put === undefined ? [] : [{ put }])));
  await act(async () => {
    render(
      <WorkspaceProvider workspace={workspace}>
        <CopyOfChild childId={tomos.id} />
      </WorkspaceProvider>,
    );
  });
  await screen.findByRole("radio", { name: "Police" });
  return workspace;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const choose = (reader: string) => {
  fireEvent.click(screen.getByRole("radio", { name: reader }));
  press("Continue");
};
const isThere = (name: string | RegExp) => screen.queryAllByRole("button", { name }).length > 0;

test("who will read it comes first, and governors are led to their figures", async () => {
  await open();
  press("Continue");
  expect(screen.getByText("Choose who will read it")).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "Governors or trustees" }));
  expect(screen.getByText("Governors get no child’s file")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Insights" }).getAttribute("href")).toBe("/insights");
  expect(isThere("Continue")).toBe(false);
});

test("what a reader usually gets is ticked, and what they never get is said with the reason", async () => {
  await open();
  choose("A parent or carer");
  const ticked = screen.getAllByRole("checkbox", { checked: true }).map((box) => box.getAttribute("id"));
  expect(ticked.length).toBeGreaterThan(2);
  expect((screen.getByRole("checkbox", { name: "Incident records" }) as HTMLInputElement).checked).toBe(false);
  expect(screen.getByText(/Whom else the school has written to is not/)).toBeTruthy();
});

test("where staff have no plan to act on, that is said and nothing is made", async () => {
  await open();
  choose("Staff who need to know");
  expect(screen.getByText("There is nothing to make a copy of")).toBeTruthy();
  expect(isThere("Continue") || isThere(/^Look at/)).toBe(false);
  press("Back");
  choose("Police");
  for (const box of screen.getAllByRole("checkbox", { checked: true })) fireEvent.click(box);
  expect(screen.getByText(/Of what you chose, nothing is finished/)).toBeTruthy();
});

test("nothing can be made before every line has been looked at", async () => {
  await open();
  choose("Police");
  press(/^Look at \d+ lines$/);
  expect(isThere(/^Make PDF/)).toBe(false);
  press("Continue");
  expect(isThere(/^Make PDF/)).toBe(false);
  const count = Number(/^(\d+) still to look at\.$/.exec(screen.getByText(/still to look at/).textContent ?? "")?.[1]);
  for (let left = count; left > 0; left -= 1) press("Use as shown, next line");
  expect(screen.getByText("Every line has been looked at.")).toBeTruthy();
  press("Continue");
  expect(isThere(/^Make PDF/)).toBe(true);
  expect(isThere(/^Copy as text/)).toBe(true);
});

test("a line is withheld with a reason, and all the rest are taken as shown at the end of the list", async () => {
  await open();
  choose("Police");
  press(/^Look at \d+ lines$/);
  fireEvent.click(screen.getByRole("radio", { name: "Withhold it, with a reason" }));
  press("Next line");
  expect(screen.getByText("Choose or write a reason")).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "This reader does not need it" }));
  press("Next line");
  press("Show all lines");
  const list = within(screen.getByRole("list", { name: "Lines" }));
  expect(list.getAllByText("Withheld")).toHaveLength(1);
  press(/^Use all \d+ lines as shown$/);
  press("Continue");
  expect(screen.getAllByText("[Withheld: not needed for this copy]").length).toBeGreaterThan(0);
});

test("for another reader the looking starts afresh", async () => {
  await open();
  choose("Police");
  press(/^Look at \d+ lines$/);
  press("Use as shown, next line");
  press("Back");
  press("Back");
  choose("Children’s social care");
  press(/^Look at (\d+) lines$/);
  expect(screen.getByText(/^1 of/)).toBeTruthy();
});

test("what was handed over stands in the log, with how many lines were withheld and why", async () => {
  const workspace = await open();
  await act(() =>
    workspace.commit([
      {
        put: {
          type: "exported",
          v: 5,
          id: "e",
          fileId: "",
          version: 0,
          documentId: "child-file",
          forChild: tomos.id,
          at: "2026-11-27T09:00",
          by: "person-adeyemi",
          fileName: "",
          fingerprint: "",
          format: "pdf",
          recipient: "PC Hale",
          purpose: "Enquiry",
          contents: "0123456789abcdef",
          reader: "police",
          withheld: [{ where: "Chronology · line 1", why: "This reader does not need it" }],
        },
      },
    ]),
  );
  const log = within(screen.getByRole("list", { name: "What has left the school about this child" }));
  expect(log.getByText("Copy of the child’s file")).toBeTruthy();
  expect(log.getByText("For PC Hale · Enquiry")).toBeTruthy();
  expect(log.getByText("Chronology · line 1: This reader does not need it")).toBeTruthy();
});

test("a request for personal data asks who asks, how that was checked and when; a letter and a log go with the answer", async () => {
  const workspace = await open();
  choose("A request for personal data");
  press("Continue");
  expect(screen.getByText("Write how it was checked")).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "A parent or carer, for the child" }));
  fireEvent.change(screen.getByLabelText(/How was it checked/), { target: { value: "Known to the school." } });
  for (const [part, value] of Object.entries({ Day: "20", Month: "11", Year: "2026" }))
    fireEvent.change(screen.getByLabelText(part), { target: { value } });
  expect(screen.getByText("Due by 20 December 2026")).toBeTruthy();
  press("Continue");
  await screen.findByRole("button", { name: /^Look at/ });
  expect([...workspace.caseFile.get().dataRequests.values()]).toMatchObject([
    { childId: tomos.id, who: "parent", receivedOn: "2026-11-20" },
  ]);
  press(/^Look at \d+ lines$/);
  fireEvent.click(screen.getByRole("radio", { name: "Withhold it, with a reason" }));
  expect(screen.getByRole("radio", { name: "Legal advice, or written for court" })).toBeTruthy();
  press("Show all lines");
  press(/^Use all \d+ lines as shown$/);
  press("Continue");
  expect(isThere("Make PDF: Letter to the person who asked")).toBe(true);
  expect(isThere("Make PDF: What was withheld and why")).toBe(true);
  press("Close the request");
  expect(await screen.findByText("Answered on 28 November 2026. Today asks no more.")).toBeTruthy();
});

test("a request that has no answer yet is gone on with, unless another one has come in", async () => {
  const workspace = await open();
  const details = {
    who: "child",
    checked: "Known to the school.",
    receivedOn: "2026-11-20",
    isComplex: false,
  } as const;
  await act(() => noteRequest(workspace, tomos.id, details, undefined));
  choose("A request for personal data");
  expect(screen.getByText("This request is written down already")).toBeTruthy();
  expect((screen.getByRole("radio", { name: "The child" }) as HTMLInputElement).checked).toBe(true);
  press("Another one has come in");
  expect(screen.queryByText("This request is written down already")).toBeNull();
  expect((screen.getByRole("radio", { name: "The child" }) as HTMLInputElement).checked).toBe(false);
});

import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { Route, Router, Switch } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import * as story from "../../../tests/fixtures/referral-story.ts";
import type { Entity } from "../../casefile/entities.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { ReferChild } from "./ReferChild.tsx";
import { ReferFromFile } from "./ReferFromFile.tsx";
import { Referrals } from "./Referrals.tsx";
import { StartReferral } from "./StartReferral.tsx";

afterEach(cleanup);

async function open(path: string, entities: readonly Entity[] = story.setting) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => story.now);
  await workspace.commit(entities.map((put) => ({ put })));
  const location = memoryLocation({ path, record: true });
  render(
    <Router hook={location.hook}>
      <WorkspaceProvider workspace={workspace}>
        <Switch>
          <Route path="/referrals">
            <Referrals />
          </Route>
          <Route path="/referrals/start">
            <StartReferral />
          </Route>
          <Route path="/referrals/start/child/:childId">{({ childId }) => <ReferChild childId={childId} />}</Route>
          <Route path="/referrals/start/:fileId">{({ fileId }) => <ReferFromFile fileId={fileId} />}</Route>
          <Route>elsewhere</Route>
        </Switch>
      </WorkspaceProvider>
    </Router>,
  );
  const drafts = () => [...workspace.caseFile.get().drafts.values()];
  return { workspace, vault, drafts, path: () => location.history?.at(-1) };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const card = (name: string | RegExp) => within(screen.getByRole("region", { name }));

describe("before anything is typed", () => {
  test("999 and the numbers of every authority concerned can be rung", async () => {
    await open("/referrals/start/incident");
    const urgent = card(/danger now/);
    expect(urgent.getByRole("link", { name: "Ring 999" }).getAttribute("href")).toBe("tel:999");
    expect(urgent.getByRole("link", { name: /^0300\s555\s0101$/ }).getAttribute("href")).toBe("tel:03005550101");
    expect(urgent.getByRole("link", { name: /^0300\s555\s0199$/ })).toBeTruthy();
    expect(urgent.getByText("Northmoor Council")).toBeTruthy();
    expect(urgent.getByRole("link", { name: "Add it to the directory" }).getAttribute("href")).toBe(
      "/directory/northmoor",
    );
  });

  test("an empty directory says where numbers are kept", async () => {
    await open("/referrals/start", []);
    expect(card(/danger now/).getByRole("link", { name: "Add them to the directory" })).toBeTruthy();
    expect(screen.getByText("No child is in the case file yet")).toBeTruthy();
  });
});

describe("from an incident", () => {
  test("each child has a referral of their own, and the different authorities are said", async () => {
    const { drafts, path } = await open("/referrals/start/incident");
    expect(screen.getByText("These children live under different authorities")).toBeTruthy();
    expect(card("Amal Idris").getByText("Child affected")).toBeTruthy();
    press("Start the referral about Zoë Quillon");
    await waitFor(() => expect(drafts()).toMatchObject([{ templateId: "referral", answers: { child: "zoe" } }]));
    await waitFor(() => expect(path()).toBe(`/write/${drafts()[0]?.id}`));
  });

  test("a referral that is there is opened instead of started again", async () => {
    await open("/referrals/start/incident", [...story.setting, story.referral]);
    expect(card("Amal Idris").queryByRole("button")).toBeNull();
    const link = card("Amal Idris").getByRole("link", { name: "Open Referral 0001 about Amal Idris" });
    expect(link.getAttribute("href")).toBe("/file/referral");
  });

  test("a home that is not known is asked for and kept with the child", async () => {
    const { workspace } = await open("/referrals/start/incident", [...story.setting, { ...story.zoe, authority: "" }]);
    expect(screen.getByText(/not known which authority Zoë Quillon lives under/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Which authority does Zoë Quillon live under?"), {
      target: { value: "northmoor" },
    });
    await waitFor(() => expect(workspace.caseFile.get().children.get("zoe")?.authority).toBe("northmoor"));
    expect(screen.queryByText(/not known which authority/)).toBeNull();
  });

  test("not referring is a decision about the children, written down", async () => {
    const { drafts } = await open("/referrals/start/incident");
    press("Decide not to refer");
    await waitFor(() => expect(drafts()).toMatchObject([{ templateId: "not-referred" }]));
    expect(drafts()[0]?.links).toEqual([{ kind: "about", fileId: "incident" }]);
  });

  test("two taps start one referral", async () => {
    const { drafts, path } = await open("/referrals/start/incident");
    press("Start the referral about Amal Idris");
    press("Start the referral about Amal Idris");
    await waitFor(() => expect(path()).toMatch(/^\/write\//));
    expect(drafts()).toHaveLength(1);
  });

  test("what cannot be saved is said, and nobody is led away", async () => {
    const { vault, path } = await open("/referrals/start/incident");
    vault.failWith({ reason: "full" });
    press("Start the referral about Amal Idris");
    expect((await screen.findByRole("alert")).textContent).toContain("could not be started");
    expect(path()).toBe("/referrals/start/incident");
  });

  test("an incident that is not here says so", async () => {
    await open("/referrals/start/gone");
    expect(screen.getByRole("heading", { name: "This record is not on this device" })).toBeTruthy();
  });
});

describe("from a child", () => {
  test("the school's own authority is no condition: the child's is right", async () => {
    await open("/referrals/start/child/zoe");
    expect(screen.getByText(/Northmoor Council is right/)).toBeTruthy();
    expect(screen.getByRole("link", { name: /Incident 0001/ }).getAttribute("href")).toBe("/referrals/start/incident");
  });

  test("another referral can be started beside one that is there", async () => {
    const { drafts } = await open("/referrals/start/child/amal", [...story.setting, story.referral]);
    expect(screen.getByRole("link", { name: /^Open Referral 0001/ })).toBeTruthy();
    press("Start another referral about Amal Idris");
    await waitFor(() => expect(drafts()).toMatchObject([{ answers: { child: "amal" } }]));
  });
});

describe("the list", () => {
  test("says of each where it stands, in words", async () => {
    await open("/referrals", [...story.setting, story.referral, story.sending]);
    const row = within(screen.getByRole("list", { name: "Referrals" })).getByRole("listitem");
    expect(row.textContent).toContain("Referral 0001 · Amal Idris");
    expect(row.textContent).toContain("Southmere Council");
    expect(row.textContent).toContain("Answer: 1 day late");
  });

  test("is empty to begin with and leads to the start", async () => {
    await open("/referrals", []);
    expect(screen.getByText("No referrals yet")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Start a referral" }).getAttribute("href")).toBe("/referrals/start");
  });
});

import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { school } from "../../casefile/records.fixture.ts";
import type { Document } from "../../documents/blocks.ts";
import { textsOfDocument } from "../../documents/words.ts";
import { failed, ok } from "../../lib/result.ts";
import { finishedReferral, smallReferral } from "../../records/copies.fixture.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { CopyRow } from "./CopyRow.tsx";
import { HandedOver } from "./HandedOver.tsx";

const makers = vi.hoisted(() => ({ pdf: vi.fn(), word: vi.fn(), lock: vi.fn() }));
vi.mock("../../documents/pdf/client.ts", () => ({ makePdf: makers.pdf }));
vi.mock("../../documents/docx/client.ts", () => ({ makeDocx: makers.word }));
vi.mock("../../documents/lock/lockPdf.ts", () => ({ lockPdf: makers.lock }));

const said = (document: Document) => [...textsOfDocument(document), document.copyLine ?? ""].join("\n");
const fileOf = (document: Document, more: object = {}) =>
  ok({
    bytes: new Uint8Array([1]),
    pages: 2,
    words: { expected: 1234, printed: 1234, lost: [] },
    marked: [],
    text: said(document),
    readBack: "",
    ...more,
  });
const writeText = vi.fn<(text: string) => Promise<void>>();
const print = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  makers.pdf.mockImplementation(async (document: Document) => fileOf(document));
  makers.word.mockImplementation(async (document: Document) => fileOf(document));
  makers.lock.mockImplementation(async () => ok(new Uint8Array([2])));
  writeText.mockResolvedValue();
  vi.stubGlobal("print", print);
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function aRow(document = smallReferral.documents[0]) {
  const { workspace, record } = await finishedReferral();
  await workspace.commit([{ put: school }, { put: record }]);
  render(
    <WorkspaceProvider workspace={workspace}>
      <CopyRow template={smallReferral} record={record} copy={{ document }} />
      <HandedOver fileId={record.fileId} template={smallReferral} />
    </WorkspaceProvider>,
  );
  return { left: () => [...workspace.caseFile.get().exported.values()] };
}
const button = (name: string) => screen.getByRole("button", { name });
const press = (name: string) => fireEvent.click(button(name));
const save = (name: string) => screen.findByRole("link", { name });

describe("whom a copy is for", () => {
  test("is filled in, can be changed, and is printed and remembered as it was changed", async () => {
    const { left } = await aRow();
    expect(screen.getByText(/^For Southbank Council, multi-agency hub · Referral/)).toBeTruthy();
    press("Change: whom the copy is for, Referral");
    const field = screen.getByLabelText("Whom is this copy for?");
    expect(document.activeElement).toBe(field);
    // Nothing is made for the one while the other is being typed.
    expect(screen.queryByRole("button", { name: /^Make|^Print|^Copy/ })).toBeNull();
    fireEvent.change(field, { target: { value: " " } });
    press("Use this");
    expect(screen.getByText("Say whom this copy is for")).toBeTruthy();
    fireEvent.change(field, { target: { value: "Northbank Council" } });
    press("Use this");
    expect(document.activeElement).toBe(button("Change: whom the copy is for, Referral"));

    press("Make PDF: Referral");
    fireEvent.click(await save("Save PDF: Referral"));
    expect(makers.pdf.mock.calls[0]?.[0].copyLine).toMatch(/^For Northbank Council · Referral · made /);
    await waitFor(() =>
      expect(left()).toMatchObject([{ format: "pdf", recipient: "Northbank Council", purpose: "Referral" }]),
    );
    const handed = within(screen.getByRole("list", { name: "Handed over" }));
    expect(handed.getByText("For Northbank Council · Referral")).toBeTruthy();
    expect(handed.getByText(/^PDF of version 1, 22 November 2026 at 10:42/)).toBeTruthy();
  });

  test("changed after the file was made, lets go of the file: its foot says another", async () => {
    await aRow();
    press("Make PDF: Referral");
    await save("Save PDF: Referral");
    press("Change: whom the copy is for, Referral");
    press("Use this");
    expect(screen.queryByRole("link", { name: "Save PDF: Referral" })).toBeNull();
  });
});

describe("a file", () => {
  test("says what was checked in it before it is handed over, and is remembered only then", async () => {
    const { left } = await aRow();
    press("Make Word file: Referral");
    await save("Save Word file: Referral");
    expect(screen.getByText(/All 1,234 words of the copy were found in the file/)).toBeTruthy();
    expect(screen.getByText(/No name that should be hidden was found in the finished file/)).toBeTruthy();
    expect(left()).toEqual([]);
  });

  test("of the school’s own says nothing of hidden names, and is offered as PDF and print alone", async () => {
    await aRow(smallReferral.documents[1]);
    press("Make PDF: Own copy");
    await save("Save PDF: Own copy");
    expect(screen.queryByText(/should be hidden/)).toBeNull();
    expect(screen.queryByRole("button", { name: /Word|text|passphrase/ })).toBeNull();
  });

  test("that names a hidden child is not handed over, and says what to do", async () => {
    await aRow();
    makers.pdf.mockImplementation(async (document: Document) => fileOf(document, { readBack: "Lena" }));
    press("Make PDF: Referral");
    expect((await screen.findByRole("alert")).textContent).toMatch(
      /not made.*was found: Lena\. Nothing was handed over/,
    );
    expect(screen.queryByRole("link")).toBeNull();
  });

  test("being made can be stopped; nothing else is offered meanwhile", async () => {
    await aRow();
    makers.pdf.mockImplementation(
      (_document: Document, { signal }: { signal: AbortSignal }) =>
        new Promise((resolve) =>
          signal.addEventListener("abort", () => resolve(failed({ kind: "cancelled", message: "Stopped." }))),
        ),
    );
    press("Make PDF: Referral");
    expect(await screen.findByText("Making the PDF and reading it back")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Word|Print|text/ })).toBeNull();
    press("Stop");
    await screen.findByRole("button", { name: "Print: Referral" });
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

test("a document for a website is made into a web page", async () => {
  const { left } = await aRow({ ...smallReferral.documents[0], audience: "public", alsoAs: ["word", "html"] });
  expect(screen.getByText(/^For anybody who wants to read it · /)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /passphrase|as text/ })).toBeNull();
  press("Make web page: Referral");
  const link = await save("Save web page: Referral");
  expect(link.getAttribute("download")).toBe("referral-0003-v1-referral.html");
  expect(screen.getByText(/shown at the foot of the page/)).toBeTruthy();
  fireEvent.click(link);
  await waitFor(() => expect(left()).toMatchObject([{ format: "html", purpose: "Referral" }]));
  expect(screen.getByText(/^Web page of version 1/)).toBeTruthy();
});

test("a passphrase is shown before its file, and only until it is written down", async () => {
  const { left } = await aRow();
  press("Make PDF with a passphrase: Referral");
  const passphrase = await screen.findByText(/^[a-z]+( [a-z]+){3,}$/);
  expect(screen.queryByRole("link", { name: "Save locked PDF: Referral" })).toBeNull();
  press("I have written it down");
  const link = await save("Save locked PDF: Referral");
  expect(document.activeElement).toBe(link);
  expect(screen.queryByText(passphrase.textContent ?? "")).toBeNull();
  fireEvent.click(link);
  await waitFor(() => expect(left()).toMatchObject([{ format: "lockedPdf" }]));
  expect(JSON.stringify(left())).not.toContain(passphrase.textContent);
});

describe("copying as text", () => {
  const open = async () => {
    const { left } = await aRow();
    press("Copy as text: Referral");
    const drawer = await screen.findByRole("dialog", { name: "Copy as text" });
    await within(drawer).findByRole("button", { name: "Copy: All of it" });
    return { left, drawer };
  };

  test("gives each part a button, and remembers one copy however many parts were copied", async () => {
    const { left, drawer } = await open();
    press("Copy: All of it");
    await waitFor(() => expect(within(drawer).getByRole("status").textContent).toBe("Copied: All of it"));
    expect(writeText.mock.calls[0]?.[0]).toContain("Child B’s bag was taken.");
    press("Copy everything");
    await waitFor(() => expect(within(drawer).getAllByText("Copied")).toHaveLength(2));
    await waitFor(() => expect(left()).toMatchObject([{ format: "pasted", fileName: "" }]));
  });

  test("selects the text where the browser does not let it be copied", async () => {
    const { left, drawer } = await open();
    writeText.mockRejectedValue(new DOMException("No", "NotAllowedError"));
    press("Copy: All of it");
    await waitFor(() => expect(within(drawer).getByRole("status").textContent).toMatch(/The text is selected/));
    const area = within(drawer).getByRole<HTMLTextAreaElement>("textbox", { name: "All of it" });
    await waitFor(() => expect(document.activeElement).toBe(area));
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
    expect(left()).toEqual([]);
  });
});

test("a print is remembered once the browser’s print was opened", async () => {
  const { left } = await aRow();
  print.mockImplementation(() => expect(left()).toEqual([]));
  press("Print: Referral");
  await waitFor(() => expect(left()).toMatchObject([{ format: "print", fingerprint: "" }]));
  expect(print).toHaveBeenCalledOnce();
});

import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { policy } from "../policy.fixture.ts";
import { DocumentView } from "./DocumentView.tsx";

afterEach(cleanup);

test("a link of a list of contents leads to its heading and leaves the address, and so Back, alone", () => {
  render(<DocumentView document={policy} />);
  const address = location.href;
  const isFollowed = fireEvent.click(screen.getByRole("link", { name: "Whom it covers" }));
  expect(isFollowed).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Whom it covers" }));
  expect(location.href).toBe(address);
});

test("a link that is opened beside the page is left to the browser", () => {
  render(<DocumentView document={policy} />);
  expect(fireEvent.click(screen.getByRole("link", { name: "Whom it covers" }), { ctrlKey: true })).toBe(true);
});

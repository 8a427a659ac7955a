import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SignaturePad } from "./SignaturePad.tsx";
import type { Stroke } from "./strokes.ts";

beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(100, 50, 800, 240));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function renderPad() {
  const heard = vi.fn<(strokes: readonly Stroke[]) => void>();
  render(<SignaturePad label="Signature of Priya Nair" onChange={heard} />);
  return { heard, pad: screen.getByRole("img") };
}
const at = (clientX: number, clientY: number, more: PointerEventInit = {}) => ({
  clientX,
  clientY,
  pointerId: 1,
  button: 0,
  ...more,
});

test("strokes are kept in the box of 400 by 120, whatever the size of the pad", () => {
  const { heard, pad } = renderPad();
  fireEvent.pointerDown(pad, at(100, 50));
  fireEvent.pointerMove(pad, at(500, 170));
  fireEvent.pointerUp(pad, at(900, 290));
  expect(heard).toHaveBeenLastCalledWith([[0, 0, 200, 60]]);
});

test("a line the system cut short is kept as far as it went", () => {
  const { heard, pad } = renderPad();
  fireEvent.pointerDown(pad, at(100, 50));
  fireEvent.pointerMove(pad, at(300, 50));
  fireEvent.pointerCancel(pad, at(300, 50));
  expect(heard).toHaveBeenLastCalledWith([[0, 0, 100, 0]]);
});

test("a palm is not a signature once a pen has been seen", () => {
  const { heard, pad } = renderPad();
  fireEvent.pointerDown(pad, at(100, 50, { pointerType: "pen" }));
  fireEvent.pointerUp(pad, at(100, 50, { pointerType: "pen" }));
  fireEvent.pointerDown(pad, at(500, 200, { pointerType: "touch", pointerId: 2 }));
  fireEvent.pointerUp(pad, at(500, 200, { pointerType: "touch", pointerId: 2 }));
  expect(heard).toHaveBeenCalledTimes(1);
});

test("the last stroke can be undone and all of it cleared", () => {
  const { heard, pad } = renderPad();
  for (const x of [100, 500]) {
    fireEvent.pointerDown(pad, at(x, 50));
    fireEvent.pointerUp(pad, at(x, 50));
  }
  fireEvent.click(screen.getByText("Undo last stroke"));
  expect(heard).toHaveBeenLastCalledWith([[0, 0]]);
  fireEvent.click(screen.getByText("Clear"));
  expect(heard).toHaveBeenLastCalledWith([]);
});

import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { CheckboxList } from "./CheckboxList.tsx";
import { RadioList } from "./RadioList.tsx";

afterEach(cleanup);

const places = [
  { value: "hall", label: "The hall" },
  { value: "field", label: "The field" },
  { value: "bus", label: "The bus", hint: "To or from school" },
] as const;

test("ticked answers come in the order they are offered, whatever order they were ticked in", () => {
  const heard = vi.fn<(value: readonly string[]) => void>();
  render(<CheckboxList options={places} onChange={heard} />);
  fireEvent.click(screen.getByLabelText("The bus"));
  fireEvent.click(screen.getByLabelText("The hall"));
  expect(heard).toHaveBeenLastCalledWith(["hall", "bus"]);
  fireEvent.click(screen.getByLabelText("The bus"));
  expect(heard).toHaveBeenLastCalledWith(["hall"]);
});

test("an answer that is no longer offered is kept: it was given", () => {
  const heard = vi.fn<(value: readonly string[]) => void>();
  render(<CheckboxList<string> options={places} value={["pond"]} onChange={heard} />);
  fireEvent.click(screen.getByLabelText("The hall"));
  expect(heard).toHaveBeenLastCalledWith(["hall", "pond"]);
});

test("a choice can be taken back where that is offered", () => {
  const heard = vi.fn<(value: string) => void>();
  render(<RadioList options={places} clearable onChange={heard} />);
  expect(screen.queryByText("Clear this answer")).toBeNull();
  fireEvent.click(screen.getByLabelText("The field"));
  fireEvent.click(screen.getByText("Clear this answer"));
  expect(heard.mock.calls.flat()).toEqual(["field", ""]);
  expect(screen.getByLabelText<HTMLInputElement>("The field").checked).toBe(false);
});

test("the hint of a choice is read with it", () => {
  render(<RadioList options={places} />);
  const hint = screen.getByLabelText("The bus").getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(hint)?.textContent).toBe("To or from school");
});

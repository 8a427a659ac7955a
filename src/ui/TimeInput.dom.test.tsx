import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Field } from "./Field.tsx";
import { NumberInput } from "./NumberInput.tsx";
import { TimeInput } from "./TimeInput.tsx";

afterEach(cleanup);

function renderTime() {
  const heard = vi.fn<(value: string) => void>();
  render(
    <Field label="Time">
      <TimeInput onChange={heard} />
    </Field>,
  );
  return { heard, input: screen.getByLabelText<HTMLInputElement>("Time") };
}
const type = (input: HTMLInputElement, text: string) => fireEvent.change(input, { target: { value: text } });

test("a time is a time as soon as no more typing could change it, and the screen keeps what was typed", () => {
  const { heard, input } = renderTime();
  for (const text of ["0", "09", "093", "0930"]) type(input, text);
  expect(heard.mock.calls.flat()).toEqual(["0", "09", "093", "09:30"]);
  expect(input.value).toBe("0930");
});

test("a short time is read when the field is left, or when Enter is pressed", () => {
  const { heard, input } = renderTime();
  type(input, "9");
  fireEvent.blur(input);
  expect(heard).toHaveBeenLastCalledWith("09:00");
  expect(input.value).toBe("09:00");
  type(input, "930");
  fireEvent.keyDown(input, { key: "Enter" });
  expect(heard).toHaveBeenLastCalledWith("09:30");
});

test("words are kept where a time was wanted", () => {
  const { heard, input } = renderTime();
  type(input, "after lunch");
  fireEvent.blur(input);
  expect(heard).toHaveBeenLastCalledWith("after lunch");
  expect(input.value).toBe("after lunch");
});

test("a number is heard as a number, nothing as nothing and words as words, while the screen keeps what was typed", () => {
  const heard = vi.fn<(value: number | string) => void>();
  render(
    <Field label="How long?">
      <NumberInput onChange={heard} unit="minutes" />
    </Field>,
  );
  const input = screen.getByLabelText<HTMLInputElement>("How long?");
  for (const text of ["1.", "1.5", "1,200", "about 4", ""]) {
    type(input, text);
    expect(input.value).toBe(text);
  }
  expect(heard.mock.calls.flat()).toEqual(["1.", 1.5, 1200, "about 4", ""]);
});

import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { Field } from "./Field.tsx";
import { TextInput } from "./TextInput.tsx";

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

const errors = [{ message: "Write where it happened", fieldId: "q-where" }];
const page = (attempt: number, found = errors) => (
  <>
    <ErrorSummary errors={found} attempt={attempt} />
    <Field label="Where?" id="q-where">
      <TextInput />
    </Field>
  </>
);
const summary = () => screen.getByRole("region", { name: "There is a problem" });

test("the summary takes the focus when it appears, and again at each further attempt", () => {
  const { rerender } = render(page(0, []));
  expect(document.activeElement).toBe(document.body);
  rerender(page(1));
  expect(document.activeElement).toBe(summary());
  screen.getByLabelText("Where?").focus();
  rerender(page(1));
  expect(document.activeElement).toBe(screen.getByLabelText("Where?"));
  rerender(page(2));
  expect(document.activeElement).toBe(summary());
});

test("its links put the focus into the field and leave the address alone", () => {
  render(page(1));
  const before = location.href;
  fireEvent.click(screen.getByText("Write where it happened"));
  expect(document.activeElement).toBe(screen.getByLabelText("Where?"));
  expect(location.href).toBe(before);
});

test("an error on another page leads there", () => {
  const go = vi.fn();
  render(<ErrorSummary errors={[{ message: "Choose who was told", onGo: go }]} />);
  fireEvent.click(screen.getByText("Choose who was told"));
  expect(go).toHaveBeenCalledOnce();
});

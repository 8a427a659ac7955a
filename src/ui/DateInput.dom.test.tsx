import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { DateInput } from "./DateInput.tsx";
import { FieldGroup } from "./Field.tsx";

afterEach(cleanup);

function Held({ initial = "", heard }: { readonly initial?: string; readonly heard?: (value: string) => void }) {
  const [value, setValue] = useState(initial);
  const change = (next: string) => {
    setValue(next);
    heard?.(next);
  };
  return (
    <FieldGroup label="When was the meeting?">
      <DateInput value={value} onChange={change} />
      <output>{value}</output>
      <button type="button" onClick={() => setValue("2025-01-31")}>
        Take over
      </button>
    </FieldGroup>
  );
}
const shown = () => ["Day", "Month", "Year"].map((label) => screen.getByLabelText<HTMLInputElement>(label).value);
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

describe("a date being typed", () => {
  test("keeps each half-written step, and is a date as soon as it is one", () => {
    const heard = vi.fn<(value: string) => void>();
    render(<Held heard={heard} />);
    type("Day", "2");
    type("Month", "3");
    type("Year", "2026");
    expect(heard.mock.calls.flat()).toEqual(["--2", "-3-2", "2026-03-02"]);
  });
  test("leaves the digits on the screen as they were typed", () => {
    render(<Held />);
    type("Year", "2026");
    type("Month", "3");
    type("Day", "2");
    expect(shown()).toEqual(["2", "3", "2026"]);
  });
  test("shows a half-written date again after a reload", () => {
    render(<Held initial="2026--3" />);
    expect(shown()).toEqual(["3", "", "2026"]);
  });
  test("can be emptied", () => {
    render(<Held initial="2026-11-22" />);
    for (const label of ["Day", "Month", "Year"]) type(label, "");
    expect(screen.getByRole("status").textContent).toBe("");
  });
  test("gives way to a value from elsewhere", () => {
    render(<Held />);
    type("Day", "2");
    fireEvent.click(screen.getByText("Take over"));
    expect(shown()).toEqual(["31", "01", "2025"]);
  });
  test("may be pasted whole into any of its fields", () => {
    render(<Held />);
    fireEvent.paste(screen.getByLabelText("Month"), { clipboardData: { getData: () => "22/11/2026" } });
    expect(shown()).toEqual(["22", "11", "2026"]);
  });
});

test("a date no parent holds looks after itself", () => {
  const heard = vi.fn<(value: string) => void>();
  render(
    <FieldGroup label="Date">
      <DateInput defaultValue="2026-11-22" onChange={heard} />
    </FieldGroup>,
  );
  type("Day", "23");
  expect(shown()).toEqual(["23", "11", "2026"]);
  expect(heard).toHaveBeenCalledWith("2026-11-23");
});

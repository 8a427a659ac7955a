import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { Field, FieldGroup } from "./Field.tsx";
import { RadioList } from "./RadioList.tsx";
import { TextArea } from "./TextArea.tsx";
import { TextInput } from "./TextInput.tsx";
import { SpellingContext } from "./writing.ts";

afterEach(cleanup);

const describedBy = (element: HTMLElement) =>
  (element.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);

describe("a field", () => {
  test("gives its control a name, a hint and an error", () => {
    render(
      <Field label="Where did it happen?" hint="A place in school" error="Write where it happened">
        <TextInput />
      </Field>,
    );
    const input = screen.getByLabelText("Where did it happen?");
    expect(describedBy(input)).toEqual(["A place in school", "Error: Write where it happened"]);
    expect(input.getAttribute("aria-invalid")).toBe("true");
  });
  test("says nothing of errors while there are none", () => {
    render(
      <Field label="Name" optional>
        <TextInput />
      </Field>,
    );
    const input = screen.getByLabelText("Name (optional)");
    expect(input.hasAttribute("aria-describedby")).toBe(false);
    expect(input.hasAttribute("aria-invalid")).toBe(false);
  });
  test("takes the id that an error summary links to", () => {
    render(
      <Field label="Name" id="q-name">
        <TextInput />
      </Field>,
    );
    expect(document.getElementById("q-name")).toBe(screen.getByLabelText("Name"));
  });
  test("keeps what is written from spelling services, unless the person has allowed them", () => {
    const field = (
      <Field label="What happened?">
        <TextArea />
      </Field>
    );
    const { rerender } = render(field);
    expect(screen.getByLabelText("What happened?").getAttribute("spellcheck")).toBe("false");
    expect(screen.getByLabelText("What happened?").getAttribute("data-gramm")).toBe("false");
    rerender(<SpellingContext value={true}>{field}</SpellingContext>);
    expect(screen.getByLabelText("What happened?").getAttribute("spellcheck")).toBe("true");
  });
});

test("a group of choices is named by its question, and its first choice bears the id of the field", () => {
  render(
    <FieldGroup label="Who was told?" hint="One person" id="q-told">
      <RadioList
        options={[
          { value: "parent", label: "A parent" },
          { value: "police", label: "The police" },
        ]}
      />
    </FieldGroup>,
  );
  const group = screen.getByRole("group", { name: "Who was told?" });
  expect(describedBy(group)).toEqual(["One person"]);
  expect(document.getElementById("q-told")).toBe(screen.getByLabelText("A parent"));
});

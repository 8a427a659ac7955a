import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { FieldGroup } from "../../../ui/Field.tsx";
import { Picker } from "./Picker.tsx";

afterEach(cleanup);

const names = ["Ana", "Ben", "Cai", "Dee", "Eli", "Fay", "Gus", "Hal", "Ida", "Jo", "Kit", "Lou", "Mia"];
const options = names.map((label) => ({ value: label.toLowerCase(), label }));

function Asked({ clearable = false, first = "" }) {
  const [value, setValue] = useState(first);
  return (
    <FieldGroup label="Who?">
      <Picker
        options={options}
        likely={["kit", "gone", "ben"]}
        value={value}
        onChange={setValue}
        onBlur={() => undefined}
        clearable={clearable}
        chooseLabel="Choose somebody"
        findLabel="Find a person"
        addLabel="Add a person"
        onAdd={() => undefined}
      />
    </FieldGroup>
  );
}
const shown = () => screen.queryAllByRole<HTMLInputElement>("radio").map(({ value }) => value);
const choose = (name: string) => fireEvent.click(screen.getByLabelText(name));
const seek = (value: string) => fireEvent.change(screen.getByRole("searchbox"), { target: { value } });

test("a long list begins with the likeliest; the others are sought, or shown by and by", () => {
  render(<Asked />);
  expect(shown()).toEqual(["kit", "ben"]);
  expect(screen.getByText("11 more. Type part of a name to find them.")).toBeTruthy();
  seek("mi");
  expect(shown()).toEqual(["mia"]);
  seek("");
  fireEvent.click(screen.getByRole("button", { name: /^Show more/ }));
  expect(shown()).toEqual(["kit", "ben", "ana", "cai", "dee", "eli", "fay", "gus", "hal", "ida"]);
});

test("whoever is chosen stays in sight, and nothing above what is pressed moves", () => {
  render(<Asked first="mia" />);
  expect(shown()).toEqual(["kit", "ben", "mia"]);
  choose("Ben");
  expect(shown()).toEqual(["kit", "ben"]);
  seek("lou");
  choose("Lou");
  seek("");
  expect(shown()).toEqual(["kit", "ben", "lou"]);
});

test("what may stay open is one button, which leads into the list; an answer that is there is shown", () => {
  render(<Asked clearable />);
  expect(shown()).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Choose somebody" }));
  expect(document.activeElement).toBe(screen.getByLabelText("Kit"));
  choose("Kit");
  fireEvent.click(screen.getByRole("button", { name: "Clear this answer" }));
  expect(shown()).toEqual(["kit", "ben"]);
  cleanup();
  render(<Asked clearable first="ana" />);
  expect(shown()).toEqual(["kit", "ben", "ana"]);
});

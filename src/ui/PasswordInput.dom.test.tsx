import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Field } from "./Field.tsx";
import { PasswordInput } from "./PasswordInput.tsx";

afterEach(cleanup);

test("a shown passphrase is printed beside the field, which never becomes a text field", () => {
  render(
    <Field label="Passphrase">
      <PasswordInput purpose="current" />
    </Field>,
  );
  const input = screen.getByLabelText<HTMLInputElement>("Passphrase");
  fireEvent.change(input, { target: { value: "lantern orbit" } });
  expect(screen.queryByText("lantern orbit")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Show passphrase" }));
  expect(screen.getByText("lantern orbit")).toBeTruthy();
  expect(input.type).toBe("password");
  fireEvent.click(screen.getByRole("button", { name: "Hide passphrase" }));
  expect(screen.queryByText("lantern orbit")).toBeNull();
});

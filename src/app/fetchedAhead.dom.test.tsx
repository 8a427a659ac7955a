import { cleanup, render, screen } from "@testing-library/react";
import { type ComponentType, Suspense } from "react";
import { afterEach, expect, test } from "vitest";
import { fetchedAhead } from "./fetchedAhead.tsx";

afterEach(cleanup);

const Page = ({ name }: { readonly name: string }) => <h1>{name}</h1>;
const show = (Screen: ComponentType<{ readonly name: string }>) =>
  render(
    <Suspense fallback={<p>Opening</p>}>
      <Screen name="Questions" />
    </Suspense>,
  );

test("a screen that is fetched when it is opened is waited for", async () => {
  const { Screen } = fetchedAhead(async () => Page);
  show(Screen);
  expect(screen.getByText("Opening")).toBeTruthy();
  expect(await screen.findByRole("heading", { name: "Questions" })).toBeTruthy();
});

test("a screen that was fetched before is there at once", async () => {
  const { Screen, fetch } = fetchedAhead(async () => Page);
  await fetch();
  show(Screen);
  expect(screen.queryByText("Opening")).toBeNull();
  expect(screen.getByRole("heading", { name: "Questions" })).toBeTruthy();
});

test("a screen that did not come is fetched again when it is opened", async () => {
  let isOffline = true;
  const { Screen, fetch } = fetchedAhead(async () => {
    if (isOffline) throw new Error("offline");
    return Page;
  });
  await fetch();
  isOffline = false;
  show(Screen);
  expect(await screen.findByRole("heading", { name: "Questions" })).toBeTruthy();
});

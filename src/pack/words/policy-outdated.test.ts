import { describe, expect, test } from "vitest";
import { olderPolicy } from "../policy-gap/examples.ts";
import { outdatedIn } from "./policy-outdated.ts";

const said = (text: string) => outdatedIn(text).flatMap(({ id, words }) => words.map((each) => `${id}: ${each}`));

describe("what a policy still says and should not", () => {
  test.each([
    ["Ring 0344 225 0623.", "closedService: 0344 225 0623"],
    ["Ring 03442250623 today", "closedService: 03442250623"],
    ["Ring +44 344 225 0623", "closedService: +44 344 225 0623"],
    ["mail HSBsupport@swgfl.org.uk", "closedService: HSBsupport@swgfl.org.uk"],
    ["the HSB  Support\nService", "closedService: HSB Support Service"],
    ["the Harmful Sexual Behaviour Support Service", "closedService: Harmful Sexual Behaviour Support Service"],
  ])("finds the closed service in “%s”", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test("finds the advice that was withdrawn", () => {
    const title = "Sexual violence and sexual harassment between children in schools and colleges";
    expect(said(`See “${title}” (DfE, 2021).`)).toEqual([`withdrawnAdvice: ${title}`]);
    expect(said(title.toUpperCase().replaceAll("AND", "&"))).toHaveLength(1);
  });

  test.each([
    ["KCSIE 2025", "oldKcsie: KCSIE 2025"],
    ["kcsie, september 2021", "oldKcsie: kcsie, september 2021"],
    ["Keeping children safe in education 2023", "oldKcsie: Keeping children safe in education 2023"],
    ["(see KCSIE 2022)", "oldKcsie: KCSIE 2022"],
    [
      "Keeping Children Safe\nin Education (DfE, updated September 2024).",
      "oldKcsie: Keeping Children Safe in Education (DfE, updated September 2024)",
    ],
    ["KCSIE 2024/25", "oldKcsie: KCSIE 2024"],
    ["Working Together 2018", "oldWorkingTogether: Working Together 2018"],
    [
      "Working together to safeguard children (2023)",
      "oldWorkingTogether: Working together to safeguard children (2023)",
    ],
  ])("finds an edition that is no longer in force in “%s”", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each([
    "KCSIE 2026, and Working together to safeguard children 2026",
    "Keeping children safe in education. In 2023 the school moved.",
    "We are working together with parents since 2019",
    "KCSIE 20221 and 0344 225 06234",
    "The service on 0344 381 4772",
    "Child-on-child sexual violence and sexual harassment",
    "",
  ])("has nothing to say of “%s”", (text) => {
    expect(said(text)).toEqual([]);
  });

  test("says each once, however often it stands there, with one thing to do", () => {
    expect(said("KCSIE 2022, kcsie 2022, KCSIE 2021. KCSIE 2022")).toEqual([
      "oldKcsie: KCSIE 2022",
      "oldKcsie: KCSIE 2021",
    ]);
  });

  test("says of all that is in an older policy what to do instead", () => {
    expect(outdatedIn(olderPolicy).map(({ id }) => id)).toEqual([
      "closedService",
      "withdrawnAdvice",
      "oldKcsie",
      "oldWorkingTogether",
    ]);
    const todo = outdatedIn(olderPolicy).map((each) => each.todo);
    expect(todo[0]).toMatch(/take it out.*Stop It Now.*0808 1000 900/u);
    expect(todo[1]).toMatch(/withdrawn.*Part five/u);
    expect(todo[2]).toContain("Keeping children safe in education 2026");
    expect(todo[3]).toContain("Working together to safeguard children 2026");
  });
});

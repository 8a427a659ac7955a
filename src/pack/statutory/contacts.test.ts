import { describe, expect, test } from "vitest";
import { isIsoDate } from "../../lib/dates.ts";
import { type Contact, contacts, worksIn } from "./contacts.ts";

const all = Object.entries<Contact>(contacts);
/** Three figures, or eleven (ten for the oldest free numbers), in groups. */
const isNumber = (number: string) =>
  /^[\d ]+$/.test(number) && [3, 6, 8, 10, 11].includes(number.replaceAll(" ", "").length);

describe.each(all)("%s", (_, contact) => {
  test("can be reached, and says for whom and what", () => {
    const { number, text, email, at, about } = contact;
    expect([number, text, email, at].some((way) => way !== undefined)).toBe(true);
    expect(about).toMatch(/^[A-Z“].{10,}\.$/u);
  });

  test("has numbers, addresses and days that can be ones", () => {
    const { number = "999", text = "85258", email = "a@b.uk", at = "b.uk", lastChecked } = contact;
    expect([number, isNumber(number)]).toEqual([number, true]);
    expect(text).toMatch(/^\d{5}$/);
    expect(email).toMatch(/^\S+@\S+\.\S+$/);
    expect(at).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(isIsoDate(lastChecked)).toBe(true);
  });

  test("says what to check, unless it was read at the source", () => {
    if (contact.mark !== "A") expect(contact.verify).toMatch(/^[A-Z].{8,}\.$/);
  });
});

test("a service that has closed is not among them", () => {
  expect(JSON.stringify(contacts)).not.toMatch(/0344\s?225|hsbsupport|HSB Support/i);
});

test("a service of one nation is not offered in another", () => {
  expect([worksIn(contacts.liveFearFree, "wales"), worksIn(contacts.liveFearFree, "england")]).toEqual([true, false]);
  expect(worksIn(contacts.childline, "scotland")).toBe(true);
});

import { expect, test } from "vitest";
import { kitchenSink } from "../pdf/kitchen.fixture.ts";
import { policy } from "../policy.fixture.ts";
import { makeWebPage } from "./client.ts";

const madeOf = async (document: typeof policy) => {
  const made = await makeWebPage(document);
  if (!made.ok) throw new Error(made.error.message);
  return new TextDecoder().decode(made.value.bytes);
};

test("a web page is the same to a browser that reads it as XML and to one that reads it as HTML", async () => {
  for (const document of [policy, kitchenSink]) {
    const page = await madeOf(document);
    const [html, xml] = (["text/html", "application/xml"] as const).map((type) =>
      new DOMParser().parseFromString(page, type),
    );
    expect(xml?.querySelector("parsererror")).toBeNull();
    const elements = (read: Document | undefined) =>
      [...(read?.querySelectorAll("*") ?? [])].map(({ localName }) => localName);
    expect(elements(html)).toEqual(elements(xml));
    expect(html?.title).toBe(`${document.title} · ${document.school}`);
  }
});

test("every link of a web page leads to something in it", async () => {
  const read = new DOMParser().parseFromString(await madeOf(policy), "text/html");
  const links = [...read.querySelectorAll("a")].map(({ hash }) => hash.slice(1));
  expect(links).toHaveLength(34);
  for (const id of links) expect(read.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
});

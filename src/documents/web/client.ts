import { failed, ok, type Result } from "../../lib/result.ts";
import type { Document } from "../blocks.ts";
import type { WebFile } from "./render.tsx";

/**
 * Makes the web page. Here and not in a worker: eighteen pages take about 30 ms, less than a worker takes to start. What makes it
 * is loaded at the first call. Never rejects.
 */
export async function makeWebPage(document: Document): Promise<Result<WebFile, { readonly message: string }>> {
  try {
    const { renderWeb } = await import("./render.tsx");
    return ok(renderWeb(document));
  } catch {
    return failed({
      message: "The web page could not be made. Your record is safe. Try again, or make the PDF instead.",
    });
  }
}

import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { typeNumbers } from "../../../src/casefile/entities.ts";
import type { Change } from "../../../src/vault/api.ts";
import { builtSeeding } from "../seeding/built.ts";
import { now, passphrase, setUp } from "./people.ts";

/** A body to be stored: an entity, or what no build of the app would write. */
export interface Seed {
  readonly type: string;
  readonly id: string;
  readonly [part: string]: unknown;
}

const numberOf = (type: string): number =>
  Object.entries(typeNumbers).find(([name]) => name === type)?.[1] ?? typeNumbers.draft;

/**
 * Makes a vault in this browser profile that holds the invented school and `seeds`, written by the app's own code. Returns its
 * recovery key. To be called before the app is first opened; afterwards the app shows its unlock page.
 */
export async function seed(page: Page, seeds: readonly Seed[] = [], base = ""): Promise<readonly string[]> {
  const context = page.context();
  await context.route("**/seeding/**", (route) => {
    const file = new URL(route.request().url()).pathname.replace("/seeding/", "") || "index.html";
    return route.fulfill({ path: fileURLToPath(new URL(file, builtSeeding)) });
  });
  await page.goto(`${base}/seeding/`);
  const bodies = new Map<string, Seed>([...setUp, ...seeds].map((body) => [body.id, body]));
  const changes = [...bodies.values()].map(
    (body): Change => ({ op: "put", id: body.id, type: numberOf(body.type), body, basedOn: 0 }),
  );
  const recoveryKey = await page.evaluate(([phrase, records]) => window.seed(phrase, records), [
    passphrase,
    changes,
  ] as const);
  await context.unroute("**/seeding/**");
  return recoveryKey;
}

/** Seeds, opens the app at a path and unlocks it. The app's clock stands at `now`. */
export async function openWith(page: Page, seeds: readonly Seed[] = [], path = "/", base = ""): Promise<void> {
  await seed(page, seeds, base);
  await openOn(page, now, path, base);
}

/** Opens the app at a path on another day, and unlocks it. */
export async function openOn(page: Page, time: string, path = "/", base = ""): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.goto(`${base}${path}`);
  await unlock(page);
}

/** From the unlock page into the records. */
export async function unlock(page: Page, phrase = passphrase): Promise<void> {
  await page.getByLabel("Passphrase", { exact: true }).fill(phrase);
  await page.getByRole("button", { name: "Unlock", exact: true }).click();
  await page.getByRole("button", { name: "Lock", exact: true }).waitFor();
}

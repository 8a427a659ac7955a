import type { Page } from "@playwright/test";
import { button, firstRun, goTo, heading, said } from "./support/app.ts";
import { passphrase } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

/** A device that holds passkeys; with `hasPrf` they give the bytes that unlocking needs. */
async function withPasskeys(page: Page, hasPrf: boolean) {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("WebAuthn.enable");
  const { authenticatorId } = await devTools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf,
    },
  });
  return { devTools, authenticatorId };
}

test("a passkey unlocks Waymark beside the passphrase, and the passphrase still does when the passkey is gone", async ({
  page,
}) => {
  const { devTools, authenticatorId } = await withPasskeys(page, true);
  await page.goto("/");
  await firstRun(page);
  await goTo(page, "Settings");
  await page.getByText("Who can unlock Waymark", { exact: true }).click();
  await button(page, "Add a passkey").click();
  await expect(said(page, "Passkey 1")).toBeVisible();

  await page.getByRole("button", { name: /^Lock/ }).click();
  await button(page, "Unlock with a passkey").click();
  await expect(heading(page, "Who can unlock Waymark")).toBeVisible();

  await page.getByRole("button", { name: /^Lock/ }).click();
  await devTools.send("WebAuthn.clearCredentials", { authenticatorId });
  await devTools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await button(page, "Unlock with a passkey").click();
  await expect(said(page, /No passkey of this device unlocked Waymark/)).toBeVisible();
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await button(page, "Unlock").click();
  await button(page, "Remove: passkey 1").click();
  await expect(button(page, "Remove: passkey 1")).toHaveCount(0);
  await expect(button(page, "Add a passkey")).toBeVisible();
});

test("a device whose passkeys cannot do it says so, and nothing is changed", async ({ page }) => {
  await withPasskeys(page, false);
  await page.goto("/");
  await firstRun(page);
  await goTo(page, "Settings");
  await page.getByText("Who can unlock Waymark", { exact: true }).click();
  await button(page, "Add a passkey").click();
  await expect(said(page, /cannot unlock Waymark by passkey/)).toBeVisible();
});

import type { Locator, Page } from "@playwright/test";

/** The ways in which a person works a form. */
export interface Hand {
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** A radio or a checkbox. */
  readonly choose: (option: Locator) => Promise<void>;
  readonly press: (button: Locator) => Promise<void>;
  /** Whether it can draw a signature; whoever cannot types a name. */
  readonly draws: boolean;
}

export const mouse: Hand = {
  write: (field, text) => field.fill(text),
  choose: (option) => option.check(),
  press: (button) => button.click(),
  draws: true,
};

const farthest = 250;

/** Tab, arrows, Space, Enter and letters: nothing is ever clicked, or focused by other means. */
export function keyboard(page: Page): Hand {
  const keys = page.keyboard;
  const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  /** Tabs until `isThere`. Whatever Tab cannot reach, a person without a mouse cannot use. */
  const tabUntil = async (isThere: () => Promise<boolean>, target: Locator) => {
    for (let step = 0; step < farthest; step++) {
      if (await isThere()) return;
      await keys.press("Tab");
    }
    throw new Error(`Tab does not lead to ${target}`);
  };
  const reach = (target: Locator) => tabUntil(() => isFocused(target), target);
  const isInGroupOf = (option: Locator) => () =>
    option.evaluate(
      (own: HTMLInputElement) =>
        (document.activeElement as HTMLInputElement | null)?.name === own.name && own.name !== "",
    );
  return {
    write: async (field, text) => {
      await reach(field);
      await keys.press("ControlOrMeta+A");
      await keys.insertText(text);
    },
    choose: async (option) => {
      if (await option.isChecked()) return;
      if ((await option.getAttribute("type")) === "checkbox") {
        await reach(option);
        await keys.press("Space");
        return;
      }
      // The buttons of one question are one stop; the arrows choose among them.
      await tabUntil(isInGroupOf(option), option);
      await keys.press("Space");
      for (let step = 0; step < farthest && !(await isFocused(option)); step++) await keys.press("ArrowDown");
    },
    press: async (button) => {
      await reach(button);
      await keys.press("Enter");
    },
    draws: false,
  };
}

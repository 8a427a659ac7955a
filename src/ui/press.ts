let isDown = false;

addEventListener(
  "pointerdown",
  ({ isPrimary, button }) => {
    isDown = isPrimary && button === 0;
  },
  { capture: true },
);
// The press itself follows what ends it.
for (const end of ["pointerup", "pointercancel"])
  addEventListener(
    end,
    () =>
      setTimeout(() => {
        isDown = false;
      }),
    { capture: true },
  );

/** Whether a finger or the main button is down: a page that moves meanwhile takes the press for nothing. */
export const isPressed = (): boolean => isDown;

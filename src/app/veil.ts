/**
 * Blanks the page while it is out of sight, so that lists of open windows show nothing of it. Styling only: the focus and the
 * place in the page stay. On return it waits for the next frame, by when whatever has to lock has covered the page.
 */
export function veilWhenHidden(): void {
  const root = document.documentElement;
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") root.dataset["veiled"] = "";
    else requestAnimationFrame(() => delete root.dataset["veiled"]);
  });
}

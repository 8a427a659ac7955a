import { useEffect } from "react";

/**
 * On arriving at a page, the focus goes to its heading and the page to its top, so that a screen reader says where one is. A
 * page that puts the focus somewhere itself keeps it. Stands in the same Suspense as the page, after it, and so waits for it.
 */
export function FocusPage({ path }: { readonly path: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another page
  useEffect(() => {
    const main = document.getElementById("main");
    if (main === null || (main !== document.activeElement && main.contains(document.activeElement))) return;
    window.scrollTo(0, 0);
    (main.querySelector<HTMLElement>("h1[tabindex]") ?? main).focus({ preventScroll: true });
  }, [path]);
  return null;
}

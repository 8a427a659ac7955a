/** What a browser says about itself, as far as it matters here. */
export interface BrowserFacts {
  readonly userAgent: string;
  readonly touchPoints: number;
  /** Opened from the home screen, or installed. */
  readonly isInstalled: boolean;
}

/**
 * True in a browser tab on an iPad or iPhone. Safari deletes what a tab has stored after seven days without a visit, which a
 * school holiday exceeds, and an app on the home screen does not share the tab's storage (storage-and-security.md, F).
 */
export const belongsOnHomeScreen = ({ userAgent, touchPoints, isInstalled }: BrowserFacts): boolean =>
  !isInstalled && (/iPad|iPhone/.test(userAgent) || (userAgent.includes("Macintosh") && touchPoints > 1));

export const browserFacts = (): BrowserFacts => ({
  userAgent: navigator.userAgent,
  touchPoints: navigator.maxTouchPoints,
  isInstalled:
    window.matchMedia("(display-mode: standalone)").matches ||
    (navigator as { readonly standalone?: boolean }).standalone === true,
});

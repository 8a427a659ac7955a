/** The little of Trusted Types that is used here; TypeScript's DOM library does not know it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => unknown };
}

const ownScript = (url: string): string => {
  const { origin } = globalThis.location;
  if (new URL(url, origin).origin !== origin) throw new TypeError("Only the app’s own scripts may run");
  return url;
};

let policy: ((url: string) => unknown) | undefined;

/** The one way to name a script that starts a worker: the page’s only Trusted Types policy, which passes the app’s own files and nothing else. */
export function scriptUrl(url: string): string {
  if (policy === undefined) {
    const made = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("app", {
      createScriptURL: ownScript,
    });
    policy = made ? (asked) => made.createScriptURL(asked) : ownScript;
  }
  // A TrustedScriptURL passes wherever the platform takes a script's address; to TypeScript it is still a string.
  return policy(url) as string;
}

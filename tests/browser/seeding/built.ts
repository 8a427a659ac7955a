/** Where the page that makes vaults is built to. */
export const builtSeeding = new URL("../../../node_modules/.cache/waymark/seeding/", import.meta.url);

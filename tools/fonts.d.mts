/** Leaves `public/fonts` complete. Safe to call as often as one likes. */
export const makeFonts: () => Promise<void>;

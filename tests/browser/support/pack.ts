import { kinds as real } from "../../../src/pack/index.ts";

/** The templates of the app and the kitchen sink, in place of src/pack/index.ts in a build for tests. */
export const kinds = {
  ...real,
  "kitchen-sink": {
    noun: "Kitchen sink",
    stands: "file",
    load: async () => (await import("../../fixtures/kitchen-sink.ts")).kitchenSink,
  },
} as const;

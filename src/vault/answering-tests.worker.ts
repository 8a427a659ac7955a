import { expose } from "comlink";
import { browserGround } from "./ground.worker.ts";
import { leastCost } from "./kdf.ts";
import { createVault } from "./vault.ts";
import { placeOfWorker } from "./vaultPlace.ts";

// The vault for tests: the least costly key derivation that is allowed, and no measuring.
// With "withoutFiles" in its address it sees a browser that has no private files which can be flushed.
if (location.search.includes("withoutFiles"))
  Reflect.deleteProperty(FileSystemFileHandle.prototype, "createSyncAccessHandle");

expose(createVault({ ...browserGround(placeOfWorker(self.name)), chooseCost: async () => leastCost }));

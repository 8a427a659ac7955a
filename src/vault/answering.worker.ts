import { expose } from "comlink";
import { browserGround } from "./ground.worker.ts";
import { createVault } from "./vault.ts";
import { placeOfWorker } from "./vaultPlace.ts";

expose(createVault(browserGround(placeOfWorker(self.name))));

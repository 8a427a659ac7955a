import { expose } from "comlink";
import { browserGround } from "./ground.worker.ts";
import { createVault } from "./vault.ts";

expose(createVault(browserGround));

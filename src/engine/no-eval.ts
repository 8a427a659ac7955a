import { config } from "zod";

/** Imported by every file that makes a schema as it loads: zod would otherwise try whether it may compile code, which the page's policy forbids and reports. */
config({ jitless: true });

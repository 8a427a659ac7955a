import { config } from "zod";

/** Imported before any schema is made: zod would otherwise try whether it may compile code, which the page's policy forbids and reports. */
config({ jitless: true });

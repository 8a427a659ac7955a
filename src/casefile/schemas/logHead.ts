import { z } from "zod";

/**
 * Where the activity log stood when something left the device: which chain, how many lines it had, and the SHA-256 of the last.
 * Written down here, it shows a log that was cut or built anew since.
 */
export const logHeadSchema = z.object({ chain: z.string(), n: z.int(), hash: z.string() });

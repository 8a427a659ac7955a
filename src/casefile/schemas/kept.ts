import "../../engine/no-eval.ts";
import { z } from "zod";

export const id = z.string().min(1);
/**
 * What every entity carries. `v` is the shape of the entity: a higher one was written by a newer app and is refused, never
 * guessed at; a lower one is brought forward as it is read.
 */
export const kept = <T extends string, V extends number>(type: T, v: V) => ({
  type: z.literal(type),
  v: z.literal(v),
  id,
});

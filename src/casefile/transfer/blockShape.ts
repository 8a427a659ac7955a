import "../../engine/no-eval.ts";
import { z } from "zod";
import type { Block } from "../../documents/blocks.ts";
import { withoutUnseen } from "../fileData.ts";

const longestText = 400_000;
const most = { columns: 20, rows: 10_000, strokes: 500, points: 4_000 } as const;

/** Somebody's words in a file from outside: never longer than anybody writes, and without what is not seen. */
export const textFromOutside = z.string().max(longestText).transform(withoutUnseen);

const rows = <T extends z.ZodType>(row: T) => z.array(row).max(most.rows);
const text = textFromOutside;

/**
 * A block that came in a file. What is not exactly a block of ours is refused, not repaired: whatever it is then shown by was
 * written for blocks. Where a piece came from in its record is no part of it, since there is no such record here.
 */
export const blockFromOutside: z.ZodType<Block> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("heading"), level: z.literal([1, 2, 3]), text }),
  z.strictObject({ kind: z.literal("paragraph"), text }),
  z.strictObject({ kind: z.literal("list"), ordered: z.boolean(), items: rows(z.strictObject({ text })) }),
  z.strictObject({ kind: z.literal("facts"), rows: rows(z.strictObject({ label: text, value: text })) }),
  z
    .strictObject({
      kind: z.literal("table"),
      caption: text,
      columns: z
        .array(z.strictObject({ title: text, width: z.number().min(0.01).max(100) }))
        .min(1)
        .max(most.columns),
      rows: rows(z.strictObject({ cells: z.array(text).max(most.columns) })),
    })
    .refine((table) => table.rows.every(({ cells }) => cells.length === table.columns.length)),
  z.strictObject({ kind: z.literal("notice"), tone: z.enum(["note", "warning"]), text }),
  z.strictObject({ kind: z.literal("quote"), words: text, speaker: text, detail: text }),
  z.strictObject({
    kind: z.literal("signature"),
    role: text,
    name: text,
    detail: text,
    strokes: z.array(z.array(z.number().min(-1_000).max(1_000)).max(most.points)).max(most.strokes),
  }),
  z.strictObject({ kind: z.literal("contents"), title: text }),
  z.strictObject({ kind: z.literal("pageBreak") }),
]);

import { z } from "zod";
import { id, kept } from "./kept.ts";

/** What somebody who may come in is here for. It decides what they can open (records/access.ts). */
export const memberRoles = ["dsl", "deputy", "head", "recorder"] as const;

/** Somebody who may come in on this device. The id is the one by which the vault and its log know them. */
export const memberSchema = z.object({
  ...kept("member", 1),
  person: id,
  role: z.enum(memberRoles),
  /** The vault’s number for what is theirs alone; 0 for one who opens everything. */
  compartment: z.int(),
  addedAt: z.string(),
  addedBy: id,
  /** Since then their ways in are gone. */
  removedAt: z.string().exactOptional(),
});

/** What somebody on the staff saw or heard and hands on to the safeguarding lead. Names are as they wrote them. */
export const concernSchema = z.object({
  ...kept("concern", 1),
  /** Whose it is: a member, and the person they were. */
  member: id,
  by: id,
  writtenAt: z.string(),
  /** Until then it is still being written, and nobody else is shown it. */
  sentAt: z.string().exactOptional(),
  about: z.string(),
  when: z.string(),
  where: z.string(),
  account: z.string(),
  done: z.string(),
  /** When somebody who leads on safeguarding had it before them. */
  seen: z.object({ at: z.string(), by: id }).exactOptional(),
  /** What came of it. `fileId` is of the record that was made of it. */
  outcome: z.object({ at: z.string(), by: id, words: z.string(), fileId: id.exactOptional() }).exactOptional(),
});

/** What the head sees of the records: numbers, as they stood when somebody who leads on safeguarding last had them open. */
export const figuresSchema = z.object({
  ...kept("figures", 1),
  at: z.string(),
  lines: z.array(z.object({ label: z.string(), value: z.string() })),
});

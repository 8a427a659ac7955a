import type { EntityType } from "./entities.ts";

type Body = Readonly<Record<string, unknown>>;
/** How a body of an earlier shape is brought forward: the first step leads from shape 1 to shape 2, and so on. */
const steps: Readonly<Partial<Record<EntityType, readonly ((body: Body) => Body)[]>>> = {
  school: [
    (body) => ({
      ...body,
      nation: "england",
      urn: "",
      address: "",
      telephone: "",
      secureEmail: "",
      outOfHours: "",
      authority: "",
      closures: [],
    }),
    (body) => ({ ...body, places: [] }),
  ],
  child: [
    (body) => ({ ...body, address: "", authority: "" }),
    (body) => ({
      ...body,
      upn: "",
      family: [],
      siblings: [],
      otherSiblings: "",
      sen: "notKnown",
      communication: "",
      trustedAdult: "",
    }),
  ],
  exported: [
    (body) => ({ ...body, format: "pdf", recipient: "", purpose: "", contents: "" }),
    // A web page may be among the formats, which an app from before would take for damage.
    (body) => body,
    // More formats, and copies of what is no single file.
    (body) => ({ ...body, withheld: [] }),
    // Where the activity log stood, which nobody had written down before; and lines of the log among the formats.
    (body) => body,
  ],
  // Where the activity log stood. An app from before would write it again without.
  backup: [(body) => body],
};

/** A body of shape `from` in today's shape. What its type never had a step for comes back as it is. */
export const broughtForward = (type: EntityType, body: Body, from: number): Body =>
  (steps[type] ?? []).slice(from - 1).reduce((now, step, index) => ({ ...step(now), v: from + index + 1 }), body);

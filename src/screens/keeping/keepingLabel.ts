import type { Keeping } from "../../casefile/keeping/keeping.ts";
import type { Names } from "../../engine/template.ts";
import { keepingReference } from "../../records/keeping.ts";

/** How what is kept is called on this unlocked page: papers of a child with whose they are. */
export const keepingLabel = (keeping: Pick<Keeping, "file" | "about">, names: Pick<Names, "child">): string =>
  keeping.file === undefined
    ? `${keepingReference(keeping)}: ${names.child(keeping.about)}`
    : keepingReference(keeping);

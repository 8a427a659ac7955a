import type { PlaceInDraft } from "../../casefile/entities.ts";
import type { Anchor, Block } from "../../documents/blocks.ts";

/** Every place that a block came from, in reading order. */
function anchorsIn(block: Block): readonly Anchor[] {
  switch (block.kind) {
    case "list":
      return block.items.flatMap(({ from }) => from ?? []);
    case "facts":
    case "table":
      return block.rows.flatMap(({ from }) => from ?? []);
    case "contents":
    case "pageBreak":
      return [];
    default:
      return block.from === undefined ? [] : [block.from];
  }
}

/**
 * The piece of a document that says the answer at a place: the one that came from that very question, else, where a whole
 * item stands on one line, the item's. Undefined when the document says nothing of it yet.
 */
export function anchorFor(blocks: readonly Block[], place: PlaceInDraft | undefined): Anchor | undefined {
  if (place === undefined) return undefined;
  const { key, itemId } = place;
  const anchors = blocks.flatMap(anchorsIn);
  return (
    anchors.find((anchor) => anchor.key === key && anchor.itemId === itemId) ??
    (itemId === undefined ? undefined : anchors.find((anchor) => anchor.itemId === itemId))
  );
}
